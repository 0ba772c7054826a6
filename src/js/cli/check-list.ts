import { type Collected, collect, conclude } from "../explain/explain.js";
import { writePath } from "../explain/issue.js";
import { readRules } from "../explain/rules.js";
import type { Issue } from "../generated/models.js";
import { passes } from "../schema/verdict.js";
import { type Desk, onDesk, type Span } from "../text/desk.js";
import { withFindings } from "../text/explain-text.js";
import { Places } from "../text/locate.js";
import type { Check } from "./check.js";
import { checkText } from "./check-text.js";
import { type Excerpt, excerptOf, inOrder } from "./finding.js";
import type { Input } from "./input.js";
import { Stop } from "./stop.js";

/** From this many bytes on a list is looked through item by item. */
const LONG = 1 << 22;
/** How long it may be at most, in bytes: it is held in wasm's memory. */
const MOST = 2 ** 31;
/** How many items are looked through at a time. */
const ITEMS = 1000;
/** How much of the text is read at a time, in bytes. */
const PIECE = 1 << 20;
const OPENING_BRACKET = 91;
/** How much of the text before and after a place is looked at for its line, in bytes. */
const AROUND = 1 << 9;

/** Whether a file is so long that its value as a whole would take too much memory. */
export const isLongList = ({ size }: Input): boolean => size !== undefined && size >= LONG;

/** Checks a long text item by item, if it is a list, without ever holding the value of all of it. */
export async function checkList(check: Check, input: Input): Promise<void> {
  const size = input.size ?? 0;
  if (size > MOST)
    throw new Stop(`${input.name} has more than 2 GB; write a value a line, for --ndjson`);
  const whole = onDesk((desk) => {
    const length = fill(check, input, desk, size);
    desk.read(true, readRules(check.args.options).most);
    if (!holdsList(desk)) return desk.slice({ start: 0, end: length }).slice();
    report(check, input.name, desk);
    return undefined;
  });
  if (whole) checkText(check, input.name, whole);
  await check.flush();
}

/** Whether there is something to look through item by item. */
function holdsList(desk: Desk): boolean {
  const root = desk.isBroken ? undefined : desk.find([]);
  return root !== undefined && desk.slice(root.value)[0] === OPENING_BRACKET && desk.items > 0;
}

/** Reads the file right into the memory that it is looked through in. */
function fill(check: Check, input: Input, desk: Desk, size: number): number {
  const room = desk.room(size);
  for (let length = 0; ; ) {
    const read = input.read(room.subarray(length, length + PIECE));
    length += read;
    check.progress.show(() => `${input.name}: read ${length >> 20} of ${size >> 20} MB`);
    if (read === 0 || length === size) return length;
  }
}

function report(check: Check, file: string, desk: Desk): void {
  const rules = readRules(check.args.options);
  const places = new Places(desk);
  const object = check.objectOf(file, read(desk.slice(desk.item(0))));
  let all: Collected = { errors: [], warnings: [], errorTotal: 0, warningTotal: 0 };
  for (let from = 0; from < desk.items; from += ITEMS) {
    check.progress.show(() => `${file}: ${from} of ${desk.items} items`);
    const values = valuesOf(desk, from, Math.min(from + ITEMS, desk.items));
    if (values.every((value) => passes(object.clean, value))) continue;
    const found = collect(object.shape, object.clean, values, rules);
    all = together(all, moved(found, from), rules.most);
  }
  for (const issue of [...all.errors, ...all.warnings]) places.find(issue);
  all = withFindings(all, desk, places, rules, "");
  const { issues } = conclude(all, rules.most);
  places.write();
  for (const issue of inOrder(issues)) {
    const span = places.get(issue);
    check.add({ file, issue, excerpt: span && excerptAt(desk, span) });
  }
  check.count(all.errorTotal, all.warningTotal, false);
}

const read = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

const valuesOf = (desk: Desk, from: number, to: number): unknown[] => {
  const text = desk.slice({ start: desk.item(from).start, end: desk.item(to - 1).end });
  return JSON.parse(`[${new TextDecoder().decode(text)}]`) as unknown[];
};

/** What was found of a part of the list that begins at an index, as of the whole list. */
function moved(found: Collected, from: number): Collected {
  for (const issue of [...found.errors, ...found.warnings]) {
    const before = writePath([issue.path[0] as number]);
    issue.path = move(issue.path, from);
    const after = writePath([issue.path[0] as number]);
    issue.message = after + issue.message.slice(before.length);
    for (const related of issue.related ?? []) related.path = move(related.path, from);
  }
  return found;
}

const move = ([index, ...rest]: Issue["path"], from: number): Issue["path"] => [
  (index as number) + from,
  ...rest,
];

const together = (a: Collected, b: Collected, most: number): Collected => ({
  errors: [...a.errors, ...b.errors].slice(0, most),
  warnings: [...a.warnings, ...b.warnings].slice(0, most),
  errorTotal: a.errorTotal + b.errorTotal,
  warningTotal: a.warningTotal + b.warningTotal,
});

/** The line around a place, of a text that isn't at hand as a string. */
function excerptAt(desk: Desk, { start, end }: Span): Excerpt {
  const text = (from: number, to: number) =>
    new TextDecoder().decode(desk.slice({ start: from, end: to }));
  const before = text(Math.max(0, start - AROUND), start);
  const place = text(start, Math.min(end, start + AROUND));
  const after = text(Math.min(end, start + AROUND), Math.min(end + AROUND, desk.length));
  return excerptOf(before + place + after, before.length, place.length);
}
