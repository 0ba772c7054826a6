import { Stop } from "../run/stop.mjs";
import { cargoInstall, findTool } from "./cargo-tool.mjs";
import { canInstallPackages, installPackages } from "./debian-packages.mjs";
import { located } from "./executable.mjs";

const otherwise =
  "install Firefox and geckodriver, and name them in FIREFOX_PATH and GECKODRIVER, or have both on PATH";

const browser = () => located("FIREFOX_PATH", ["firefox", "firefox-esr"]);
const driver = () => located("GECKODRIVER", []) ?? findTool("geckodriver", /^geckodriver \d/);

/** Firefox and its driver. What `find` returns is the environment that names both. */
export const firefox = {
  name: "firefox",
  installs: "installing Firefox and geckodriver (three minutes)",

  find() {
    const [FIREFOX_PATH, GECKODRIVER] = [browser(), driver()];
    return FIREFOX_PATH && GECKODRIVER ? { FIREFOX_PATH, GECKODRIVER } : undefined;
  },

  async install() {
    if (browser() === undefined) {
      if (!canInstallPackages()) throw new Stop(otherwise);
      await installPackages(["firefox-esr"], { log: "firefox", otherwise });
    }
    if (driver() === undefined) await cargoInstall("geckodriver", "geckodriver", ["--locked"]);
  },
};
