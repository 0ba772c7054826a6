import { readFileSync, writeFileSync } from "node:fs";
import { sections } from "./docs/sections.mjs";
import { readArguments } from "./run/arguments.mjs";
import { inRoot } from "./run/paths.mjs";
import { main, say } from "./run/step.mjs";
import { Stop } from "./run/stop.mjs";

/** Documents with sections that are written from the models. */
const documents = ["README.md", "docs/REFERENCE.md"];

/** A document with each section, `<!-- name -->` to `<!-- /name -->`, written anew. */
function written(document) {
  const text = readFileSync(inRoot(document), "utf8");
  return text.replace(/(<!-- ([a-z-]+) -->\n)[\s\S]*?(\n<!-- \/\2 -->)/g, (_, head, name, tail) => {
    const section = sections[name];
    if (!section) throw new Stop(`${document} has a section "${name}" that nothing writes`);
    return head + section() + tail;
  });
}

await main(() => {
  const { check } = readArguments({ check: { type: "boolean" } });
  for (const document of documents) {
    const text = written(document);
    if (text === readFileSync(inRoot(document), "utf8")) continue;
    if (check) throw new Stop(`${document} is stale; run: npm run docs`);
    writeFileSync(inRoot(document), text);
    say("docs", `wrote ${document}`);
  }
});
