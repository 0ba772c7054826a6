class WithAccessors {
  get title() {
    return "Example";
  }
}

/** Every kind of JavaScript value: what it is, how to make one, and what a finding calls it. */
export const kinds = [
  ["null", () => null, "null"],
  ["true", () => true, "a boolean"],
  ["false", () => false, "a boolean"],
  ["zero", () => 0, "a number"],
  ["minus zero", () => -0, "a number"],
  ["a number", () => 7, "a number"],
  ["the greatest safe integer", () => 2 ** 53 - 1, "a number"],
  ["minus one", () => -1, "-1"],
  ["a negative number", () => -2, "a negative number"],
  ["a fraction", () => 0.5, "a fractional number"],
  ["an unsafe integer", () => 2 ** 53, "a number beyond 2^53 - 1"],
  ["a huge number", () => 1e300, "a number beyond 2^53 - 1"],
  ["NaN", () => Number.NaN, "NaN"],
  ["infinity", () => Number.POSITIVE_INFINITY, "an infinite number"],
  ["minus infinity", () => Number.NEGATIVE_INFINITY, "an infinite number"],
  ["an empty string", () => "", "a string"],
  ["a string", () => "Quite another thing", "a string"],
  ["a quoted boolean", () => "true", "a string"],
  ["a quoted number", () => "12", "a string"],
  ["a bigint", () => 1n, "a bigint"],
  ["a symbol", () => Symbol("s"), "a symbol"],
  ["a function", () => () => 1, "a function"],
  ["a class", () => WithAccessors, "a function"],
  ["an empty array", () => [], "an array"],
  ["an array", () => [1], "an array"],
  ["a sparse array", () => new Array(3), "an array"],
  ["an object", () => ({}), "an object"],
  ["an object without prototype", () => Object.create(null), "an object"],
  ["an object that inherits", () => Object.create({ title: "Example" }), "an object"],
  ["an instance", () => new WithAccessors(), "an object"],
  [
    "an array that says it is an object",
    () => Object.assign([], { [Symbol.toStringTag]: "Object" }),
    "an array",
  ],
  ["a proxy of an object", () => new Proxy({}, {}), "an object"],
  ["a proxy of an array", () => new Proxy([], {}), "an array"],
  ["a proxy of a function", () => new Proxy(() => 1, {}), "a function"],
  ["a Map", () => new Map(), "a Map"],
  ["a Set", () => new Set(), "a Set"],
  ["a WeakMap", () => new WeakMap(), "an object of another class"],
  ["a Date", () => new Date(0), "a Date"],
  ["a Promise", () => Promise.resolve(), "a Promise"],
  ["a RegExp", () => /x/, "a RegExp"],
  ["an Error", () => new TypeError("x"), "an Error"],
  ["a String object", () => Object("x"), "a String object"],
  ["a Number object", () => Object(1), "a Number object"],
  ["a Boolean object", () => Object(true), "a Boolean object"],
  ["a boxed symbol", () => Object(Symbol("s")), "an object of another class"],
  ["a boxed bigint", () => Object(1n), "an object of another class"],
  ["a typed array", () => new Uint8Array(2), "an object of another class"],
  ["an ArrayBuffer", () => new ArrayBuffer(2), "an object of another class"],
  ["a URL", () => new URL("https://example.com"), "an object of another class"],
  ["the global object", () => globalThis, "an object of another class"],
  ["arguments", () => withArguments(1), "an object of another class"],
  ["a generator", () => generate(), "an object of another class"],
  [
    "an object that says it is a Map",
    () => ({
      get [Symbol.toStringTag]() {
        return "Map";
      },
    }),
    "a Map",
  ],
];

function withArguments() {
  // biome-ignore lint/complexity/noArguments: it is the arguments object that is wanted
  return arguments;
}

function* generate() {
  yield 1;
}
