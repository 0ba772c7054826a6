import { effect, signal } from "@preact/signals";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const KEY = "webfuse-widget theme";

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/** What was chosen on an earlier visit; storage may be refused. */
function remembered(): Theme {
  try {
    const value = localStorage.getItem(KEY);
    return isTheme(value) ? value : "system";
  } catch {
    return "system";
  }
}

/** Light or dark, or whichever the system says. */
export const theme = signal<Theme>(remembered());

export function chooseTheme(value: string): void {
  if (!isTheme(value)) return;
  theme.value = value;
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // The choice then holds for this visit alone.
  }
}

effect(() => {
  document.documentElement.dataset.theme = theme.value;
});
