import type { Finding } from "../findings/finding.ts";
import { Marks } from "./marks.tsx";
import { findingsOf, type Item, shown } from "./parts.ts";

interface InfoStripProps {
  readonly info: Item;
  readonly findings: readonly Finding[];
  readonly onGoTo: (finding: Finding) => void;
}

/** The session's information: its Space, and what the integration stored with it. */
export function InfoStrip({ info, findings, onGoTo }: InfoStripProps) {
  const { space, metadata, sessionId } = info.value;
  const of = (name: string) =>
    shown(typeof space === "object" && space !== null ? Reflect.get(space, name) : undefined);
  const stored = typeof metadata === "object" && metadata !== null ? Object.entries(metadata) : [];
  return (
    <section class="info-strip" aria-label="Session">
      <p>
        <strong>{of("name")}</strong>
        <span class="badge neutral">{of("type")}</span>
        {of("is_paused") === "true" && <span class="badge warning">paused</span>}
        <code class="soft">{shown(sessionId)}</code>
      </p>
      {stored.length > 0 && (
        <dl class="stored">
          {stored.slice(0, 8).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{shown(value)}</dd>
            </div>
          ))}
        </dl>
      )}
      <Marks findings={findingsOf(findings, info)} onGoTo={onGoTo} />
    </section>
  );
}
