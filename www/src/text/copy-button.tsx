import { useEffect, useState } from "preact/hooks";

interface CopyButtonProps {
  readonly label: string;
  /** What is copied; asked for at the click. */
  readonly content: () => string | Promise<string>;
  /** Whether there is nothing to copy. */
  readonly disabled?: boolean;
}

/** Copies a text to the clipboard, and says for a moment that it did. */
export function CopyButton({ label, content, disabled = false }: CopyButtonProps) {
  const [said, say] = useState("");
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => say(""), 2000);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await content());
      say("Copied");
    } catch {
      say("The browser refused");
    }
  };
  return (
    <button type="button" class="button" disabled={disabled} onClick={copy}>
      <span aria-live="polite">{said || label}</span>
    </button>
  );
}
