import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { pack, root, temporaryFolder } from "./tarball.mjs";

const { files } = pack(temporaryFolder(after));
const text = (file) => readFileSync(join(root, "pkg", file), "utf8");

test("the tarball holds what the golden list says and nothing else", () => {
  const golden = join(root, "tests/golden/tarball.txt");
  const list = `${files.join("\n")}\n`;
  if (process.argv.includes("--update")) writeFileSync(golden, list);
  assert.equal(
    list,
    readFileSync(golden, "utf8"),
    "node tests/tarball/content.test.mjs --update accepts it",
  );
});

test("everything that package.json points to is in the tarball", () => {
  const named = [];
  const collect = (value) => {
    if (typeof value === "string") named.push(value);
    else for (const inner of Object.values(value)) collect(inner);
  };
  const {
    main,
    module,
    types,
    unpkg,
    jsdelivr,
    exports,
    bin = {},
  } = JSON.parse(text("package.json"));
  collect({ main, module, types, unpkg, jsdelivr, exports, bin });
  assert.ok(named.length > 10);
  for (const path of named.filter((path) => !path.includes("*"))) {
    assert.ok(files.includes(path.replace(/^\.\//, "")), `${path} isn't there`);
  }
});

test("it brings the licences of the repository", () => {
  for (const name of ["LICENSE-APACHE", "LICENSE-MIT"]) {
    assert.ok(files.includes(name));
    assert.equal(text(name), readFileSync(join(root, name), "utf8"), name);
  }
});

test("no file tells where it was built", () => {
  const places =
    /(?<![\w.])(?:\/(?:home|root|Users|tmp|work|opt|usr(?!\/bin\/env\b))\/[\w./-]+|file:\/\/\/\w+)|https?:\/\/[\w.-]*(?:registry|npmjs|crates\.io)[\w./-]*|index\.crates\.io/;
  const told = files.flatMap((file) => {
    const found = places.exec(readFileSync(join(root, "pkg", file), "latin1"));
    return found ? [`${file}: ${found[0]}`] : [];
  });
  assert.deepEqual(told, []);
});

test("source maps that are named are there", () => {
  for (const file of files.filter((file) => /\.(c?js|d\.ts)$/.test(file))) {
    for (const [, map] of text(file).matchAll(/sourceMappingURL=([^\s*]+)/g)) {
      const path = join(dirname(file), map);
      assert.ok(map.startsWith("data:") || existsSync(join(root, "pkg", path)), `${file}: ${map}`);
    }
  }
});

test("nothing of wasm-bindgen is in the declarations", () => {
  for (const file of files.filter((file) => file.endsWith(".d.ts"))) {
    assert.doesNotMatch(text(file), /\[Symbol\.dispose\]|InitOutput|__wb|wbindgen/, file);
  }
});
