import { readFileSync } from "node:fs";
import * as widget from "webfuse-widget";

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8"));

/** The objects of the reference, as they were read from the models. */
export const { objects } = read("src/js/generated/reference.json");

/** The JSON Schema of an object. */
export const schemaOf = (name) => read(`pkg/dist/schemas/${name}.json`);

/** What the package exports for each object, by name. */
export const exported = Object.fromEntries(
  Object.entries(widget).filter(([, value]) => value.array !== undefined),
);
