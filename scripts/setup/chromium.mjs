import { output } from "../run/command.mjs";
import { Stop } from "../run/stop.mjs";
import { canInstallPackages, installPackages } from "./debian-packages.mjs";
import { located } from "./executable.mjs";

const otherwise =
  "install Chromium and its chromedriver of the same version, and name them in CHROME_PATH and CHROMEDRIVER, or have both on PATH";

const browsers = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
];

const major = (program) => output(program, ["--version"])?.match(/(\d+)\.\d+\.\d+/)?.[1];

/** Chromium and its driver. What `find` returns is the environment that names both. */
export const chromium = {
  name: "chromium",
  installs: "installing Chromium and chromedriver with apt-get (half a minute)",

  find() {
    const browser = located("CHROME_PATH", browsers);
    const driver = located("CHROMEDRIVER", ["chromedriver"]);
    if (browser === undefined || driver === undefined) return undefined;
    const [ours, theirs] = [major(browser), major(driver)];
    if (ours !== theirs) {
      throw new Stop(
        `${browser} is of version ${ours ?? "unknown"}, ${driver} of version ${theirs ?? "unknown"}; ${otherwise}`,
      );
    }
    return { CHROME_PATH: browser, CHROMEDRIVER: driver };
  },

  async install() {
    if (!canInstallPackages()) throw new Stop(otherwise);
    await installPackages(["chromium", "chromium-driver"], { log: "chromium", otherwise });
  },
};
