/**
 * What a class makes that pages and Node have: `Instance<"AbortSignal">`. It is `never` for users whose TypeScript is
 * told of neither, where the class's own name would be an error in the package's declarations.
 */
export type Instance<Name extends string, Of = typeof globalThis> = Of extends {
  [name in Name]: { prototype: infer Made };
}
  ? Made
  : never;
