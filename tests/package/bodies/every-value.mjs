import { findings } from "../second/findings.mjs";
import { ok, same } from "./expect.mjs";
import { kinds } from "./kinds.mjs";
import { schemas } from "./schemas.mjs";
import { objects, sound } from "./sound.mjs";

const everywhere = [["undefined", () => undefined, "undefined"], ...kinds];

/** What a second implementation compares: everything but the words. */
const core = ({ code, severity, path, suggestion }) =>
  suggestion === undefined ? { code, severity, path } : { code, severity, path, suggestion };

/** Validates a value in every way, and compares with the second implementation. */
function check(object, value, what) {
  const schema = schemas[object];
  for (const options of [undefined, { strict: true }, { unknownKeys: "warn" }]) {
    const expected = findings(object, value, options);
    const valid = expected.every(({ severity }) => severity !== "error");
    const result = schema.validate(value, options);
    same(result.valid, valid, what);
    same((result.issues ?? result.warnings).map(core), expected, what);
    if (result.valid) ok(Object.is(result.value, value), `${what}: not the same value`);
    if (!options) same(schema.is(value), valid, `${what}: is`);
  }
  return schema.validate(value);
}

/** Every type against every kind of value: as the whole, as each property, as an item, as an entry. */
export const everyValue = [
  ...objects.flatMap((object) =>
    everywhere.map(([name, make, found]) => [
      `${object}: ${name}`,
      () => {
        const { issues = [] } = check(object, make(), "alone");
        if (issues[0]?.code === "invalid_type") same(issues[0].received, found, "alone");
        check(`${object}[]`, make(), "as a list");
        check(`${object}[]`, [sound[object](), make()], "as an item");
        for (const property of Object.keys(sound[object]())) {
          const value = { ...sound[object](), [property]: make() };
          const { issues = [] } = check(object, value, property);
          for (const { code, path, received } of issues) {
            if (code === "invalid_type" && path.length === 1) same(received, found, property);
          }
          check(`${object}[]`, [value], `${property} in a list`);
        }
      },
    ]),
  ),
  ...everywhere.map(([name, make, found]) => [
    `an entry of settings' metadata: ${name}`,
    () => {
      const { issues = [] } = check("IntegrationSettings", { metadata: { a: make() } }, name);
      if (issues.length > 0) same(issues[0].received, found, name);
      check("SessionInfo", { ...sound.SessionInfo(), metadata: { a: make() } }, name);
    },
  ]),
  ...everywhere.map(([name, make]) => [
    `an item of Space.adminIds: ${name}`,
    () => {
      check("Space", { ...sound.Space(), adminIds: [3, make()] }, name);
      check(
        "SessionInfo",
        { ...sound.SessionInfo(), space: { ...sound.Space(), memberIds: [make()] } },
        name,
      );
    },
  ]),
];
