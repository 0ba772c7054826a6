/** Who is compared, in the order of the tables. What `load` fetches has the functions that workloads call. */
export const subjects = [
  { name: "webfuse-widget", load: () => import("../subjects/ours.mjs") },
  { name: "hand", load: () => import("../subjects/hand.mjs") },
  { name: "ajv standalone", load: () => import("../subjects/ajv-standalone.mjs") },
  { name: "ajv", load: () => import("../subjects/ajv.mjs") },
  { name: "typebox", load: () => import("../subjects/typebox.mjs") },
  { name: "arktype", load: () => import("../subjects/arktype.mjs") },
  { name: "zod", load: () => import("../subjects/zod.mjs") },
  { name: "zod/mini", load: () => import("../subjects/zod-mini.mjs") },
  { name: "valibot", load: () => import("../subjects/valibot.mjs") },
  { name: "superstruct", load: () => import("../subjects/superstruct.mjs") },
];

/** All of them, loaded: names with what each exports. */
export const loadAll = () =>
  Promise.all(subjects.map(async ({ name, load }) => [name, await load()]));
