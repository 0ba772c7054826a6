import { spawnSync } from "node:child_process";

/** What the installed command finds in settings. */
function check(settings) {
  const command = ["webfuse-widget", "check", "--type", "IntegrationSettings", "--format", "json"];
  const { status, stdout } = spawnSync("npx", ["--no-install", ...command], {
    input: JSON.stringify(settings),
    encoding: "utf8",
  });
  return { status, findings: JSON.parse(stdout).findings };
}

const wrong = check({ hidden_suport_button: true });
const fine = check({ shake_to_start: true });

const held = [
  wrong.status === 1,
  wrong.findings.length === 1,
  wrong.findings[0].suggestion === "hidden_support_button",
  fine.status === 0,
  fine.findings.length === 0,
].filter(Boolean).length;

console.log(
  held === 5
    ? `consumer: ${held} checks held`
    : `consumer: failed: ${JSON.stringify({ wrong, fine })}`,
);
