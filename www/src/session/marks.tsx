import type { Finding } from "../findings/finding.ts";

interface MarksProps {
  readonly findings: readonly Finding[];
  readonly onGoTo: (finding: Finding) => void;
}

/** What is wrong with the item that it stands on. */
export function Marks({ findings, onGoTo }: MarksProps) {
  if (findings.length === 0) return null;
  return (
    <ul class="marks">
      {findings.map((finding) => (
        <li key={finding.message} class={finding.severity}>
          <button type="button" class="mark" onClick={() => onGoTo(finding)}>
            {finding.message}
          </button>
        </li>
      ))}
    </ul>
  );
}
