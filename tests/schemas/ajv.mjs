import { Ajv2020 } from "ajv/dist/2020.js";
import { objects, schemaOf } from "./read.mjs";

/** ajv, strict: an unknown keyword, a type that is missing or a name that isn't declared is an error. */
const ajv = new Ajv2020({ strict: true, allErrors: true });

/** The validator that ajv makes of each object's schema, by name. */
export const compiled = Object.fromEntries(
  objects.map(({ name }) => [name, ajv.compile(schemaOf(name))]),
);
