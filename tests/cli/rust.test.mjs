/** The command line and a report printed in Rust show the same. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "webfuse-widget-"));
after(() => rmSync(folder, { recursive: true }));

execFileSync("cargo", ["build", "--quiet", "--example", "check_file"], { cwd: root });

for (const [name, text] of Object.entries({
  "nothing wrong": "{}",
  misspelt: '{\n\t"hiden_support_button": true\n}\n',
  "a long line": `{"metadata": {"a": "${"é😀".repeat(90)}", "b": null, "c": "${"x".repeat(300)}"}}`,
  "a byte order mark": '\ufeff{"a": 1}',
  "equal keys": '{"metadata": {"a": 1,\r\n "a": "\\ud800"}, "x": [\n]}',
  "over several lines": '{"metadata":\n[\n1]}',
  "no JSON": '{\n  "shake_to_start": true,\n}',
  "a control character": '{"a\u0007": "\t"}',
  nothing: "",
})) {
  test(name, () => {
    const file = join(folder, "settings.json");
    writeFileSync(file, text);
    const inRust = spawnSync(join(root, "target/debug/examples/check_file"), [file], {
      encoding: "utf8",
    });
    const args = [join(root, "pkg/dist/cli.js"), "check", "--type", "IntegrationSettings", file];
    const inNode = spawnSync(process.execPath, args, { encoding: "utf8" });
    assert.equal(inRust.stdout, inNode.stdout.replace(/.*\n$/, ""));
    assert.equal(inRust.status, inNode.status);
  });
}
