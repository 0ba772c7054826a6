import { useEffect, useRef } from "preact/hooks";
import { followLocation, trouble } from "../share/location.ts";
import { Boundary } from "./boundary.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { ViewContent } from "./view-content.tsx";
import { views } from "./views.ts";
import "./app.css";

const { current, link } = followLocation(views);

/** The page: what is on every view, and the view. */
export function App() {
  const view = views.find(({ id }) => id === current.value) ?? views[0];
  const before = useRef(view);
  useEffect(() => {
    document.title = `${view?.label} – webfuse-widget playground`;
    // Where the view before took the control along that had the focus, it isn't to begin at the top again.
    if (before.current !== view && document.activeElement === document.body) focusMain();
    before.current = view;
  }, [view]);
  return (
    <>
      <button type="button" class="skip" onClick={focusMain}>
        Skip to the content
      </button>
      <Header current={view?.id ?? ""} link={link} />
      <main id="main" class="site-main" data-home tabIndex={-1}>
        {trouble.value !== "" && (
          <p class="verdict error" role="alert">
            {trouble.value}
          </p>
        )}
        <Boundary key={view?.id}>{view && <ViewContent load={view.load} />}</Boundary>
      </main>
      <Footer />
    </>
  );
}

/** Moves the focus: a link couldn't, as the fragment is taken by what was entered. */
function focusMain(): void {
  document.getElementById("main")?.focus();
}
