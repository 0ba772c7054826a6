import type { Issue } from "../generated/models.js";
import { quote } from "./issue.js";

/** What there is to say of a name that isn't among those of a part or an option. */
export const undeclared = (
  what: string,
  name: string,
  declared: readonly string[],
  path: Issue["path"],
  severity: Issue["severity"] = "error",
): Issue => ({
  code: "unknown_key",
  severity,
  path,
  message: `unknown ${what} ${quote(name)}; there are ${declared.join(", ")}`,
});
