import { readFileSync } from "node:fs";
import { inRoot } from "../run/paths.mjs";

/** What crates/emit read from the models. */
const reference = () => JSON.parse(readFileSync(inRoot("src/js/generated/reference.json"), "utf8"));

const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const listed = (values) => values.map((value) => `\`"${value}"\``).join(", ");

/** What a property holds, in words. */
const kinds = {
  boolean: () => "boolean",
  integer: () => "safe integer",
  string: () => "string",
  documented: ({ values }) => `string, documented: ${listed(values)}`,
  known: () => "string",
  choice: ({ values }) => `${listed(values)} or \`null\``,
  object: ({ object }) => `[\`${object}\`](#${object.toLowerCase()})`,
  integers: () => "array of safe integers",
  record: () => "plain object",
  entries: () => "plain object of strings, finite numbers and booleans",
};

const codes = () =>
  table(
    ["code", "severity", "what it means"],
    reference().codes.map(({ name, severity, explanation }) => [
      `\`${name}\``,
      severity,
      explanation.replaceAll("|", "\\|"),
    ]),
  );

const firstSentence = (doc) => doc.match(/^[\s\S]*?[.:](?=\s|$)/)[0].replace(/:$/, ".");

/** The tools that the last run of `npm run test:consumers` tried, with their versions. */
function consumers() {
  const text = readFileSync(inRoot("docs/CONSUMERS.md"), "utf8");
  const rows = [...text.matchAll(/^\| (.+?) \| ([\d.]+|Chromium [\d.]+) \|/gm)];
  return table(
    ["tool", "version"],
    rows.map(([, name, version]) => [name, version]),
  );
}

/** What entries may cost a page, which `npm test` holds them to. */
function sizes() {
  const budgets = JSON.parse(readFileSync(inRoot("tests/size/budgets.json"), "utf8"));
  const rows = budgets.map(({ name, gzip }) => [name, `${(gzip / 1000).toFixed(1)} KB`]);
  return table(["what is imported", "at most"], rows);
}

/** What can be written into a document, by the name of the section. */
export const sections = {
  objects: () =>
    table(
      ["object", "what it is", "properties"],
      reference().objects.map(({ name, doc, fields }) => [
        `[\`${name}\`](docs/REFERENCE.md#${name.toLowerCase()})`,
        firstSentence(doc),
        fields.length,
      ]),
    ),
  properties: () =>
    reference()
      .objects.map(({ name, doc, fields }) => {
        const rows = fields.map((field) => [
          `\`${field.name}\``,
          kinds[field.kind](field),
          field.required ? "required" : "optional",
          field.doc.replaceAll("\n\n", " "),
        ]);
        return `## ${name}\n\n${doc}\n\n${table(["property", "holds", "", "what it is"], rows)}`;
      })
      .join("\n\n"),
  codes,
  consumers,
  sizes,
  "former-names": () =>
    table(
      ["former name", "setting"],
      reference().formerNames.map(({ name, setting }) => [`\`${name}\``, `\`${setting}\``]),
    ),
};
