import manifest from "../package.json" with { type: "json" };

/** The peers by their names in the registry; the manifest has exact versions. */
export const versions = Object.entries(manifest.dependencies)
  .filter(([name]) => name !== "webfuse-widget")
  .map(([name, version]) => ({ name, version }));
