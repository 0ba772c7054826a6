import { Tag } from "../generated/tags.js";
import { type Expected, isShape } from "./shape.js";

const classOf = Object.prototype.toString;

/** Stands for a value that couldn't be read. */
export const UNREADABLE = {};

/** Reads a property, whatever it does. */
export function read(from: object, name: string | number): unknown {
  try {
    return (from as Record<string | number, unknown>)[name];
  } catch {
    return UNREADABLE;
  }
}

/** What a value is, as far as it matters where it is. */
export function tagOf(value: unknown, expected: Expected): Tag {
  // Not a switch: engines are faster at comparing a type with a literal than at saying it.
  if (typeof value === "string") return Tag.STRING;
  if (typeof value === "boolean") return value ? Tag.TRUE : Tag.FALSE;
  if (typeof value === "number") return numberTag(value);
  if (typeof value === "object") return objectTag(value, expected);
  if (typeof value === "function") return Tag.FUNCTION;
  if (typeof value === "bigint") return Tag.BIGINT;
  if (typeof value === "symbol") return Tag.SYMBOL;
  // document.all says that it is undefined, and is an object.
  return value === undefined ? Tag.UNDEFINED : Tag.OTHER;
}

function numberTag(value: number): Tag {
  if (Number.isSafeInteger(value)) {
    return value >= 0 ? Tag.INTEGER : value === -1 ? Tag.MINUS_ONE : Tag.NEGATIVE;
  }
  if (Number.isInteger(value)) return Tag.UNSAFE;
  if (Number.isFinite(value)) return Tag.FRACTION;
  return Number.isNaN(value) ? Tag.NAN : Tag.INFINITE;
}

/** The classes that have tags, in the order of the tags. */
const classes = "Map Set Date Promise RegExp Error String Number Boolean"
  .split(" ")
  .map((name) => `[object ${name}]`);

/** Only settings and metadata must be plain objects; elsewhere properties tell, while there are any. */
function objectTag(value: object | null, expected: Expected): Tag {
  if (value === null) return Tag.NULL;
  if (value === UNREADABLE) return Tag.UNREADABLE;
  try {
    if (Array.isArray(value)) return Tag.ARRAY;
    if (isShape(expected) && !expected.declares) return Tag.OBJECT;
    const kind = classOf.call(value);
    // Nearly all; and to compare with a literal is faster than to look for it.
    if (kind === "[object Object]") return Tag.OBJECT;
    const position = classes.indexOf(kind);
    return position < 0 ? Tag.OTHER : Tag.MAP + position;
  } catch {
    return Tag.UNREADABLE;
  }
}
