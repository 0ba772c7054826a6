import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";

interface ViewContentProps {
  /** Fetches the view. */
  readonly load: () => Promise<ComponentType>;
}

type Loaded = { readonly Content: ComponentType } | { readonly error: unknown };

/** A view that is fetched when it is first shown. */
export function ViewContent({ load }: ViewContentProps) {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let wanted = true;
    load().then(
      (Content) => wanted && setLoaded({ Content }),
      (error: unknown) => wanted && setLoaded({ error }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  if (!loaded) {
    return (
      <p class="soft" role="status">
        Loading…
      </p>
    );
  }
  if ("error" in loaded) throw loaded.error;
  return <loaded.Content />;
}
