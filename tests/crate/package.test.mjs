import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { cargo, crate, metadata, root } from "./cargo.mjs";

// What is not committed yet is packaged as well: tests run before a commit.
const dirty = "--allow-dirty";

test("the crate is packaged with its licences and documents, and nothing of the workshop", () => {
  const files = cargo(["package", "--list", dirty]).trim().split("\n");
  const inRoom = (room) => files.filter((file) => file.startsWith(`${room}/`));
  const sources = inRoom("src");
  const inRooms = [...sources, ...inRoom("examples"), ...inRoom("tests")];
  const others = files.filter((file) => !inRooms.includes(file));
  assert.deepEqual(others.filter((file) => file !== ".cargo_vcs_info.json").sort(), [
    "CHANGELOG.md",
    "Cargo.lock",
    "Cargo.toml",
    "Cargo.toml.orig",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "docs/BACKENDS.md",
  ]);
  assert.ok(sources.includes("src/schema/tables.rs"));
  assert.deepEqual(
    sources.filter((file) => !file.endsWith(".rs")),
    [],
  );
});

test("the packaged crate builds and passes its tests by itself", () => {
  cargo(["package", dirty]);
  const { version } = crate(metadata());
  const folder = mkdtempSync(join(tmpdir(), "webfuse-widget-"));
  try {
    const file = join(root, `target/package/webfuse-widget-${version}.crate`);
    const unpacked = spawnSync("tar", ["-xzf", file, "-C", folder]);
    assert.equal(unpacked.status, 0);
    const manifest = join(folder, `webfuse-widget-${version}/Cargo.toml`);
    const target = ["--target-dir", join(root, "target")];
    cargo(["test", "--manifest-path", manifest, ...target, "--quiet", "--offline"]);
    assert.doesNotMatch(readFileSync(manifest, "utf8"), /^path = "\.\.|registry-index/m);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("docs.rs is told to document all features, and both targets", () => {
  const { metadata: told, documentation } = crate(metadata());
  assert.equal(documentation, "https://docs.rs/webfuse-widget");
  assert.deepEqual(told.docs.rs, {
    "all-features": true,
    targets: ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown"],
  });
});
