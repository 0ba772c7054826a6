import assert from "node:assert/strict";
import { test } from "node:test";
import { build } from "esbuild";
import { root } from "./tarball.mjs";

/** What a bundler makes of a line of JavaScript. */
async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0].text;
}

test("a guard brings no other guard and no wasm", async () => {
  const text = await bundled(
    'import { isTab } from "webfuse-widget/guards"; console.log(isTab(0));',
  );
  assert.match(text, /mediaSharingType/);
  assert.doesNotMatch(text, /access_control|hidden_support_button|WebAssembly/);
});

test("what isn't used of an import leaves nothing behind", async () => {
  for (const entry of ["", "/full", "/slim", "/full/slim", "/guards"]) {
    assert.equal((await bundled(`import "webfuse-widget${entry}";`)).trim(), "", entry);
  }
});

test("an object that isn't used is left out, and the engine knows its module all the same", async () => {
  const text = await bundled(
    'import { Participant } from "webfuse-widget"; console.log(Participant.validate({}).issues[0].code);',
  );
  assert.match(text, /validParticipant/);
  assert.doesNotMatch(text, /validSpace|validIntegrationSettings/);
  const { default: run } = await import(
    `data:text/javascript,${encodeURIComponent(text.replace("console.log(", "export default ("))}`
  );
  assert.equal(run, "missing");
});
