import { validSessionInfo } from "../generated/guards.js";
import type { SessionInfo } from "../generated/models.js";
import * as shapes from "../generated/shapes.js";
import { isShape, type Shape } from "../value/shape.js";
import { copyDeep, equalDeep } from "./deep.js";
import type { InfoChanged } from "./events.js";
import { changesOf, refuseUnless } from "./list.js";

/** The session information of the last update. */
export interface KnownInfo {
  /** The caller's own object. */
  readonly object: SessionInfo;
  readonly copy: SessionInfo;
}

/**
 * What is known after an update, or was before where none is given. Tells whether something changed.
 * Throws for what is no session information.
 */
export function updateInfo(
  known: KnownInfo | undefined,
  info: unknown,
  tell: (event: InfoChanged) => void,
): KnownInfo | undefined {
  if (info === undefined) return known;
  refuseUnless(validSessionInfo(info));
  // The guard has just said so, and says it of the copy, which no getter can change.
  const after = info as SessionInfo;
  const copy = copyDeclared(shapes.SessionInfo, info as Declared) as unknown as SessionInfo;
  refuseUnless(validSessionInfo(copy));
  const before = known?.copy;
  const changes = before ? changesOf(shapes.SessionInfo, before, after, copy, equalDeep) : {};
  if (!before || Object.keys(changes).length > 0) {
    tell({ type: "info_changed", before, after, changes });
  }
  return { object: after, copy };
}

type Declared = Readonly<Record<string, unknown>>;

/** A copy of what is declared of an object, and of all that it holds. */
function copyDeclared(shape: Shape, object: Declared): Declared {
  const entries = shape.names.map((name, field) => {
    const content = shape.contents[field];
    const value = object[name];
    const isObject = content !== undefined && isShape(content);
    return [name, isObject ? copyDeclared(content, value as Declared) : copyDeep(value)];
  });
  return Object.fromEntries(entries) as Declared;
}
