import { Tab } from "webfuse-widget";
import * as full from "webfuse-widget/full";
import { isTab } from "webfuse-widget/guards";
import { init } from "webfuse-widget/slim";

declare const input: unknown;

export const tab: Tab = Tab.parse(input);
export const frames: full.Frame[] = full.Frame.array.parse(input);
export const is: boolean = isTab(input);
export const started: Promise<void> = init(new Uint8Array());
