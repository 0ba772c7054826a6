import { CopyButton } from "../text/copy-button.tsx";
import { chooseTheme, theme, themes } from "./theme.ts";
import { views } from "./views.ts";

interface HeaderProps {
  /** The view that is shown. */
  readonly current: string;
  /** The address of what is on the page now. */
  readonly link: () => Promise<string>;
}

/** The page's head: where one can go, the link to share, the theme. */
export function Header({ current, link }: HeaderProps) {
  return (
    <header class="site-header">
      <a class="brand" href="#/settings">
        <img src="./icon.svg" alt="" width="28" height="28" />
        webfuse-widget
      </a>
      <nav class="site-nav" aria-label="Views">
        {views.map(({ id, label }) => (
          <a key={id} href={`#/${id}`} aria-current={id === current ? "page" : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <div class="site-tools">
        <CopyButton label="Copy link" content={link} />
        <label>
          <span class="visually-hidden">Theme</span>
          <select
            class="field-control"
            value={theme.value}
            onChange={({ currentTarget }) => chooseTheme(currentTarget.value)}
          >
            {themes.map((name) => (
              <option key={name} value={name}>
                {name === "system" ? "System theme" : name === "light" ? "Light" : "Dark"}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
