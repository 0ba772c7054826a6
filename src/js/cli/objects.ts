import * as schemas from "../generated/full-objects.js";
import * as guards from "../generated/guards.js";
import * as shapes from "../generated/shapes.js";
import type { Guard } from "../schema/verdict.js";
import type { FullSchema } from "../text/text-schema.js";
import type { Shape } from "../value/shape.js";

/** An object of the reference, as the command line knows it. */
export interface Checked {
  readonly name: string;
  readonly schema: FullSchema<unknown>;
  readonly shape: Shape;
  readonly clean: Guard;
}

/** Every object by name. */
export const objects: ReadonlyMap<string, Checked> = new Map(
  Object.values(shapes).map((shape) => {
    const { name } = shape;
    const schema = (schemas as unknown as Record<string, FullSchema<unknown>>)[name];
    const clean = (guards as unknown as Record<string, Guard>)[`clean${name}`];
    // The generated files name the same objects.
    return [name, { name, shape, schema, clean } as Checked];
  }),
);
