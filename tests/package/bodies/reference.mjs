import { readFileSync } from "node:fs";

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/${name}.json`, import.meta.url), "utf8"));

/** The reference's own examples, by the part of a snapshot that they are of. */
const examples = {
  info: read("reference/session-info"),
  tabs: read("reference/tab"),
  participants: read("reference/participant"),
  frames: read("reference/frames")[0],
};

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** A value with changes. */
function changed(example, change) {
  if (!isObject(example) || !isObject(change)) return structuredClone(change);
  const names = [...new Set([...Object.keys(example), ...Object.keys(change)])];
  return Object.fromEntries(
    names.map((name) => [
      name,
      name in change ? changed(example[name], change[name]) : structuredClone(example[name]),
    ]),
  );
}

export const info = (change = {}) => changed(examples.info, change);
export const tab = (change = {}) => changed(examples.tabs, change);
export const participant = (change = {}) => changed(examples.participants, change);
export const frame = (change = {}) => changed(examples.frames, change);

/** A snapshot, of whose objects only that is given which isn't as in the reference's examples. */
export const snapshot = (parts) =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      Array.isArray(part)
        ? part.map((item) => changed(examples[name], item))
        : changed(examples[name], part),
    ]),
  );

/** The cases of whole sessions that the Rust crate is tested with. */
export const cases = read("snapshots");
