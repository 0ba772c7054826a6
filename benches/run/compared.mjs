import { subjects } from "./subjects.mjs";

/** Who is compared by the commands: the plain binding too, which a compiler has to be there for. */
export const compared = [
  ...subjects,
  { name: "serde-wasm-bindgen", file: "swb", load: () => import("../subjects/swb.mjs") },
];
