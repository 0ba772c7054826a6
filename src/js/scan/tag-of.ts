import { Tag } from "../generated/tags.js";
import { Content, isShape, type Shape } from "./shape.js";
import { textTag } from "./stream.js";

export const { hasOwnProperty: hasOwn } = Object.prototype;
const { toString: classOf } = Object.prototype;

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
export function tagOf(value: unknown, content: Shape["contents"][number]): Tag {
  switch (typeof value) {
    case "undefined":
      // document.all says that it is undefined, and is an object.
      return value === undefined ? Tag.UNDEFINED : Tag.OTHER;
    case "boolean":
      return value ? Tag.TRUE : Tag.FALSE;
    case "number":
      return numberTag(value);
    case "string":
      return stringTag(value, content);
    case "bigint":
      return Tag.BIGINT;
    case "symbol":
      return Tag.SYMBOL;
    case "function":
      return Tag.FUNCTION;
    default:
      return objectTag(value as object | null, content);
  }
}

function numberTag(value: number): Tag {
  if (Number.isSafeInteger(value)) {
    return value >= 0 ? Tag.INTEGER : value === -1 ? Tag.MINUS_ONE : Tag.NEGATIVE;
  }
  if (Number.isInteger(value)) return Tag.UNSAFE;
  if (Number.isFinite(value)) return Tag.FRACTION;
  return Number.isNaN(value) ? Tag.NAN : Tag.INFINITE;
}

function stringTag(value: string, content: Shape["contents"][number]): Tag {
  if (Array.isArray(content)) return content.includes(value) ? Tag.STRING : textTag(value);
  if (content === Content.Boolean) {
    if (value === "true") return Tag.QUOTED_TRUE;
    if (value === "false") return Tag.QUOTED_FALSE;
  }
  return content === Content.Integer && /^-?\d{1,15}$/.test(value) ? Tag.QUOTED_NUMBER : Tag.STRING;
}

const classes: Record<string, Tag> = {
  Object: Tag.OBJECT,
  Map: Tag.MAP,
  Set: Tag.SET,
  Date: Tag.DATE,
  Promise: Tag.PROMISE,
  RegExp: Tag.REGEXP,
  Error: Tag.ERROR,
  String: Tag.STRING_OBJECT,
  Number: Tag.NUMBER_OBJECT,
  Boolean: Tag.BOOLEAN_OBJECT,
};

/** Only settings and metadata must be plain objects; elsewhere missing properties tell. */
function objectTag(value: object | null, content: Shape["contents"][number]): Tag {
  if (value === null) return Tag.NULL;
  if (value === UNREADABLE) return Tag.UNREADABLE;
  try {
    if (Array.isArray(value)) return Tag.ARRAY;
    if (isShape(content) && !content.sealed) return Tag.OBJECT;
    const name = classOf.call(value).slice(8, -1);
    return hasOwn.call(classes, name) ? (classes[name] as Tag) : Tag.OTHER;
  } catch {
    return Tag.UNREADABLE;
  }
}
