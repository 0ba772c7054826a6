/** A value as JSON; nothing where it nests deeper than the browser can follow. */
export function jsonOf(value: unknown, indent = 0): string | undefined {
  try {
    return JSON.stringify(value, null, indent);
  } catch {
    return undefined;
  }
}
