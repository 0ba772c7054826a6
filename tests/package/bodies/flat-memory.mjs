// Run with --expose-gc: prints what a million validations leave behind.

const memories = [];
const { Instance } = WebAssembly;
WebAssembly.Instance = class extends Instance {
  constructor(...args) {
    super(...args);
    memories.push(this.exports.memory);
  }
};

const { IntegrationSettings, Tab } = await import("webfuse-widget");
const { sound } = await import("./sound.mjs");

const tabs = [sound.Tab(), { ...sound.Tab(), ssid: "1", active: 1, url: null }];
const settings = [sound.IntegrationSettings(), { keyComboToStart: true, metadata: { a: [] } }];

function validate(count) {
  let issues = 0;
  for (let i = 0; i < count; i++) {
    const schema = i & 2 ? Tab : IntegrationSettings;
    const value = (i & 2 ? tabs : settings)[i & 1];
    issues += schema.validate(value).issues?.length ?? 0;
  }
  return issues;
}

function left() {
  gc();
  gc();
  return {
    heap: process.memoryUsage().heapUsed,
    instances: memories.length,
    wasm: memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0),
  };
}

// The first thousand of valid values and of invalid ones.
validate(2000);
const before = left();
const issues = validate(2_000_000);
// Long texts, each where it isn't expected, so that it is looked at.
const long = (name) => Buffer.alloc(1_000_000, name).toString("latin1");
Tab.validate({ ...tabs[0], active: long("a"), mediaSharingType: long("b"), ssid: long("c") });
IntegrationSettings.validate({ [long("d")]: true, metadata: long("e") });
// A part of one, which an engine may keep it for.
Tab.validate({ ...tabs[0], active: long("f").slice(1, 51) });
console.log(JSON.stringify({ before, after: left(), issues }));
