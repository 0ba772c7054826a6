import { Avatar } from "./avatar.tsx";
import { Marks } from "./marks.tsx";
import { findingsOf, shown } from "./parts.ts";
import type { PartProps } from "./session-picture.tsx";

/** Who takes part, who is there now, and which of them is the user who asks. */
export function ParticipantList({ items, findings, onGoTo }: PartProps) {
  return (
    <ul class="people">
      {items.map((item) => {
        const { name, email, online, self, client_index } = item.value;
        return (
          <li key={item.path.join()} class={online === true ? "person" : "person away"}>
            <Avatar of={item} />
            <span class="person-words">
              <span class="person-name">
                <strong>{shown(name)}</strong>
                {self === true && <span class="badge ok">you</span>}
              </span>
              <span class="soft small">
                {online === true ? "online" : "offline"}, index {shown(client_index)}
                {typeof email === "string" && email !== "" && `, ${email}`}
              </span>
            </span>
            <Marks findings={findingsOf(findings, item)} onGoTo={onGoTo} />
          </li>
        );
      })}
    </ul>
  );
}
