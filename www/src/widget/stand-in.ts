import type { SessionInfo, Tab, Widget } from "webfuse-widget/full";
import info from "../examples/session-info.json";
import tab from "../examples/tab.json";

const pages = ["Pricing", "Checkout", "Thank you"];

/** Takes the place of the widget's script: a session with one tab, which is at another page every time one looks. */
export function standIn(): Widget {
  let looks = 0;
  const visited = (): Tab => {
    const title = pages[looks++ % pages.length] ?? "";
    return {
      ...tab,
      mediaSharingType: null,
      title,
      url: `https://example.com/${encodeURIComponent(title.toLowerCase())}`,
    };
  };
  return {
    initSpace: async (_, id) => ({
      id,
      slug: "stand-in",
      session: () => ({
        started: true,
        pin: "1234",
        start: () => undefined,
        getSessionInfo: async () => info as SessionInfo,
        getTabs: async () => [visited()],
        getParticipants: async () => [],
        openTab: () => undefined,
        closeTab: () => undefined,
        relocate: () => undefined,
        end: () => undefined,
        on: () => undefined,
        sendMessage: () => undefined,
        broadcastMessage: () => undefined,
      }),
    }),
  };
}
