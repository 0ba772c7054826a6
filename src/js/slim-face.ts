/** What the slim entries offer beside: the start, and what it can be given. */
export type { ModuleInput } from "./explain/module-input.js";
export { init } from "./explain/ready.js";
