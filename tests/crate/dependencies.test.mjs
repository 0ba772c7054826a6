import assert from "node:assert/strict";
import { test } from "node:test";
import { cargo } from "./cargo.mjs";

/** The names of the crates that are compiled for a target. */
function compiled(target, features) {
  const options = ["--edges", "normal,build", "--prefix", "none", "--format", "{lib}"];
  const lines = cargo(["tree", ...options, "--target", target, ...features]).split("\n");
  return [...new Set(lines.filter((line) => line !== "" && line !== "(*)"))].sort();
}

const native = ["x86_64-unknown-linux-gnu", "aarch64-apple-darwin", "x86_64-pc-windows-msvc"];
const web = "wasm32-unknown-unknown";
const forWeb = /wasm|^js_sys|^web_sys|^tsify|^futures|^getrandom/;

for (const target of native) {
  test(`nothing that only wasm needs is compiled for ${target}`, () => {
    const all = compiled(target, ["--all-features"]);
    assert.deepEqual(
      all.filter((name) => forWeb.test(name)),
      [],
    );
    assert.ok(all.includes("serde_json"));
  });
}

test("for a page it is", () => {
  const names = compiled(web, []);
  for (const name of ["js_sys", "tsify", "wasm_bindgen", "web_sys"]) {
    assert.ok(names.includes(name), name);
  }
});

test("JSON Schemas cost nothing unless they are asked for", () => {
  assert.deepEqual(
    compiled(native[0], []).filter((name) => name.startsWith("schemars")),
    [],
  );
});

test("without its features the crate depends on nothing", () => {
  for (const target of [native[0], web]) {
    assert.deepEqual(compiled(target, ["--no-default-features"]), ["webfuse_widget"]);
  }
});
