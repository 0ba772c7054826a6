interface EditorKeysProps {
  /** Whether the editor explains properties. */
  readonly explains?: boolean;
}

/** The keys of an editor that one wouldn't guess. */
export function EditorKeys({ explains = false }: EditorKeysProps) {
  return (
    <p class="soft small editor-keys">
      <span>
        <kbd>F8</kbd> next finding
      </span>
      <span>
        <kbd>Ctrl</kbd>+<kbd>.</kbd> fix at the cursor
      </span>
      {explains && (
        <span>
          <kbd>Ctrl</kbd>+<kbd>I</kbd> explain the property
        </span>
      )}
    </p>
  );
}
