import { readFileSync } from "node:fs";

/**
 * The examples of a Markdown file: each fenced block in JavaScript, with the block marked `text` right behind it as the
 * output that the reader is promised.
 */
export function examplesIn(file) {
  const text = readFileSync(file, "utf8");
  const blocks = text.matchAll(/^```js\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```$)?/gm);
  return [...blocks].map(([, code, output], index) => ({
    name: `${file} example ${index + 1}`,
    code,
    output,
  }));
}
