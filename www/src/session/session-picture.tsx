import type { ComponentChildren } from "preact";
import type { Finding } from "../findings/finding.ts";
import { FrameBoxes } from "./frame-boxes.tsx";
import { InfoStrip } from "./info-strip.tsx";
import { ParticipantList } from "./participant-list.tsx";
import type { Item, Parts } from "./parts.ts";
import { TabCards } from "./tab-cards.tsx";
import "./session.css";

/** How many items of a part are drawn: a picture of a thousand tabs says nothing. */
const DRAWN = 40;

export interface PartProps {
  readonly items: readonly Item[];
  readonly participants: readonly Item[] | undefined;
  readonly findings: readonly Finding[];
  readonly onGoTo: (finding: Finding) => void;
}

interface SectionProps {
  readonly title: string;
  readonly items: readonly Item[];
  readonly empty: string;
  readonly children: ComponentChildren;
}

function Section({ title, items, empty, children }: SectionProps) {
  return (
    <section class="part" aria-label={title}>
      <h3>
        {title} <span class="soft">{items.length}</span>
      </h3>
      {items.length === 0 ? <p class="empty">{empty}</p> : children}
      {items.length > DRAWN && (
        <p class="soft small">and {items.length - DRAWN} more, which aren't drawn</p>
      )}
    </section>
  );
}

interface SessionPictureProps {
  readonly parts: Parts;
  readonly findings: readonly Finding[];
  readonly onGoTo: (finding: Finding) => void;
}

/** A session as a picture: who is there, which tabs are open, who leads and controls them, how frames nest. */
export function SessionPicture({ parts, findings, onGoTo }: SessionPictureProps) {
  const { info, participants, tabs, frames } = parts;
  const common = { participants, findings, onGoTo };
  return (
    <div class="session">
      {info?.map((item) => (
        <InfoStrip key={item.path.join()} info={item} {...common} />
      ))}
      {participants && (
        <Section title="Participants" items={participants} empty="Nobody is in the session.">
          <ParticipantList {...common} items={participants.slice(0, DRAWN)} />
        </Section>
      )}
      {tabs && (
        <Section title="Tabs" items={tabs} empty="No tab is open.">
          <TabCards {...common} items={tabs.slice(0, DRAWN)} />
        </Section>
      )}
      {frames && (
        <Section title="Frames" items={frames} empty="The tab has no frames.">
          <FrameBoxes {...common} items={frames} most={DRAWN} />
        </Section>
      )}
    </div>
  );
}
