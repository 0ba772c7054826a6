import { said } from "../value/said.js";
import type { Widget } from "./widget.js";
import { WidgetError } from "./widget-error.js";
import { type Limits, within } from "./within.js";

/** How the widget's script is loaded where the page doesn't have it. */
export interface LoadOptions extends Limits {
  /** Where the script is, such as `https://example.webfuse.com`; it is loaded from `/webfuse.js` there. There is no default. */
  origin?: string;
  /** The nonce of the page's Content-Security-Policy. */
  nonce?: string;
  /** The digest that the script must have; see Subresource Integrity. */
  integrity?: string;
  /** A Trusted Types policy for the script's URL, where the page requires one; `webfuse-widget` is made otherwise. */
  trustedTypesPolicy?: { createScriptURL(url: string): unknown };
}

/** How often to look whether a script that isn't ours has arrived, in milliseconds. */
const POLL = 50;

/** What the page has to say of the widget. */
interface Page {
  readonly webfuse?: Widget;
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): unknown };
  };
}

const page = globalThis as Page;

/** The widget, if the page has it. */
function present(): Widget | undefined {
  const { webfuse } = page;
  return typeof webfuse?.initSpace === "function" ? webfuse : undefined;
}

/** The script that is being loaded by us, by its URL; all who ask for it wait for the same. */
const loading = new Map<string, Promise<void>>();

/** The page's widget, loaded if it isn't there. */
export async function loadWidget(options: LoadOptions): Promise<Widget> {
  options.signal?.throwIfAborted();
  const widget = present();
  if (widget) return widget;
  if (typeof document === "undefined") {
    throw new WidgetError(
      "no_page",
      "the widget needs a page, and there is no document here; call initSpace in the browser only",
    );
  }
  const scripts = widgetScripts();
  if (scripts.length > 1) throw loadedTwice(scripts);
  const [script] = scripts;
  if (script && !loading.has(script.src)) {
    await within(options, `${script.src} to load`, appears);
  } else {
    const url = urlOf(options);
    if (script && script.src !== url) throw loadedTwice([script.src, url]);
    await within(options, `${url} to load`, () => load(url, options));
  }
  const loaded = present();
  if (loaded) return loaded;
  throw new WidgetError(
    "nothing_defined",
    `${script?.src ?? urlOf(options)} was loaded and defines no webfuse.initSpace; is the origin that of a Webfuse Space?`,
  );
}

/** The scripts on the page that are the widget's, ours or the snippet's. */
function widgetScripts(): HTMLScriptElement[] {
  return Array.from(document.querySelectorAll("script")).filter(({ src }) =>
    /\/webfuse\.js(?:[?#]|$)/.test(src),
  );
}

function loadedTwice(scripts: readonly (HTMLScriptElement | string)[]): WidgetError {
  const urls = scripts.map((script) => (typeof script === "string" ? script : script.src));
  return new WidgetError(
    "loaded_twice",
    `the page loads the widget more than once (${urls.join(", ")}); keep one script tag, or leave the loading to initSpace`,
  );
}

function urlOf({ origin }: LoadOptions): string {
  if (origin === undefined || origin === "") {
    throw new WidgetError(
      "no_origin",
      'the page has no widget, and no origin to load it from was given; pass { origin: "https://…" } or add Webfuse\'s snippet to the page',
    );
  }
  try {
    return new URL("/webfuse.js", origin).href;
  } catch (cause) {
    throw new WidgetError(
      "no_origin",
      `${JSON.stringify(origin)} is no origin to load the widget from; write it as "https://example.webfuse.com"`,
      cause,
    );
  }
}

/** Loads the script, once for all who ask. A script that failed is removed, so that it can be tried again. */
function load(url: string, options: LoadOptions): Promise<void> {
  const begun = loading.get(url);
  if (begun) return begun;
  const script = document.createElement("script");
  const loaded = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(blocked(url));
    if (options.nonce !== undefined) script.nonce = options.nonce;
    if (options.integrity !== undefined) {
      script.integrity = options.integrity;
      script.crossOrigin = "anonymous";
    }
    try {
      (script as { src: unknown }).src = trusted(url, options);
    } catch (cause) {
      throw untrusted(url, options, cause);
    }
    document.head.append(script);
  });
  const settled = loaded.finally(() => {
    loading.delete(url);
    if (!present()) script.remove();
  });
  loading.set(url, settled);
  return settled;
}

const blocked = (url: string): WidgetError =>
  new WidgetError(
    "script_blocked",
    `${url} couldn't be loaded; check that it is there, that the page's Content-Security-Policy allows it (script-src, or a nonce), and its integrity`,
  );

/** Why a policy of Trusted Types gave no URL: the caller's, or ours, which the page may not allow. */
function untrusted(url: string, { trustedTypesPolicy }: LoadOptions, cause: unknown): WidgetError {
  const refused = trustedTypesPolicy
    ? "trustedTypesPolicy refuses"
    : "the page's Trusted Types refuse";
  const hint = trustedTypesPolicy
    ? ""
    : "; add webfuse-widget 'allow-duplicates' to its trusted-types directive, or pass trustedTypesPolicy";
  return new WidgetError("script_blocked", `${refused} ${url}: ${said(cause)}${hint}`, cause);
}

let policy: { createScriptURL(url: string): unknown } | undefined;

/** The URL as a page that requires Trusted Types wants it. */
function trusted(url: string, options: LoadOptions): unknown {
  if (options.trustedTypesPolicy) return options.trustedTypesPolicy.createScriptURL(url);
  if (!page.trustedTypes) return url;
  policy ??= page.trustedTypes.createPolicy("webfuse-widget", {
    createScriptURL: (asked) => asked,
  });
  return policy.createScriptURL(url);
}

/** Waits for a script that the page has a tag for: whether it has been tried before can't be told. */
async function appears(isOver: () => boolean): Promise<void> {
  while (!present() && !isOver()) await new Promise((resolve) => setTimeout(resolve, POLL));
}
