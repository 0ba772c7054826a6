/**
 * Watches, from now on until what it returns is called, whether code is made at run time, which a strict
 * Content-Security-Policy refuses. The empty function that is made to find out whether one may doesn't count.
 */
export function watchForCode() {
  const { Function: own } = globalThis;
  let made = false;
  const note = (args) => {
    made ||= args.length > 0 && args.at(-1) !== "";
  };
  globalThis.Function = new Proxy(own, {
    apply(target, self, args) {
      note(args);
      return Reflect.apply(target, self, args);
    },
    construct(target, args, asked) {
      note(args);
      return Reflect.construct(target, args, asked);
    },
  });
  return () => {
    globalThis.Function = own;
    return made;
  };
}

/** Whether code may be made here. */
export function mayMakeCode() {
  try {
    return new Function("return true")();
  } catch {
    return false;
  }
}
