/** A tab as Webfuse gives it. */
export const tab = {
  active: true,
  control_index: 1,
  isMediaSharing: false,
  leader_index: 1,
  mediaSharingType: null,
  newTab: false,
  paused: false,
  sessionId: "s1",
  ssid: 3,
  title: "A page",
  url: "https://example.com/",
};

/** Settings with one misspelt name. */
export const misspelt = { shake_to_star: true };

/** What there is to say of them. */
export const finding = {
  code: "unknown_key",
  path: ["shake_to_star"],
  suggestion: "shake_to_start",
};

/** Of an issue, what a finding tells. */
export const told = ({ code, path, suggestion }) => ({ code, path, suggestion });
