import * as main from "webfuse-widget";
import * as full from "webfuse-widget/full";
import * as fullSlim from "webfuse-widget/full/slim";
import * as guards from "webfuse-widget/guards";
import * as slim from "webfuse-widget/slim";
import { check, report } from "./check.mjs";

/**
 * Imports every entry and tries it; gives the line to report. Takes what to start the slim entries with where a consumer
 * doesn't know their default.
 */
export const everyEntry = ({ validatorWasm, fullWasm } = {}) =>
  report(
    check({
      main,
      full,
      guards,
      slim: { entry: slim, start: () => slim.init(validatorWasm) },
      fullSlim: { entry: fullSlim, start: () => fullSlim.init(fullWasm) },
    }),
  );
