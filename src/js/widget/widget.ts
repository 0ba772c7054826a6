import type { Participant, SessionInfo, Tab } from "../generated/models.js";

/**
 * What the widget's script puts on the page as `window.webfuse`, as far as it is documented. Before the script is there,
 * Webfuse's snippet puts a stand-in with the same function there, which queues calls.
 */
export interface Widget {
  initSpace(
    widgetKey: string,
    spaceId: string | number,
    settings?: object,
  ): Promise<WidgetSpace> | WidgetSpace;
}

/** A Space that the widget has initialised. What isn't documented is left open. */
export interface WidgetSpace {
  readonly id: string | number;
  readonly slug: string;
  /** The session of this Space on this page, or a new one. */
  session(options?: Record<string, unknown>): WidgetSession;
  readonly [undocumented: string]: unknown;
}

/**
 * A session as the widget hands it out. What its methods promise is what Webfuse says, unchecked: see `watchSession`, or
 * `parse` of the object, for what is checked.
 */
export interface WidgetSession {
  /** Starts the session, in the element that a selector names or where the widget likes. */
  start(selector?: string): unknown;
  readonly started: boolean;
  /** What others join with. */
  readonly pin: string;
  getSessionInfo(): Promise<SessionInfo>;
  getTabs(): Promise<Tab[]>;
  getParticipants(): Promise<Participant[]>;
  openTab(url: string): unknown;
  /** @param ssid which tab: see `Tab.ssid` */
  closeTab(ssid: number): unknown;
  relocate(url: string, newTab?: boolean): unknown;
  end(url?: string): unknown;
  on(event: string, listener: (session: WidgetSession, event: unknown) => void): unknown;
  sendMessage(...message: unknown[]): unknown;
  broadcastMessage(...message: unknown[]): unknown;
  readonly [undocumented: string]: unknown;
}
