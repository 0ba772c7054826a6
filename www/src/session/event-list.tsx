import type { SessionEvent } from "webfuse-widget/full";
import { happened, identifier, subject } from "./event-words.ts";
import { type Item, shown } from "./parts.ts";
import "./event-list.css";

interface EventListProps {
  readonly events: readonly SessionEvent[];
  readonly participants: readonly Item[] | undefined;
}

const listed = new Intl.ListFormat("en");

function toneOf({ type }: SessionEvent): string {
  if (type.endsWith("_opened") || type.endsWith("_joined")) return "ok";
  return type.endsWith("_changed") ? "accent" : "neutral";
}

function Changes({ event }: { readonly event: SessionEvent }) {
  if (!("changes" in event)) return null;
  return (
    <dl class="changes">
      {Object.entries(event.changes).map(([name, { before, after }]) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            <del>{shown(before)}</del>
            <span aria-hidden="true"> → </span>
            <ins>{shown(after)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What happened in a session, event by event. */
export function EventList({ events, participants }: EventListProps) {
  if (events.length === 0) return <p class="empty">Nothing changed.</p>;
  const nameOf = (index: unknown) => {
    const somebody = participants?.find(({ value }) => value.client_index === index);
    return somebody ? shown(somebody.value.name) : `index ${shown(index)}`;
  };
  return (
    <ol class="events" aria-label="Events">
      {events.map((event) => (
        <li key={`${event.type} ${identifier(event)}`} class={`event ${toneOf(event)}`}>
          <code class="event-type soft">{event.type}</code>
          <p>
            <strong>{subject(event)}</strong> {listed.format(happened(event, nameOf))}
          </p>
          <Changes event={event} />
        </li>
      ))}
    </ol>
  );
}
