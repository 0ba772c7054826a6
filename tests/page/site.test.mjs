import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { paste } from "./site/editing.mjs";
import { bodiesOf, watchFetched } from "./site/fetched.mjs";
import { playground } from "./site/playground.mjs";

const open = playground();

/** What the first load may weigh, with gzip, in bytes. */
const BUDGET = 200_000;

/** What only the code of each of the benchmark's peers has. */
const ofPeers = {
  ajv: "schema with key or id",
  arktype: "a FormData instance",
  superstruct: "an array value, but received",
  typebox: "must not have unevaluated",
  valibot: "strict_object",
  zod: "Invalid input: expected",
};

describe("the built page", () => {
  it("allows its own scripts and wasm, and nothing else", async (t) => {
    const page = await open(t);
    const policy = await page
      .locator("meta[http-equiv='Content-Security-Policy']")
      .getAttribute("content");
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|data:|https?:|\*/);
    assert.match(policy, /default-src 'none'/);
    const refused = await page.evaluate(async () => {
      const outcome = {};
      // What the test itself runs is exempt from the policy; what comes later isn't.
      await new Promise((done) => setTimeout(done));
      try {
        outcome.eval = Reflect.construct(Function, ["return 1"])();
      } catch (error) {
        outcome.eval = error.name;
      }
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
      outcome.inline = window.ran ?? false;
      return outcome;
    });
    assert.deepEqual(refused, { eval: "EvalError", inline: false });
    page.forgive(/Content Security Policy/);
  });

  it(`loads at most ${BUDGET / 1000} KB at first`, async (t) => {
    const page = await open(t);
    const fetched = watchFetched(page);
    await page.reload({ waitUntil: "networkidle" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    const sizes = (await bodiesOf(fetched)).map((body) => gzipSync(body, { level: 9 }).length);
    const whole = sizes.reduce((sum, size) => sum + size, 0);
    t.diagnostic(`${whole} bytes with gzip in ${sizes.length} files`);
    assert.ok(sizes.length > 3);
    assert.ok(whole <= BUDGET, `${whole} bytes`);
  });

  it("loads none of the benchmark's peers before it is asked to run", async (t) => {
    const page = await open(t);
    const fetched = watchFetched(page);
    await page.reload({ waitUntil: "networkidle" });
    await page.getByRole("link", { name: "Numbers" }).click();
    await page.getByRole("heading", { name: "Nothing is measured yet" }).waitFor();
    const before = (await bodiesOf(fetched.splice(0))).join("\n");
    await page.getByRole("button", { name: "Run the benchmark" }).click();
    await page.locator(".bars").first().waitFor({ timeout: 120_000 });
    const asked = (await bodiesOf(fetched)).join("\n");
    for (const [peer, text] of Object.entries(ofPeers)) {
      assert.ok(asked.includes(text), `what is looked for isn't in ${peer}`);
      assert.ok(!before.includes(text), `${peer} is there before`);
    }
  });

  it("shifts nothing while it loads", async (t) => {
    for (const fragment of ["#/settings", "#/inspector", "#/reference", "#/numbers"]) {
      const page = await open(t, { fragment });
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
      const shifted = await page.evaluate(async () => {
        let sum = 0;
        const add = (entries) => {
          for (const { value } of entries) sum += value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        for (let frame = 0; frame < 10; frame += 1) await new Promise(requestAnimationFrame);
        add(observer.takeRecords());
        return sum;
      });
      assert.equal(shifted, 0, fragment);
    }
  });

  it("says what failed where a view would have been, and goes on when it can", async (t) => {
    const page = await open(t);
    await page.getByRole("heading", { name: "Build settings" }).waitFor();
    await page.route(/reference-view/, (route) => route.abort());
    await page.getByRole("link", { name: "Reference" }).click();
    await page.getByRole("heading", { name: "This view failed" }).waitFor();
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("heading", { name: "Build settings" }).waitFor();
    page.forgive(/ERR_FAILED|dynamically imported module/);
  });

  it("follows a link while the address is being written", async (t) => {
    const page = await open(t);
    await page.getByRole("heading", { name: "Build settings" }).waitFor();
    await page.evaluate(() => {
      // The address is written by a timer, and a link that was clicked takes a moment to be told of.
      const { setTimeout } = window;
      window.setTimeout = (task, ms, ...rest) =>
        ms === 300
          ? setTimeout(() => {
              document.querySelector('nav a[href="#/reference"]').click();
              task();
            }, ms)
          : setTimeout(task, ms, ...rest);
    });
    await page.getByRole("link", { name: "Inspector" }).click();
    await page.getByRole("heading", { level: 1, name: "Reference" }).waitFor();
  });

  it("goes to the first view where the address names none", async (t) => {
    const page = await open(t, { fragment: "#/nowhere/at/all" });
    await page.getByRole("heading", { name: "Build settings" }).waitFor();
  });

  it("can be worked by keyboard alone", async (t) => {
    const page = await open(t, { fragment: "#/settings" });
    await page.getByRole("heading", { name: "Build settings" }).waitFor();
    const focused = () =>
      page.evaluate(() => {
        let element = document.activeElement;
        while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
        return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
      });
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "Skip to the content");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.getByText('"session_start_confirmation": false').first().waitFor();
    const reached = new Set();
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press("Tab");
      reached.add((await focused()).slice(0, 20));
    }
    // The editor doesn't hold the focus: what comes after it is reached too.
    for (const name of ["Settings as JSON", "Add an entry", "Copy"]) {
      assert.ok(reached.has(name), `${name} isn't in ${[...reached].join(", ")}`);
    }
  });

  it("takes any text without failing", async (t) => {
    const page = await open(t, { fragment: "#/inspector" });
    const texts = [
      "null",
      "[]",
      "[[]]",
      "5",
      '"text"',
      "{}",
      "[null, {}]",
      '{"__proto__": {"ssid": 1}}',
    ];
    texts.push('{"tabs": 5, "frames": null}', `${"[".repeat(5000)}${"]".repeat(5000)}`, "\ud800");
    for (const text of texts) {
      await paste(page, "Payload as JSON", text);
      await page.getByTestId("verdict").waitFor();
    }
    for (const kind of ["Snapshot", "Tab[]", "Space"]) {
      await page.getByLabel("Check as").selectOption(kind);
      for (const text of texts) await paste(page, "Payload as JSON", text);
      assert.equal(await page.getByText("This view failed").count(), 0, kind);
    }
  });
});
