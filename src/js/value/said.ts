/** What an exception says, whatever was thrown. */
export function said(cause: unknown): string {
  try {
    return cause instanceof Error ? cause.message : String(cause);
  } catch {
    return "an error";
  }
}
