import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { check, measure } from "webfuse-widget-benches/live";
import { bodiesOf, watchFetched } from "./site/fetched.mjs";
import { playground } from "./site/playground.mjs";

const open = playground();

/** How long a run may take on a machine that does other things as well. */
const RUN = 120_000;

/** Who is compared and what is measured, as the benches say it. */
async function expected() {
  const { value: start } = await check().next();
  const { value: plan } = await measure({ rounds: 1, leftOut: [] }).next();
  return { subjects: start.subjects, workloads: plan.workloads };
}

const show = async (t, options) => {
  const page = await open(t, { fragment: "#/numbers", ...options });
  await page.getByRole("heading", { name: "Nothing is measured yet" }).waitFor();
  await page.waitForLoadState("networkidle");
  return page;
};

const run = (page) => page.getByRole("button", { name: /^Run/ }).click();
const finished = (page) => page.getByText("Done.", { exact: true }).waitFor({ timeout: RUN });

/** Waits until so many workers are at work: one that is in the middle of a loop takes its time to end. */
async function workers(page, many) {
  const deadline = Date.now() + RUN;
  while (page.workers().length !== many) {
    assert.ok(Date.now() < deadline, `${page.workers().length} workers instead of ${many}`);
    await setTimeout(50);
  }
}

/** The measured cases: their captions, and each row's name, texts and length of its bar. */
const cases = (page) =>
  page.locator(".bars").evaluateAll((tables) =>
    tables.map((table) => ({
      caption: table.caption.textContent,
      rows: [...table.tBodies[0].rows].map((row) => ({
        name: row.querySelector("th").textContent.trim(),
        said: [...row.querySelectorAll(".bar-figure")].map((cell) => cell.textContent.trim()),
        bar: row.querySelector(".bar")?.getBoundingClientRect().width,
      })),
    })),
  );

/** The answers to a question about what the subjects can say. */
const answers = (page, question) =>
  page.locator(".abilities").evaluate((table, asked) => {
    const at = [...table.tHead.rows[0].cells].findIndex((cell) => cell.textContent === asked);
    return Object.fromEntries(
      [...table.tBodies[0].rows].map((row) => [
        row.cells[0].firstChild.textContent.trim(),
        row.cells[at]?.textContent,
      ]),
    );
  }, question);

describe("the live numbers", () => {
  it("take rounds no longer where the system held up the clock for once", async (t) => {
    const now = performance.now.bind(performance);
    let calls = 0;
    t.mock.method(performance, "now", () => {
      calls += 1;
      return now() + (calls > 1 ? 400 : 0);
    });
    const { takeTurns } = await import("../../benches/run/measure.mjs?held-up");
    const aMillisecond = (count) => {
      assert.ok(count < 64, `${count} calls of a millisecond in a round`);
      for (const end = now() + count; now() < end; );
      return 0;
    };
    const { loop } = takeTurns([["loop", aMillisecond]], { rounds: 3 });
    assert.ok(loop >= 1e6);
  });

  it("measure every subject in every workload, or say why not, whatever view is used meanwhile", async (t) => {
    const { subjects, workloads } = await expected();
    assert.ok(subjects.length > 5 && workloads.length > 3);
    const page = await show(t);
    await run(page);
    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByRole("heading", { name: "Build settings" }).waitFor();
    await page.getByRole("link", { name: "Numbers" }).click();
    await finished(page);
    const measured = await cases(page);
    assert.deepEqual(
      measured.map(({ caption }) => caption),
      workloads.flatMap(({ title, cases }) => cases.map((name) => `${title}: ${name}`)),
    );
    for (const { caption, rows } of measured) {
      const names = rows.map(({ name }) => name);
      for (const name of subjects) assert.ok(names.includes(name), `${name} in ${caption}`);
      const timed = rows.filter(({ bar }) => bar !== undefined);
      for (const { name, said } of timed) {
        assert.match(said[0], /^[\d.]+×$/, name);
        assert.match(said[1], /^[\d,.]+ (ns|µs)$/, name);
      }
      const bars = timed.map(({ bar }) => bar);
      assert.ok(bars[0] > 0, caption);
      assert.ok(bars.at(-1) > bars[0], caption);
      assert.deepEqual(
        bars,
        bars.toSorted((a, b) => a - b),
      );
      for (const { name, said, bar } of rows) {
        if (bar === undefined) assert.match(said[0], /\w{3}/, name);
      }
    }
    const cores = await page.evaluate(() => navigator.hardwareConcurrency);
    const conditions = page.getByRole("region", { name: "Measured here" });
    const text = await conditions.innerText();
    assert.match(text, new RegExp(`Chrome ${page.context().browser().version().split(".")[0]}\\b`));
    assert.match(text, new RegExp(`cores\\s+${cores}\\b`));
  });

  it("say where a peer does less, and who makes code at run time", async (t) => {
    const page = await show(t);
    await run(page);
    await page.locator(".bars").first().waitFor({ timeout: RUN });
    const list = await answers(page, "of 30 in 1,000 tabs");
    assert.equal(list["webfuse-widget"], "30");
    assert.equal(list.typebox, "8");
    const instead = await answers(page, "says what to write instead");
    for (const [name, said] of Object.entries(instead)) {
      assert.equal(said, name === "webfuse-widget" ? "yes" : "no", name);
    }
    assert.equal(await page.getByText("left out").count(), 0);
    const panel = page.getByRole("region", { name: "Measured here" });
    await panel.getByText(/ajv.* make code at run time\. This page's .* would refuse/).waitFor();
  });

  it("fetch what they say, and that only when asked", async (t) => {
    const page = await show(t);
    const fetched = watchFetched(page);
    const said = await page.getByText("KB compressed").innerText();
    await run(page);
    await page.locator(".bars").first().waitFor({ timeout: RUN });
    // The second worker takes them from the browser's cache.
    const bodies = await bodiesOf([...new Set(fetched)]);
    const sizes = bodies.map((body) => gzipSync(body, { level: 9 }).length);
    const whole = sizes.reduce((sum, size) => sum + size, 0) / 1000;
    const stated = Number(said.match(/(\d+) KB/)[1]);
    assert.ok(Math.abs(whole - stated) < 2, `${whole} KB were fetched: ${said}`);
  });

  it("can be stopped, keep what they have, and run again", async (t) => {
    const page = await show(t);
    await page.getByLabel("Thorough").check();
    await run(page);
    await page.getByRole("progressbar").waitFor();
    await page.locator(".bars").first().waitFor({ timeout: RUN });
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Stopped.").waitFor();
    await workers(page, 0);
    assert.equal(await page.getByRole("progressbar").count(), 0);
    assert.ok((await cases(page)).length > 0);
    await page.getByText("Not measured").first().waitFor();
    await run(page);
    await page.getByText("Running.").waitFor();
    await workers(page, 1);
    assert.equal(await page.getByRole("button", { name: "Stop" }).count(), 1);
  });

  it("say that they couldn't be loaded, and run when they can", async (t) => {
    const page = await show(t);
    page.forgive(/ERR_FAILED/);
    await page.route(/\/worker-/, (route) => route.abort());
    await run(page);
    await page.getByRole("alert").getByText("The benchmark failed").waitFor();
    await page.unroute(/\/worker-/);
    await run(page);
    await page.locator(".bars").first().waitFor({ timeout: RUN });
  });

  it("leave out a peer that can't be loaded, and say why", async (t) => {
    const page = await show(t);
    page.forgive(/ERR_FAILED/);
    await page.route(/\/valibot-/, (route) => route.abort());
    await run(page);
    await page.locator(".bars").first().waitFor({ timeout: RUN });
    const [{ rows }] = await cases(page);
    const [row] = rows.filter(({ name }) => name === "valibot");
    assert.deepEqual(row.said, ["left out"]);
    await page.getByRole("row", { name: /^valibot.*left out: .*fetch/ }).waitFor();
  });

  it("leave out a peer that disagrees with the others", async (t) => {
    const page = await show(t);
    const names = ["IntegrationSettings", "SessionInfo", "Space", "Tab", "Participant", "Frame"];
    const agreeable = names.map((name) => `export const is${name} = () => true;`).join("");
    await page.route(/\/superstruct-/, (route) =>
      route.fulfill({ contentType: "text/javascript", body: agreeable }),
    );
    await run(page);
    await page.locator(".bars").first().waitFor({ timeout: RUN });
    await page
      .getByRole("row", { name: /^superstruct.*left out: .*says true of IntegrationSettings/ })
      .waitFor();
  });

  it("leave out who can't do without making code, where the worker's policy refuses it", async (t) => {
    const page = await show(t);
    page.forgive(/Error compiling schema|Content Security Policy/);
    await page.route(/\/worker-/, async (route) => {
      const response = await route.fetch();
      const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";
      const headers = { ...response.headers(), "content-security-policy": policy };
      await route.fulfill({ response, headers });
    });
    await run(page);
    await page.locator(".bars").first().waitFor({ timeout: RUN });
    await page.getByRole("row", { name: /^ajv 8.*left out: EvalError/ }).waitFor();
    await page.getByText("A Content-Security-Policy refuses it here").waitFor();
    const [{ rows }] = await cases(page);
    assert.equal(rows.filter(({ bar }) => bar > 0).length, rows.length - 1);
  });
});
