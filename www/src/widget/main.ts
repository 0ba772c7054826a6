import {
  IntegrationSettings,
  initSpace,
  type SessionEvent,
  watchSession,
} from "webfuse-widget/full";
import { standIn } from "./stand-in.ts";
import "../style/tokens.css";
import "../style/base.css";
import "../style/controls.css";
import "../style/panels.css";
import "../app/app.css";
import "../app/theme.ts";
import "./widget.css";

const form = document.querySelector("form");
const log = document.querySelector(".widget-log");
const stop = document.querySelector<HTMLButtonElement>("button[name=stop]");
let watching: AbortController | undefined;

function say(text: string, tone = ""): void {
  const line = document.createElement("li");
  line.className = tone;
  line.textContent = text;
  log?.append(line);
}

/** An event in words. */
function told(event: SessionEvent): string {
  if (event.type !== "tab_changed") return event.type;
  const { url } = event.changes;
  return url ? `tab_changed: from ${url.before} to ${url.after}` : event.type;
}

async function start(fields: FormData, signal: AbortSignal): Promise<void> {
  const text = (name: string) => String(fields.get(name) ?? "").trim();
  const origin = text("origin");
  const page = window as { webfuse?: unknown };
  if (origin === "") page.webfuse = standIn();
  const settings = IntegrationSettings.parseJson(text("settings"));
  const space = await initSpace(text("key"), text("space"), settings, {
    ...(origin !== "" && { origin }),
    signal,
    onWarning: ({ message }) => say(message, "warning"),
  });
  say(`the Space "${space.slug}" is initialised`, "ok");
  const session = space.session();
  session.start();
  for await (const event of watchSession(session, { signal })) say(told(event));
}

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  watching?.abort();
  const controller = new AbortController();
  watching = controller;
  log?.replaceChildren();
  if (stop) stop.disabled = false;
  start(new FormData(form), controller.signal).catch((error: unknown) => {
    if (!controller.signal.aborted)
      say(error instanceof Error ? error.message : String(error), "error");
  });
});

stop?.addEventListener("click", () => {
  watching?.abort();
  if (stop) stop.disabled = true;
});
