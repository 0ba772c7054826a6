import { jsonOf } from "../text/json-of.ts";

/** A way to hand the settings to the widget, as code to paste. */
interface Snippet {
  readonly label: string;
  readonly code: string;
}

/** Moves all lines but the first to the right. */
const indent = (code: string, spaces: number) => code.replaceAll("\n", `\n${" ".repeat(spaces)}`);

/** JSON inside of a script element: no string of it may end the element. */
const inScript = (json: string) => json.replaceAll("</", "<\\/").replaceAll("<!--", "<\\!--");

const scriptTag = (json: string) => `<script src="https://YOUR-DOMAIN/webfuse.js"></script>
<script>
  const settings = ${indent(inScript(json), 2)};
  webfuse.initSpace("YOUR-WIDGET-KEY", "YOUR-SPACE-ID", settings);
</script>`;

const module = (json: string) => `import { initSpace } from "webfuse-widget/full";

const settings = ${json};
const options = { origin: "https://YOUR-DOMAIN" };
const space = await initSpace("YOUR-WIDGET-KEY", "YOUR-SPACE-ID", settings, options);`;

const react = (json: string) => `import { useEffect } from "react";
import { initSpace } from "webfuse-widget/full";

const settings = ${json};
const options = { origin: "https://YOUR-DOMAIN" };

export function Support() {
  useEffect(() => {
    initSpace("YOUR-WIDGET-KEY", "YOUR-SPACE-ID", settings, options).catch(console.error);
  }, []);
  return null;
}`;

/** The settings as code, for each way of building a page. */
export function snippets(settings: unknown): readonly Snippet[] {
  const json = jsonOf(settings, 2) ?? "{ /* These settings nest too deep to be written out. */ }";
  return [
    { label: "Script tag", code: scriptTag(json) },
    { label: "ES module", code: module(json) },
    { label: "React", code: react(json) },
  ];
}
