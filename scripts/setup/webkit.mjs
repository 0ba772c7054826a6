import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Stop } from "../run/stop.mjs";
import { canInstallPackages, installPackages } from "./debian-packages.mjs";
import { find, located } from "./executable.mjs";

const otherwise =
  "install WebKitGTK's WebKitWebDriver and MiniBrowser and Xvfb's xvfb-run, and name the first two in WEBKIT_DRIVER and WEBKIT_PATH";

const libraries = "/usr/lib";

/** WebKitGTK's own small browser, which Debian keeps off PATH. */
function miniBrowser() {
  const folders = existsSync(libraries) ? readdirSync(libraries) : [];
  const path = folders
    .filter((folder) => folder.endsWith("-linux-gnu"))
    .flatMap((folder) =>
      ["4.1", "6.0", "4.0"].map((version) => join(libraries, folder, `webkit2gtk-${version}`)),
    );
  return located("WEBKIT_PATH", []) ?? find("MiniBrowser", path.join(":"))[0];
}

/**
 * WebKit, Safari's engine, and its driver, under a display of their own. What `find` returns names both, the driver by
 * the name that wasm-pack has for it.
 */
export const webkit = {
  name: "webkit",
  installs: "installing WebKitGTK's driver and Xvfb with apt-get (half a minute)",

  find() {
    const driver = located("WEBKIT_DRIVER", ["WebKitWebDriver"]);
    const browser = miniBrowser();
    if (driver === undefined || browser === undefined || find("xvfb-run").length === 0)
      return undefined;
    return { SAFARIDRIVER: driver, WEBKIT_PATH: browser };
  },

  async install() {
    if (!canInstallPackages()) throw new Stop(otherwise);
    await installPackages(["webkit2gtk-driver", "xvfb", "xauth"], { log: "webkit", otherwise });
  },
};
