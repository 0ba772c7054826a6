/** How often the checks of one consumer have held, and the check. */
function counter() {
  let held = 0;
  const equal = (found, expected, what) => {
    const [is, should] = [found, expected].map((value) => JSON.stringify(value));
    if (is !== should) throw new Error(`${what}: ${is} instead of ${should}`);
    held++;
  };
  return { equal, held: () => held };
}

const tab = {
  active: true,
  control_index: 0,
  isMediaSharing: false,
  leader_index: 0,
  mediaSharingType: null,
  newTab: false,
  paused: false,
  sessionId: "s8zfuJWwqSkCEZ5vs7ZlLhr0w",
  ssid: 1,
  title: "Example",
  url: "https://example.com/",
};

const misspelt = { hidden_suport_button: true, metadata: { plan: "pro", since: null } };

/** Verdicts, findings and suggestions, as a user of an entry relies on them. */
function checkSchemas({ IntegrationSettings, Tab, ValidationError }, equal) {
  equal(Tab.is(tab), true, "is, of a tab");
  equal(Tab.is({ ...tab, ssid: "1" }), false, "is, of a tab with a wrong ssid");
  equal(Tab.parse(tab) === tab, true, "parse gives its argument");

  const { valid, issues } = IntegrationSettings.validate(misspelt);
  equal(valid, false, "the verdict on misspelt settings");
  equal(
    issues.map(({ code, severity, path }) => [code, severity, path]),
    [
      ["invalid_type", "error", ["metadata", "since"]],
      ["unknown_key", "error", ["hidden_suport_button"]],
    ],
    "the findings in misspelt settings",
  );
  equal(issues[1].suggestion, "hidden_support_button", "the suggestion");
  equal(
    issues[1].message,
    'unknown setting "hidden_suport_button"; did you mean "hidden_support_button"?',
    "the message",
  );

  const hidden = IntegrationSettings.validate({ hidden_support_button: true });
  equal([hidden.valid, hidden.warnings[0].code], [true, "no_start_trigger"], "a contradiction");
  equal(
    Tab.array["~standard"].validate([tab, { ...tab, url: 1 }]).issues[0].path,
    [1, "url"],
    "Standard Schema's path",
  );

  let thrown;
  try {
    Tab.parse({ ...tab, mediaSharingType: "camera" });
  } catch (error) {
    thrown = error;
  }
  equal(ValidationError.is(thrown), true, "what parse throws");
  equal(thrown instanceof ValidationError, true, "the class of what parse throws");
  equal(thrown.issues[0].code, "invalid_value", "the finding that parse throws");
}

/** What the full entries have beside. */
function checkFull({ IntegrationSettings, SessionTracker, checkSnapshot }, equal) {
  const { issues } = IntegrationSettings.validateJson(`{\n  "hidden_suport_button": true\n}`);
  equal(
    [issues[0].suggestion, issues[0].location.line, issues[0].location.column],
    ["hidden_support_button", 2, 3],
    "the finding in JSON text",
  );
  const snapshot = checkSnapshot({ tabs: [tab, { ...tab, active: false }] });
  equal(
    snapshot.issues.map(({ code, path }) => [code, path]),
    [["duplicate_ssid", ["tabs", 1, "ssid"]]],
    "the finding in a snapshot",
  );
  const events = new SessionTracker().update({ tabs: [tab] });
  equal(
    [...events].map(({ type }) => type),
    ["tab_opened"],
    "the event of a tracker",
  );
}

async function checkSlim({ entry, start }, equal) {
  equal(entry.Tab.is(tab), true, "is, before the start");
  const before = entry.Tab.validate({ ...tab, ssid: "1" });
  equal(before.valid, false, "the verdict before the start");
  equal(before.issues[0].code, "explanation_unavailable", "the finding before the start");
  equal(before.issues[0].message.includes("init()"), true, "it says what to call");
  await Promise.all([start(), start()]);
  checkSchemas(entry, equal);
}

function checkGuards({ isTab, isIntegrationSettings }, equal) {
  equal(isTab(tab), true, "isTab, of a tab");
  equal(isTab(undefined), false, "isTab, of nothing");
  equal(isIntegrationSettings(misspelt), false, "isIntegrationSettings");
}

/**
 * Tries what a consumer has imported: `main` and `full`, which need no start, and `slim` and `fullSlim`, each as the
 * entry and how to start it here. Returns how many checks held.
 */
export async function check({ main, full, guards, slim, fullSlim }) {
  const { equal, held } = counter();
  if (guards) checkGuards(guards, equal);
  for (const entry of [main, full].filter(Boolean)) {
    checkSchemas(entry, equal);
    await entry.ready();
  }
  for (const entry of [slim, fullSlim].filter(Boolean)) await checkSlim(entry, equal);
  for (const entry of [full, fullSlim?.entry].filter(Boolean)) checkFull(entry, equal);
  return held();
}

/** One line with how it went, which the run looks for. */
export const report = (checked) =>
  checked.then(
    (held) => `consumer: ${held} checks held`,
    (error) => `consumer: failed: ${error.stack ?? error}`,
  );
