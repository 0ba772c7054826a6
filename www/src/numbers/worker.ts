import { live, type Setting } from "webfuse-widget-benches/live";
import type { Report } from "./report.ts";

const tell = (report: Report) => self.postMessage(report);

/** Measures once it is told how thoroughly; in a thread of its own, so that the page can be used meanwhile. */
self.addEventListener("message", async ({ data }: MessageEvent<Setting>) => {
  try {
    for await (const message of live(data)) tell(message);
    tell({ kind: "end" });
  } catch (error) {
    tell({ kind: "failure", reason: String(error) });
  }
});
