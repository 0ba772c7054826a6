import frames from "./frames.json?raw";
import later from "./later.json?raw";
import participant from "./participant.json?raw";
import session from "./session.json?raw";
import sessionInfo from "./session-info.json?raw";
import settings from "./settings-with-mistakes.json?raw";
import space from "./space.json?raw";
import tab from "./tab.json?raw";
import troubled from "./troubled.json?raw";

/** Something to look at. */
export interface Example {
  /** What it is an example of: an object's name, or what is special about it. */
  readonly name: string;
  readonly text: string;
}

export const examples: readonly Example[] = [
  { name: "Troubled session", text: troubled },
  { name: "Session", text: session },
  { name: "IntegrationSettings", text: settings },
  { name: "SessionInfo", text: sessionInfo },
  { name: "Space", text: space },
  { name: "Tab", text: tab },
  { name: "Participant", text: participant },
  { name: "Frame", text: frames },
];

/** The session some moments later. */
export const laterSession = later;
