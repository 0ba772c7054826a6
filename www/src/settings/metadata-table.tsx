import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { keepFocus } from "../focus/keep-focus.ts";
import { addEntry, type Entry, entries, removeEntry, write } from "./state.ts";

const kinds = {
  text: { label: "text", blank: "" },
  number: { label: "number", blank: 0 },
  boolean: { label: "yes or no", blank: false },
} as const;

type Kind = keyof typeof kinds;

function kindOf(value: Entry["value"]): Kind | undefined {
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : undefined;
}

/** The same value as another kind, where there is a way to read it so. */
function asKind({ value, shown }: Entry, kind: Kind): string | number | boolean {
  if (kind === "text") return value === undefined ? shown : String(value);
  if (kind === "boolean") return value === "true" || value === true || value === 1;
  const number = Number(value);
  return Number.isFinite(number) ? number : kinds.number.blank;
}

function ValueInput({ entry, label }: { readonly entry: Entry; readonly label: string }) {
  const { value, shown, node } = entry;
  if (typeof value === "boolean") {
    return (
      <label class="check">
        <input
          type="checkbox"
          aria-label={label}
          checked={value}
          onChange={({ currentTarget }) => write(node, currentTarget.checked)}
        />
        <span>{value ? "yes" : "no"}</span>
      </label>
    );
  }
  if (typeof value === "number") {
    return (
      <input
        class="field-control"
        type="number"
        step="any"
        aria-label={label}
        value={value}
        onChange={({ currentTarget }) => {
          if (Number.isFinite(currentTarget.valueAsNumber)) {
            write(node, currentTarget.valueAsNumber);
          } else {
            currentTarget.value = String(value);
          }
        }}
      />
    );
  }
  if (typeof value === "string") {
    return (
      <input
        class="field-control"
        type="text"
        aria-label={label}
        value={value}
        onInput={({ currentTarget }) => write(node, currentTarget.value)}
      />
    );
  }
  return <code class="metadata-other">{shown}</code>;
}

function Row({ entry, index }: { readonly entry: Entry; readonly index: number }) {
  const [refused, refuse] = useState<string>();
  const kind = kindOf(entry.value);
  const nth = `entry ${index + 1}`;
  const rename = (input: HTMLInputElement) => {
    const name = input.value;
    const taken = entries.value.some((other, at) => at !== index && other.name === name);
    refuse(taken ? name : undefined);
    if (taken) input.value = entry.name;
    else if (name !== entry.name) write(entry.key, name);
  };
  return (
    <tr>
      <td>
        <input
          class="field-control metadata-name"
          type="text"
          aria-label={`Name of ${nth}`}
          value={entry.name}
          onChange={({ currentTarget }) => rename(currentTarget)}
        />
        {refused !== undefined && (
          <p class="row-note error" role="alert">
            There is a “{refused}” already.
          </p>
        )}
      </td>
      <td>
        <select
          class="field-control"
          aria-label={`Type of ${nth}`}
          value={kind ?? ""}
          onChange={({ currentTarget }) =>
            write(entry.node, asKind(entry, currentTarget.value as Kind))
          }
        >
          {!kind && <option value="">not allowed</option>}
          {Object.entries(kinds).map(([name, { label }]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </td>
      <td>
        <ValueInput entry={entry} label={`Value of ${nth}`} />
      </td>
      <td>
        <button
          type="button"
          class="button icon"
          aria-label={`Remove ${entry.name || nth}`}
          onClick={({ currentTarget }) => keepFocus(currentTarget, () => removeEntry(entry.name))}
        >
          ×
        </button>
      </td>
    </tr>
  );
}

/** The metadata of settings: a row for each entry, with the kind of value that it has. */
export function MetadataTable() {
  const table = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState(0);
  useLayoutEffect(() => {
    if (added === 0) return;
    const names = table.current?.querySelectorAll<HTMLInputElement>(".metadata-name");
    const last = names?.[names.length - 1];
    last?.focus();
    last?.select();
  }, [added]);
  return (
    <div ref={table} class="metadata">
      {entries.value.length > 0 ? (
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Type</th>
              <th scope="col">Value</th>
              <th scope="col">
                <span class="visually-hidden">Remove</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.value.map((entry, index) => (
              <Row key={`${index}`} entry={entry} index={index} />
            ))}
          </tbody>
        </table>
      ) : (
        <p class="empty">
          Nothing yet. Whatever you add is found again in the session's information.
        </p>
      )}
      <button
        type="button"
        class="button"
        onClick={() => {
          addEntry();
          setAdded((count) => count + 1);
        }}
      >
        Add an entry
      </button>
    </div>
  );
}
