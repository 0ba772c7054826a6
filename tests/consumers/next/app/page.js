import * as main from "webfuse-widget";
import * as full from "webfuse-widget/full";
import * as guards from "webfuse-widget/guards";
import { check, report } from "../check.mjs";
import { Client } from "./client.js";

export default async function Page() {
  const line = await report(check({ main, full, guards }));
  return (
    <main>
      <p id="server">{line}</p>
      <Client />
    </main>
  );
}
