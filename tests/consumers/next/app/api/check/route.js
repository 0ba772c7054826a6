import * as main from "webfuse-widget";
import * as full from "webfuse-widget/full";
import * as guards from "webfuse-widget/guards";
import { check, report } from "../../../check.mjs";

export const dynamic = "force-dynamic";

export const GET = async () => new Response(await report(check({ main, full, guards })));
