/** A doc comment as it stands in the schema: paragraphs, and code between backticks. */
export function Doc({ text }: { readonly text: string }) {
  return (
    <>
      {text.split("\n\n").map((paragraph) => (
        <p key={paragraph}>
          {paragraph
            .split("`")
            .map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part))}
        </p>
      ))}
    </>
  );
}
