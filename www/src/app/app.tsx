import { useEffect } from "preact/hooks";
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
  useEffect(() => {
    document.title = `${view?.label} – webfuse-widget playground`;
  }, [view]);
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        Skip to the content
      </button>
      <Header current={view?.id ?? ""} link={link} />
      <main id="main" class="site-main" tabIndex={-1}>
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
function skip(): void {
  document.getElementById("main")?.focus();
}
