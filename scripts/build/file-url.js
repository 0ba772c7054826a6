// Goes into what is made for `require`, where the file's own address comes from Node.
export const fileUrl = globalThis.process
  ?.getBuiltinModule?.("node:url")
  .pathToFileURL(__filename).href;
