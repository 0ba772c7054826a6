// A stand-in for the widget's script, with the interface that Webfuse documents. What it knows of the session can be set
// by a page as `window.standIn`, before or after.
(() => {
  window.standIn ??= {};
  const known = window.standIn;
  known.calls ??= [];
  known.tabs ??= [];
  known.participants ??= [];
  known.listeners ??= {};
  known.loaded = (known.loaded ?? 0) + 1;

  const session = {
    started: false,
    pin: "1234",
    start(selector) {
      this.started = true;
      known.calls.push(["start", selector]);
      for (const listener of known.listeners.session_started ?? []) listener(session, {});
    },
    getSessionInfo: async () => known.info,
    getTabs: async () => {
      if (known.failure) throw new Error(known.failure);
      return known.tabs;
    },
    getParticipants: async () => known.participants,
    openTab: (url) => known.calls.push(["openTab", url]),
    closeTab: (ssid) => known.calls.push(["closeTab", ssid]),
    relocate: (url, newTab) => known.calls.push(["relocate", url, newTab]),
    end: (url) => known.calls.push(["end", url]),
    on(event, listener) {
      known.listeners[event] ??= [];
      known.listeners[event].push(listener);
    },
    sendMessage: (...message) => known.calls.push(["sendMessage", ...message]),
    broadcastMessage: (...message) => known.calls.push(["broadcastMessage", ...message]),
  };

  const initSpace = async (widgetKey, spaceId, settings) => {
    known.calls.push(["initSpace", widgetKey, spaceId, settings]);
    if (widgetKey === "wk_refused") throw new Error("unknown widget key");
    if (widgetKey === "wk_odd") return { id: spaceId };
    return { id: spaceId, slug: "test", session: () => session };
  };

  const queued = window.webfuse?.queue ?? [];
  window.webfuse = { initSpace };
  for (const { args, resolve, reject } of queued) initSpace(...args).then(resolve, reject);
})();
