import { Inspector } from "../inspector/inspector.tsx";
import { Boundary } from "./boundary.tsx";
import "./app.css";

/** The page: what is on every view, and the view. */
export function App() {
  return (
    <>
      <header class="site-header">
        <span class="brand">
          <img src="./icon.svg" alt="" width="28" height="28" />
          webfuse-widget
        </span>
      </header>
      <main class="site-main">
        <Boundary>
          <Inspector />
        </Boundary>
      </main>
    </>
  );
}
