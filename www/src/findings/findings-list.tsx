import { type Finding, pathText } from "./finding.ts";
import "./findings.css";

interface FindingsListProps {
  readonly findings: readonly Finding[];
  /** Called with the finding whose place is to be shown. */
  readonly onGoTo: (finding: Finding) => void;
}

/** Every finding; each leads to its place in the text. */
export function FindingsList({ findings, onGoTo }: FindingsListProps) {
  return (
    <ol class="findings">
      {findings.map((finding, index) => (
        <li key={`${index} ${finding.message}`} class={`finding ${finding.severity}`}>
          <button type="button" class="finding-place" onClick={() => onGoTo(finding)}>
            <span class="finding-head">
              <span class="badge">{finding.severity}</span>
              <code class="finding-code">{finding.code}</code>
              {finding.path.length > 0 && (
                <code class="finding-path">{pathText(finding.path)}</code>
              )}
            </span>
            <span class="finding-message">{finding.message}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
