import { explanations } from "../../../src/js/generated/explanations.ts";
import { examples } from "../examples/examples.ts";
import { choice, later, text } from "../inspector/entered.ts";
import { contradictions, type Field, formerNames, objects } from "../objects/reference.ts";
import { typeText } from "../objects/type-text.ts";
import { Doc } from "../text/doc.tsx";
import "./reference.css";

/** What of a kind can't be said by a TypeScript type. */
const notes: Readonly<Record<string, string>> = {
  integer: "a safe integer",
  integers: "safe integers",
  entries: "finite numbers only",
};

function Values({ field }: { readonly field: Field }) {
  if (!field.values || field.kind === "choice") return null;
  return (
    <p class="values">
      <span class="soft">
        {field.kind === "known" ? "known from older documentation" : "documented values"}
      </span>
      {field.values.map((value) => (
        <code key={value} class="value">
          {value}
        </code>
      ))}
    </p>
  );
}

function FieldRow({ field }: { readonly field: Field }) {
  const note = notes[field.kind];
  return (
    <tr>
      <th scope="row">
        <code>{field.name}</code>
        {!field.required && <span class="soft small"> optional</span>}
      </th>
      <td>
        <code>{typeText(field)}</code>
        {note && <span class="soft small"> {note}</span>}
      </td>
      <td>
        <Doc text={field.doc} />
        <Values field={field} />
      </td>
    </tr>
  );
}

function openExample(name: string): void {
  const example = examples.find((known) => known.name === name);
  if (!example) return;
  text.value = example.text;
  choice.value = "";
  later.value = "";
  window.location.hash = "#/inspector";
}

function Objects() {
  return objects.map(({ name, doc, sealed, fields }) => (
    <section key={name} class="panel" aria-labelledby={`title-${name}`}>
      <div class="panel-head">
        <h2 id={`title-${name}`} tabIndex={-1}>
          {name}
        </h2>
        <button type="button" class="button" onClick={() => openExample(name)}>
          Open an example
          <span class="visually-hidden"> of {name} in the inspector</span>
        </button>
      </div>
      <div class="prose">
        <Doc text={doc} />
        <p class="soft">
          {sealed
            ? "A property that isn't listed is an error."
            : "A property that isn't listed is fine: Webfuse may add some."}
        </p>
      </div>
      <table class="reference">
        <thead>
          <tr>
            <th scope="col">Property</th>
            <th scope="col">Type</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldRow key={field.name} field={field} />
          ))}
        </tbody>
      </table>
    </section>
  ));
}

function Rules() {
  return (
    <section class="panel" aria-labelledby="title-rules">
      <h2 id="title-rules" tabIndex={-1}>
        Rules of settings
      </h2>
      <ul class="rules">
        {contradictions.map(({ property, message }) => (
          <li key={property}>
            <code>{property}</code> {message}.
          </li>
        ))}
      </ul>
      <h3>Names that settings had in older documentation</h3>
      <dl class="former">
        {[...formerNames].map(([former, now]) => (
          <div key={former}>
            <dt>
              <code>{former}</code>
            </dt>
            <dd>
              is now <code>{now}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Codes() {
  return (
    <section class="panel" aria-labelledby="title-codes">
      <h2 id="title-codes" tabIndex={-1}>
        Codes of findings
      </h2>
      <dl class="codes">
        {Object.entries(explanations).map(([code, explanation]) => (
          <div key={code}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>
              <Doc text={explanation} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const contents = [
  ...objects.map(({ name }) => ({ id: name, label: name })),
  { id: "rules", label: "Rules of settings" },
  { id: "codes", label: "Codes of findings" },
];

function goTo(id: string): void {
  const title = document.getElementById(`title-${id}`);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView();
}

/** The six objects, as the run-time schema has them. */
export function ReferenceView() {
  return (
    <div class="reference-view">
      <div class="view-head">
        <h1>Reference</h1>
        <p class="soft">
          The six objects as the package knows them: this page is made from its run-time schema.
        </p>
      </div>
      <nav class="contents" aria-label="Contents">
        {contents.map(({ id, label }) => (
          <button key={id} type="button" class="link" onClick={() => goTo(id)}>
            {label}
          </button>
        ))}
      </nav>
      <div class="objects">
        <Objects />
        <Rules />
        <Codes />
      </div>
    </div>
  );
}
