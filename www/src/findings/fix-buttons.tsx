import { keepFocus } from "../focus/keep-focus.ts";
import type { Fix } from "./fixes.ts";

interface FixButtonsProps {
  readonly fixes: readonly Fix[];
  readonly onFix: (fix: Fix) => void;
}

/** What can be done about a finding, one button each. */
export function FixButtons({ fixes, onFix }: FixButtonsProps) {
  if (fixes.length === 0) return null;
  return (
    <div class="fixes">
      {fixes.map((fix) => (
        <button
          key={fix.label}
          type="button"
          class="button small"
          onClick={({ currentTarget }) => keepFocus(currentTarget, () => onFix(fix))}
        >
          {fix.label}
        </button>
      ))}
    </div>
  );
}
