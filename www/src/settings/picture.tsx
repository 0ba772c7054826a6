import type { ComponentChildren } from "preact";
import { objects } from "../objects/reference.ts";
import { LastRead } from "./last-read.tsx";
import { lastRead } from "./state.ts";
import "./picture.css";

const isOn = (name: string) => lastRead.value?.settings[name] === true;

const positions = objects
  .flatMap(({ fields }) => fields)
  .find(({ name }) => name === "support_button_position")?.values;

/** Where the button is drawn, and what there is to say of that. */
function place(): { at: string; note: string } {
  const position = lastRead.value?.settings.support_button_position;
  if (isOn("hidden_support_button")) return { at: "hidden", note: "The support button is hidden." };
  if (typeof position !== "string") {
    return { at: "bottomright unsure", note: "No position is set: the widget chooses one." };
  }
  if (positions?.includes(position)) {
    return { at: position, note: `The support button is at “${position}”.` };
  }
  return {
    at: "bottomright unsure",
    note: `“${position}” isn't a position that is known from the documentation: look where the button lands.`,
  };
}

/** Whether a contradiction is reported at this setting. */
const contradicted = (name: string) =>
  lastRead.value?.findings.some(
    ({ path, severity }) => path[0] === name && severity === "warning",
  ) ?? false;

interface TriggerProps {
  readonly on: boolean;
  readonly name: string;
  readonly children: ComponentChildren;
}

function Trigger({ on, name, children }: TriggerProps) {
  return (
    <li class={`trigger ${on ? "ok" : "neutral"}`}>
      <span class="trigger-mark" aria-hidden="true">
        {on ? "✓" : "–"}
      </span>
      <span>
        <strong>{name}</strong>
        <span class="visually-hidden">{on ? ": starts a session. " : ": doesn't. "}</span>
        <span class="trigger-note">{children}</span>
      </span>
    </li>
  );
}

function Triggers() {
  const button = !isOn("hidden_support_button");
  const keys = isOn("key_combo_to_start");
  const shake = isOn("shake_to_start");
  return (
    <ul class="triggers" aria-label="What starts a session">
      <Trigger on={button} name="Support button">
        {button ? "a click on it" : "hidden"}
      </Trigger>
      <Trigger on={keys} name="Ctrl+Enter">
        {keys ? "anywhere on the page" : "key_combo_to_start isn't on"}
      </Trigger>
      <Trigger on={shake} name="Shaking">
        {shake ? "a mobile device" : "shake_to_start isn't on"}
      </Trigger>
      <Trigger on name="JS API">
        {isOn("session_start_confirmation") ? "asks for consent first" : "at once"}
      </Trigger>
    </ul>
  );
}

/** What users see of a session that the JS API starts, one scene after another. */
function Scenes() {
  const block = isOn("block_until_agent_joins");
  const hide = isOn("hide_until_agent_joins");
  const scenes = [
    isOn("session_start_confirmation") && { title: "Consent", note: "Users are asked first." },
    block && { title: "Address and PIN", note: "Shown until somebody joins." },
    hide && {
      title: "Nothing",
      note: "The interface is hidden until somebody joins.",
      clash: block,
    },
    { title: "Session", note: block || hide ? "As soon as somebody joins." : "Right away." },
    isOn("session_autorestore_enabled") && {
      title: "Page reloaded",
      note: "The widget tries to restore the session.",
    },
  ].filter((scene) => scene !== false);
  return (
    <ol class="scenes" aria-label="A session that the JS API starts">
      {scenes.map((scene) => (
        <li key={scene.title} class={"clash" in scene && scene.clash ? "scene warning" : "scene"}>
          <strong>{scene.title}</strong>
          <span>{scene.note}</span>
          {"clash" in scene && scene.clash && <em>One shows what the other hides.</em>}
        </li>
      ))}
    </ol>
  );
}

/** A page with these settings: where the support button is, what starts a session, what happens then. */
export function Picture() {
  const { at, note } = place();
  const dead = contradicted("hidden_support_button");
  const idle = contradicted("support_button_position");
  return (
    <section class="panel" aria-labelledby="picture-title">
      <h2 id="picture-title">What users get</h2>
      <LastRead>
        <div class="stage">
          <div class="mock" aria-hidden="true">
            <div class="mock-bar">
              <i />
              <i />
              <i />
              <span>shop.example.com</span>
            </div>
            <div class="mock-page">
              <b />
              <p />
              <p />
              <p class="short" />
              <div class="mock-cards">
                <i />
                <i />
                <i />
              </div>
              <span class={`mock-button ${at}`}>{at === "hidden" ? "hidden" : "Support"}</span>
            </div>
          </div>
          <div class="stage-words">
            <p>{note}</p>
            {idle && <p class="mark warning">Its position has no effect while it is hidden.</p>}
            <h3>What starts a session</h3>
            <Triggers />
            {dead && <p class="mark warning">Users have no way to start a session themselves.</p>}
          </div>
        </div>
        <h3>When the JS API starts one</h3>
        <Scenes />
      </LastRead>
    </section>
  );
}
