import { readFileSync } from "node:fs";
import { arch, platform } from "node:os";
import { join } from "node:path";
import { place } from "./install.mjs";

/** The version of a tool that was used. */
export function versionOf({ package: name, page }, chromium) {
  if (name === undefined) return page ? `Chromium ${chromium}` : process.versions.node;
  const file = join(place, "node_modules", name, "package.json");
  return JSON.parse(readFileSync(file, "utf8")).version;
}

/** The document that tells of a run. */
export const writeTable = (rows) => `# Who can use the package

Each row is a project under \`tests/consumers\` that installs the packed tarball, is built with its tool's
default configuration, and is then run: in Chromium what is for pages, the others where they run. All ask the
same body of checks, \`tests/consumers/check.mjs\`, for verdicts, findings and suggestions.
TypeScript compiles a module that uses every entry, strictly and with \`skipLibCheck: false\`: under
\`node16\`, \`nodenext\` and \`bundler\`, and without the types of a page. Written by
\`npm run test:consumers\`, here with Node ${process.versions.node} on ${platform()} ${arch()}.

| consumer | version | how the slim entries are started | result |
| --- | --- | --- | --- |
${rows.map(({ tool, version, slim = "", result }) => `| ${tool} | ${version} | ${slim} | ${result} |`).join("\n")}
`;
