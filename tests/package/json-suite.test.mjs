/** What is JSON and what isn't: the parser in wasm against JSON.parse, by the cases that public suites are made of. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { IntegrationSettings } from "webfuse-widget/full";

const accepted = [
  "[]",
  "{}",
  "[ ]",
  "[[]]",
  '""',
  "null",
  "true",
  "false",
  "0",
  "-0",
  "1",
  "-1",
  "1.5",
  "1e5",
  "1E+5",
  "1e-5",
  "0.1",
  "0e1",
  "0E-0",
  "-0.0e+0",
  "1e400",
  "-1e400",
  "1e-400",
  "123456789012345678901234567890",
  '"a"',
  '" "',
  '"\\u0000"',
  '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
  '"\\ud83d\\ude00"',
  '"\\uD800"',
  '"\\udc00\\ud800"',
  '"\\ud800\\u0041"',
  '"\u007f"',
  '"é"',
  '"😀"',
  '"\u2028\u2029"',
  '"\uffff"',
  '"\ufdd0"',
  '"a/*b*/c//d#e"',
  '"\'"',
  '"\\u0012"',
  "[1,2]",
  '[null,1,"2",{}]',
  " [1] ",
  "\t[\n1\r]\n",
  '{"a":1}',
  '{"":0}',
  '{"a":{"b":[]}}',
  '{"a":1,"a":2}',
  '{ "a" : 1 , "b" : 2 }',
  '{"__proto__":1}',
  '{"a":[],"b":{}}',
  "[1 ]",
  "[\n]",
  '[""]',
  '["\\u00e9"]',
  "[-0]",
  "[[[[[[[[[[]]]]]]]]]]",
  '{"a":"\\u0022"}',
  "1.0000000000000002",
  "2.2250738585072014e-308",
  "5e-324",
];

const refused = [
  "",
  " ",
  "[",
  "]",
  "{",
  "}",
  "[1",
  "[1,",
  "[1,]",
  "[,1]",
  "[,]",
  "[1,,2]",
  "[1 2]",
  "[1]]",
  "[1]x",
  "{]",
  "[}",
  '{"a"',
  '{"a":',
  '{"a":}',
  '{"a":1',
  '{"a":1,',
  '{"a":1,}',
  '{"a":1,,"b":2}',
  '{,"a":1}',
  '{"a" 1}',
  '{"a"::1}',
  "{a:1}",
  "{'a':1}",
  "{1:1}",
  "{null:1}",
  "{[]:1}",
  '{"a":1 "b":2}',
  '{"a"}',
  '{"a":1}}',
  '{"a":1}x',
  '{"a",1}',
  "'a'",
  '"a',
  '"\\"',
  '"\\x41"',
  '"\\u12"',
  '"\\u123g"',
  '"\\u"',
  '"\\U0041"',
  '"\\a"',
  '"\\\u0000"',
  '"\n"',
  '"\t"',
  '"\u0000"',
  '"\u001f"',
  '"a"b',
  '"\\ud800\\u"',
  '"\\ud800\\',
  "tru",
  "True",
  "TRUE",
  "nul",
  "nulll",
  "truefalse",
  "NaN",
  "Infinity",
  "-Infinity",
  "undefined",
  "-",
  "+1",
  "++1",
  "--1",
  "01",
  "-01",
  "00",
  "1.",
  ".1",
  "-.1",
  "1.e1",
  "1e",
  "1e+",
  "1eE2",
  "1.2.3",
  "1e1.5",
  "0x1",
  "0b1",
  "1_000",
  "1a",
  "1n",
  "[1a]",
  "０",
  "1 2",
  "[1]\f",
  "\v[]",
  "\u00a0[]",
  "\u2003[]",
  "[\u2028]",
  "/**/1",
  "1//",
  "[1/*x*/]",
  "#",
  "[1]#",
  "<a>",
  "&",
  "@",
  "\\u0031",
  "`a`",
  "“a”",
  "[a",
  '["a",\n4\n,1',
  '{"a":/*x*/1}',
  "(1)",
  "[1;2]",
  '{"a"=1}',
  "\ufffe[]",
  "[\u0000]",
  "1\u0000",
  "*",
  "[*]",
  "{*:1}",
  "$",
  "é",
  "[-foo]",
  "[2.e3]",
  "[1e1e1]",
  '["a',
  "['a",
  "[\\n]",
  '{"\\u00zz":1}',
];

const isJson = (text) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Whether the parser in wasm takes the text: only then does it find the key that is there twice. */
function takes(text) {
  const { warnings = [], issues = [] } = IntegrationSettings.validateJson(
    `{"metadata":{"twice":1},"metadata":{"a":${text}\n}}`,
  );
  return [...warnings, ...issues].some(({ code }) => code === "duplicate_key");
}

/** Whether it is the parser in wasm that refuses the text: then there is a place. */
function refuses(text) {
  const { issues } = IntegrationSettings.validateJson(text);
  const [issue] = issues ?? [];
  return issue?.code === "invalid_json" && issue.location !== undefined;
}

test("the cases are as JSON.parse has them", () => {
  for (const text of accepted) assert.ok(isJson(text), text);
  for (const text of refused) assert.ok(!isJson(text), JSON.stringify(text));
});

test("what is JSON is taken", () => {
  for (const text of accepted) assert.ok(takes(text), text);
});

test("what isn't is refused at a place within the text", () => {
  for (const text of refused) {
    const { valid, issues } = IntegrationSettings.validateJson(text);
    assert.equal(valid, false);
    const [{ code, location }] = issues;
    assert.equal(code, "invalid_json", JSON.stringify(text));
    assert.ok(location, JSON.stringify(text));
    assert.ok(location.offset + location.length <= text.length, JSON.stringify(text));
  }
});

const characters = fc.constantFrom(
  ..."{}[]:,\"\\/ \n\t0123456789.eE+-truefalsnux'`#*é😀\ud800\u0000\u00a0\ufeff",
);

/** JSON in which a few characters have been put, taken out or replaced. */
const nearly = fc
  .tuple(
    fc.json({ maxDepth: 4 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(2), characters), { maxLength: 4 }),
  )
  .map(([json, changes]) => {
    let text = json;
    for (const [where, taken, put] of changes) {
      const at = where % (text.length + 1);
      text = text.slice(0, at) + put + text.slice(at + taken);
    }
    return text;
  });

test("on text that is nearly JSON it agrees with JSON.parse", () => {
  fc.assert(
    fc.property(nearly, (text) => {
      if (isJson(text)) assert.ok(takes(text));
      else if (text.charCodeAt(0) !== 0xfeff) assert.ok(refuses(text));
    }),
    { numRuns: 3000 },
  );
});

test("on any characters in any order it agrees with JSON.parse", () => {
  const text = fc.array(characters, { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (text) => {
      if (isJson(text)) assert.ok(takes(text));
      else if (text.charCodeAt(0) !== 0xfeff) assert.ok(refuses(text));
    }),
    { numRuns: 3000 },
  );
});

test("places are those of the value that JSON.parse gives", () => {
  const key = fc.string({ unit: "binary", minLength: 1 });
  fc.assert(
    fc.property(fc.uniqueArray(key, { maxLength: 30 }), fc.boolean(), (keys, pretty) => {
      const metadata = Object.fromEntries(keys.map((key) => [key, { key }]));
      const text = JSON.stringify({ metadata }, null, pretty ? 2 : undefined);
      const { issues = [] } = IntegrationSettings.validateJson(text);
      assert.equal(issues.length, Object.keys(metadata).length);
      for (const { path, location } of issues) {
        const { offset, length } = location;
        assert.deepEqual(JSON.parse(text.slice(offset, offset + length)), metadata[path[1]]);
      }
    }),
    { numRuns: 300 },
  );
});
