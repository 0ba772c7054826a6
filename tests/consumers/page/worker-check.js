import * as full from "/webfuse-widget/dist/full.js";
import * as fullSlim from "/webfuse-widget/dist/full-slim.js";
import * as guards from "/webfuse-widget/dist/guards.js";
import * as main from "/webfuse-widget/dist/index.js";
import * as slim from "/webfuse-widget/dist/slim.js";
import { check, report } from "./check.mjs";

/** What to report, from where there are no import maps. */
export const line = report(
  check({
    main,
    full,
    guards,
    slim: { entry: slim, start: () => slim.init() },
    fullSlim: { entry: fullSlim, start: () => fullSlim.init() },
  }),
);
