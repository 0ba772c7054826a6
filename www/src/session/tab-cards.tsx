import { Avatar } from "./avatar.tsx";
import { Marks } from "./marks.tsx";
import { findingsOf, type Item, shown } from "./parts.ts";
import type { PartProps } from "./session-picture.tsx";

/** The host and the rest of an address; the address itself where it isn't one. */
function addressParts(url: string): { host: string; rest: string } {
  if (!URL.canParse(url)) return { host: url, rest: "" };
  const { host, pathname, search } = new URL(url);
  return { host: host || url, rest: host ? pathname + search : "" };
}

interface RoleProps {
  readonly verb: string;
  readonly index: unknown;
  readonly participants: readonly Item[] | undefined;
}

/** Somebody and what they do with a tab. */
function Role({ verb, index, participants }: RoleProps) {
  const somebody = participants?.find(({ value }) => value.client_index === index);
  const name = somebody
    ? shown(somebody.value.name)
    : `${participants ? "nobody with index" : "index"} ${shown(index)}`;
  return (
    <span class="role">
      <Avatar of={somebody} />
      <span>
        <span class="soft">{verb}</span> {name}
      </span>
    </span>
  );
}

function Badges({ tab }: { readonly tab: Item["value"] }) {
  const sharing =
    tab.isMediaSharing === true
      ? `sharing ${typeof tab.mediaSharingType === "string" ? tab.mediaSharingType : "something"}`
      : "";
  const badges = [
    tab.active === true && { tone: "ok", text: "active" },
    sharing !== "" && { tone: "accent", text: sharing },
    tab.paused === true && { tone: "warning", text: "paused" },
    tab.newTab === true && { tone: "neutral", text: "new tab" },
  ].filter((badge) => badge !== false);
  return badges.map(({ tone, text }) => (
    <span key={text} class={`badge ${tone}`}>
      {text}
    </span>
  ));
}

/** The tabs as small browser windows, and who leads and controls each. */
export function TabCards({ items, participants, findings, onGoTo }: PartProps) {
  return (
    <ul class="tabs">
      {items.map((item) => {
        const tab = item.value;
        const { host, rest } = addressParts(shown(tab.url));
        const led = tab.leader_index === tab.control_index;
        return (
          <li key={item.path.join()} class={tab.active === true ? "tab active" : "tab"}>
            <div class="tab-bar">
              <span class="tab-host">{host}</span>
              <span class="soft">#{shown(tab.ssid)}</span>
            </div>
            <div class={tab.paused === true ? "tab-page paused" : "tab-page"}>
              <strong>{shown(tab.title)}</strong>
              {rest !== "" && <span class="soft small">{rest}</span>}
              <span class="badges">
                <Badges tab={tab} />
              </span>
            </div>
            <div class="roles">
              {led ? (
                <Role
                  verb="led and controlled by"
                  index={tab.leader_index}
                  participants={participants}
                />
              ) : (
                <>
                  <Role verb="led by" index={tab.leader_index} participants={participants} />
                  <Role
                    verb="controlled by"
                    index={tab.control_index}
                    participants={participants}
                  />
                </>
              )}
            </div>
            <Marks findings={findingsOf(findings, item)} onGoTo={onGoTo} />
          </li>
        );
      })}
    </ul>
  );
}
