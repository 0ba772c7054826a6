/**
 * Who is compared, in the order of the tables: its file in benches/subjects, and what fetches it. It has the functions that
 * workloads call.
 */
export const subjects = [
  { name: "webfuse-widget", file: "ours", load: () => import("../subjects/ours.mjs") },
  { name: "hand", file: "hand", load: () => import("../subjects/hand.mjs") },
  {
    name: "ajv standalone",
    file: "ajv-standalone",
    load: () => import("../subjects/ajv-standalone.mjs"),
  },
  { name: "ajv", file: "ajv", load: () => import("../subjects/ajv.mjs") },
  { name: "typebox", file: "typebox", load: () => import("../subjects/typebox.mjs") },
  { name: "arktype", file: "arktype", load: () => import("../subjects/arktype.mjs") },
  { name: "zod", file: "zod", load: () => import("../subjects/zod.mjs") },
  { name: "zod/mini", file: "zod-mini", load: () => import("../subjects/zod-mini.mjs") },
  { name: "valibot", file: "valibot", load: () => import("../subjects/valibot.mjs") },
  { name: "superstruct", file: "superstruct", load: () => import("../subjects/superstruct.mjs") },
];

/** Subjects, loaded: names with what each exports. */
export const loadAll = (which) =>
  Promise.all(which.map(async ({ name, load }) => [name, await load()]));
