/** What every entry offers beside the objects. */
export { ready } from "./explain/ready.js";
export type { Schema, ValidationResult, ValueSchema } from "./schema/schema.js";
export type { StandardIssue, StandardResult, StandardSchema } from "./schema/standard.js";
export { ValidationError } from "./schema/validation-error.js";
