// What a consumer writes whose TypeScript knows `using`.
import { SessionTracker } from "webfuse-widget/full";

{
  using tracker = new SessionTracker();
  tracker.update({ tabs: [] });
}
export const disposable: Disposable = new SessionTracker();
