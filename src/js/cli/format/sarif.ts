import { explanations } from "../../generated/explanations.js";
import type { Finding } from "../finding.js";
import type { Format } from "./format.js";

/** SARIF 2.1.0, which code scanning and editors read. */
export function sarif(version: string): Format {
  const rules = Object.entries(explanations).map(([id, text]) => ({
    id,
    fullDescription: { text },
  }));
  const driver = { name: "webfuse-widget", version, rules };
  let between = "";
  return {
    begin: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","tool":${JSON.stringify({ driver })},"results":[`,
    finding: (finding) => {
      const text = `${between}\n${JSON.stringify(result(finding))}`;
      between = ",";
      return text;
    },
    end: (_, failures) => `\n],"invocations":${JSON.stringify([invocation(failures)])}}]}\n`,
  };
}

const invocation = (failures: readonly string[]): object => ({
  executionSuccessful: failures.length === 0,
  toolExecutionNotifications: failures.map((text) => ({ level: "error", message: { text } })),
});

function result({ file, issue: { code, severity, message, location } }: Finding): object {
  const region = location && {
    startLine: location.line,
    startColumn: location.column,
    charOffset: location.offset,
    charLength: location.length,
  };
  const uri = file.split(/[\\/]/).map(encodeURIComponent).join("/");
  const physicalLocation = { artifactLocation: { uri }, ...(region && { region }) };
  return {
    ruleId: code,
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation }],
  };
}
