import { inRoot } from "../run/paths.mjs";
import { Stop } from "../run/stop.mjs";
import { ifChanged } from "./if-changed.mjs";
import { dist } from "./places.mjs";

/** Where the playground is built: static files that work from any folder of a server. */
export const site = inRoot("www/dist");

const sources = [
  "src",
  "public",
  "index.html",
  "widget.html",
  "vite.config.js",
  "package.json",
  "tsconfig.json",
];

/** What of the benches the playground runs. */
const compared = ["run", "subjects", "live.mjs", "package.json"];

/** The playground in www/dist. It needs the built package. */
export const buildPage = () =>
  ifChanged(
    {
      name: "page",
      what: "bundling the playground",
      inputs: [
        dist,
        inRoot("package-lock.json"),
        ...sources.map((name) => inRoot("www", name)),
        ...compared.map((name) => inRoot("benches", name)),
      ],
      outputs: [site, inRoot("benches/generated/ajv-standalone.mjs")],
    },
    async () => {
      const { build } = await import("vite");
      try {
        for (const mode of ["production", "widget"]) {
          await build({ root: inRoot("www"), mode, logLevel: "error" });
        }
      } catch (error) {
        throw new Stop(`Vite failed: ${error.message}`);
      }
    },
  );
