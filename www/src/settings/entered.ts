import { signal } from "@preact/signals";
import example from "../examples/settings.json?raw";

/** The settings as JSON: the form, the picture and the snippet are all made from it. */
export const text = signal(example);
