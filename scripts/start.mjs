import { build } from "./build.mjs";
import { inRoot } from "./run/paths.mjs";
import { main, say } from "./run/step.mjs";
import { setUpBuild } from "./setup.mjs";

/** Builds the package and serves the page until it is interrupted. */
await main(async () => {
  await build(await setUpBuild());
  const { createServer } = await import("vite");
  const server = await createServer({
    root: inRoot("www"),
    server: { host: "localhost", port: Number(process.env.PORT ?? 5173) },
    clearScreen: false,
  });
  await server.listen();
  say("page", `${server.resolvedUrls.local[0]} (Ctrl+C ends it)`);
});
