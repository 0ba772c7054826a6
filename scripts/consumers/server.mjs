import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { Stop } from "../run/stop.mjs";

/** A port that nothing listens on. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return String(port);
}

const answers = (url) =>
  fetch(url)
    .then((response) => response.ok)
    .catch(() => false);

/** Runs a tool's own server for as long as `use` takes, which gets its address. */
export async function withServer(port, [command, ...args], options, use) {
  const url = `http://localhost:${port}`;
  // In a group of its own, since tools start processes that outlive them.
  const child = spawn(command, args, { ...options, detached: true, stdio: "ignore" });
  const failed = once(child, "error").then(([error]) => {
    throw new Stop(error.message);
  });
  try {
    const start = Date.now();
    while (!(await Promise.race([answers(url), failed]))) {
      if (child.exitCode !== null) throw new Stop(`${command} ended with exit ${child.exitCode}`);
      if (Date.now() - start > 60_000) throw new Stop(`${command} doesn't answer on ${url}`);
      await pause(200);
    }
    return await use(url);
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  }
}
