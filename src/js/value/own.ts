/** Whether a property is the object's own. */
export const hasOwn = (object: object, name: string): boolean =>
  // biome-ignore lint/suspicious/noPrototypeBuiltins: Object.hasOwn is younger than the engines that this runs in
  Object.prototype.hasOwnProperty.call(object, name);
