import { type Finding, pathText, type Range } from "./finding.ts";
import { FixButtons } from "./fix-buttons.tsx";
import type { Fix } from "./fixes.ts";
import "./findings.css";

interface FindingsListProps {
  readonly findings: readonly Finding[];
  /** Called with the place that is to be shown. */
  readonly onGoTo: (place: Range) => void;
  readonly onFix: (fix: Fix) => void;
}

/** Every finding; each leads to its place in the text, and offers what can be done about it. */
export function FindingsList({ findings, onGoTo, onFix }: FindingsListProps) {
  if (findings.length === 0) return null;
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
          {finding.others.length > 0 && (
            <p class="finding-others">
              Goes with{" "}
              {finding.others.map((other) => (
                <button
                  key={pathText(other.path)}
                  type="button"
                  class="link"
                  onClick={() => onGoTo(other)}
                >
                  <code>{pathText(other.path)}</code>
                </button>
              ))}
            </p>
          )}
          <FixButtons fixes={finding.fixes} onFix={onFix} />
        </li>
      ))}
    </ol>
  );
}
