import { join } from "node:path";
import { output, run } from "../run/command.mjs";
import { inRoot } from "../run/paths.mjs";
import { ifChanged } from "./if-changed.mjs";
import { crateInputs, dist, fromWasm, generated } from "./places.mjs";

/** Writes what is derived from the models: tables, guards, JSON Schemas, reference tables. Runs natively. */
export const emit = () =>
  ifChanged(
    {
      name: "emit",
      what: "deriving tables, guards and JSON Schemas from the models",
      inputs: crateInputs("emit"),
      outputs: [inRoot("src/schema/tables.rs"), generated, join(dist, "schemas")],
      except: Object.values(fromWasm),
      also: output("rustc", ["--version"]),
    },
    () => run("cargo", ["run", "--quiet", "--package", "webfuse-widget-emit"]),
  );
