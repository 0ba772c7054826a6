import { useId } from "preact/hooks";
import type { Finding } from "../findings/finding.ts";
import { FixButtons } from "../findings/fix-buttons.tsx";
import { type Field, referenceOf } from "../objects/reference.ts";
import { Doc } from "../text/doc.tsx";
import { MetadataTable } from "./metadata-table.tsx";
import { findingsAt, set, settings, text, unknown } from "./state.ts";
import "./form.css";

/** A property's name as a label: `shake_to_start` as "Shake to start". */
function labelOf(name: string): string {
  const words = name.replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function FieldFindings({ id, findings }: { id: string; findings: readonly Finding[] }) {
  return (
    <div id={id} class="field-findings">
      {findings.map((finding) => (
        <div key={finding.message} class={`field-finding ${finding.severity}`}>
          <p>{finding.message}</p>
          <FixButtons
            fixes={finding.fixes}
            onFix={(fix) => {
              text.value = fix.apply(text.value);
            }}
          />
        </div>
      ))}
    </div>
  );
}

const states = [
  { label: "Not set", value: undefined },
  { label: "On", value: true },
  { label: "Off", value: false },
] as const;

function BooleanField({ field }: { readonly field: Field }) {
  const id = useId();
  const findings = findingsAt(field.name);
  const value = settings.value?.[field.name];
  return (
    <fieldset class="field" data-home tabIndex={-1} aria-describedby={`${id}-doc ${id}-findings`}>
      <legend>{labelOf(field.name)}</legend>
      <div class="segmented">
        {states.map((state) => (
          <label key={state.label}>
            <input
              type="radio"
              name={id}
              class={state.value === true ? "" : "quiet"}
              checked={value === state.value}
              onChange={() => set(field.name, state.value)}
            />
            <span>{state.label}</span>
          </label>
        ))}
      </div>
      <div id={`${id}-doc`} class="field-doc">
        <Doc text={field.doc} />
      </div>
      <FieldFindings id={`${id}-findings`} findings={findings} />
    </fieldset>
  );
}

function TextField({ field }: { readonly field: Field }) {
  const id = useId();
  const findings = findingsAt(field.name);
  const value = settings.value?.[field.name];
  return (
    <div class="field" data-home tabIndex={-1}>
      <label class="field-label" for={id}>
        {labelOf(field.name)}
      </label>
      <input
        id={id}
        class="field-control"
        type="text"
        list={`${id}-values`}
        autocomplete="off"
        spellcheck={false}
        placeholder="Not set"
        value={typeof value === "string" ? value : ""}
        aria-describedby={`${id}-doc ${id}-findings`}
        onInput={({ currentTarget }) => set(field.name, currentTarget.value || undefined)}
      />
      <datalist id={`${id}-values`}>
        {field.values?.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <div id={`${id}-doc`} class="field-doc">
        <Doc text={field.doc} />
      </div>
      <FieldFindings id={`${id}-findings`} findings={findings} />
    </div>
  );
}

function EntriesField({ field }: { readonly field: Field }) {
  const id = useId();
  return (
    <fieldset
      class="field wide"
      data-home
      tabIndex={-1}
      aria-describedby={`${id}-doc ${id}-findings`}
    >
      <legend>{labelOf(field.name)}</legend>
      <div id={`${id}-doc`} class="field-doc">
        <Doc text={field.doc} />
      </div>
      <MetadataTable />
      <FieldFindings id={`${id}-findings`} findings={findingsAt(field.name)} />
    </fieldset>
  );
}

const byKind: Record<string, typeof TextField> = {
  boolean: BooleanField,
  entries: EntriesField,
};

function UnknownSettings() {
  const id = useId();
  if (unknown.value.length === 0) return null;
  return (
    <div class="field wide">
      <p class="field-label">Not settings</p>
      <FieldFindings id={id} findings={unknown.value.flatMap(findingsAt)} />
    </div>
  );
}

/** The settings as a form, made from the run-time schema. */
export function SettingsForm() {
  const editable = settings.value !== undefined;
  return (
    <form
      class="settings-form"
      aria-label="Settings"
      data-home
      tabIndex={-1}
      onSubmit={(event) => event.preventDefault()}
    >
      {!editable && (
        <p class="verdict error" role="status">
          The JSON can't be read as settings. Put it right in the editor, and the form is back.
        </p>
      )}
      <fieldset class="settings-fields" disabled={!editable}>
        <legend class="visually-hidden">Settings</legend>
        {referenceOf("IntegrationSettings").fields.map((field) => {
          const Control = byKind[field.kind] ?? TextField;
          return <Control key={field.name} field={field} />;
        })}
        <UnknownSettings />
      </fieldset>
    </form>
  );
}
