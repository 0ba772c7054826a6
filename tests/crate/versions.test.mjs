import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { crate, metadata, root } from "./cargo.mjs";

const read = (path) => readFileSync(join(root, path), "utf8");
const { version, rust_version, license, features } = crate(metadata());

test("the crate and the npm package have one version and one licence", () => {
  const npm = JSON.parse(read("pkg/package.json"));
  assert.deepEqual([npm.version, npm.license], [version, license]);
  const { packages } = JSON.parse(read("package-lock.json"));
  assert.equal(packages.pkg.version, version);
});

test("every crate of the workspace has that version", () => {
  for (const { name, version: other } of metadata().packages) assert.equal(other, version, name);
});

test("the change log tells of that version", () => {
  assert.match(read("CHANGELOG.md"), new RegExp(`^## \\[?(Unreleased|${version})`, "im"));
});

test("the crate's documentation names each feature and the oldest Rust", () => {
  const docs = read("src/lib.rs")
    .match(/^\/\/!.*$/gm)
    .join("\n");
  for (const feature of Object.keys(features).filter((name) => name !== "default")) {
    assert.match(docs, new RegExp(`^//! - \`${feature}\``, "m"), feature);
  }
  assert.ok(docs.includes(`Rust ${rust_version}.`));
});

test("nothing that the crate depends on wants a later Rust than it says", () => {
  const whole = metadata({ deps: true });
  const byId = new Map(whole.packages.map((one) => [one.id, one]));
  const nodes = new Map(whole.resolve.nodes.map((node) => [node.id, node]));
  const seen = new Set();
  const pending = [crate(whole).id];
  while (pending.length > 0) {
    const id = pending.pop();
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { pkg, dep_kinds } of nodes.get(id).deps) {
      if (dep_kinds.some(({ kind }) => kind !== "dev")) pending.push(pkg);
    }
  }
  assert.ok(seen.size > 20, "the dependencies were found");
  const minor = (rust) => Number(rust.split(".")[1]);
  const later = [...seen]
    .map((id) => byId.get(id))
    .filter((one) => minor(one.rust_version ?? "1.0") > minor(rust_version));
  assert.deepEqual(
    later.map(({ name, rust_version }) => `${name} wants Rust ${rust_version}`),
    [],
  );
});
