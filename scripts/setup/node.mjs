import { Stop } from "../run/stop.mjs";

const wanted = [20, 19];

/** Stops the run on a Node that the tools don't run on. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
    throw new Stop(`Node ${wanted.join(".")} or later is needed, this is ${process.versions.node}`);
  }
}
