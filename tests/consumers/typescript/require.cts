import full = require("webfuse-widget/full");
import fullSlim = require("webfuse-widget/full/slim");
import guards = require("webfuse-widget/guards");
import slim = require("webfuse-widget/slim");
import widget = require("webfuse-widget");

declare const input: unknown;

const tab: widget.Tab = widget.Tab.parse(input);
const frame: full.Frame = full.Frame.parse(input);
const title: string = guards.isTab(input) ? input.title : "";
const started: Promise<void>[] = [widget.ready(), slim.init(), fullSlim.ready()];

export = { tab, frame, title, started };
