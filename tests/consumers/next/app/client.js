"use client";

import { useEffect } from "react";
import { Tab } from "webfuse-widget";
import { everyEntry } from "../every.mjs";

export function Client() {
  useEffect(() => {
    everyEntry().then(console.log);
  }, []);
  return <p>{Tab.is({}) ? "a tab" : "no tab"}</p>;
}
