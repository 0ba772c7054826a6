import { buildPage } from "./build/page.mjs";
import { build } from "./build.mjs";
import { inRoot } from "./run/paths.mjs";
import { main, say, step } from "./run/step.mjs";
import { setUpBrowser, setUpBuild } from "./setup.mjs";

const contradictory = `{
  "session_start_confirmation": true,
  "support_button_position": "bottomright",
  "hidden_support_button": true,
  "block_until_agent_joins": true
}`;

/** The pictures of the playground in docs/images: what is shown, and how high it is. */
const pictures = [
  {
    name: "settings",
    height: 760,
    async reach(page) {
      await page.getByRole("textbox", { name: "Settings as JSON" }).click();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.insertText(contradictory);
      await page.getByText("Valid IntegrationSettings: 2 warnings").waitFor();
    },
  },
  { name: "inspector", height: 1180 },
];

async function picture(browser, address, { name, height, reach }) {
  const page = await browser.newPage({ viewport: { width: 1200, height }, colorScheme: "light" });
  await page.goto(`${address}#/${name}`);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await reach?.(page);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    document.activeElement?.blur();
    window.scrollTo(0, 0);
  });
  await page.screenshot({ path: inRoot("docs/images", `${name}.png`) });
  await page.close();
  say("pictures", `wrote docs/images/${name}.png`);
}

await main(async () => {
  await build(await setUpBuild());
  const { CHROME_PATH } = await setUpBrowser();
  await buildPage();
  const { chromium } = await import("playwright-core");
  const { serve } = await import("../tests/page/site/server.mjs");
  await step("pictures", "the playground, for the documents", async () => {
    const server = await serve();
    const args = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
    const browser = await chromium.launch({ executablePath: CHROME_PATH, args });
    try {
      for (const each of pictures) await picture(browser, server.address, each);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
