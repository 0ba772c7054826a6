/** What every entry offers; entries differ in where the wasm module comes from. */
export { ready } from "./explain/ready.js";
export * from "./generated/objects.js";
export type { Schema, ValidationResult, ValueSchema } from "./schema/schema.js";
export type { StandardIssue, StandardResult, StandardSchema } from "./schema/standard.js";
export { ValidationError } from "./schema/validation-error.js";
