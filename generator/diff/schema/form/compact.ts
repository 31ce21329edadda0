type Said<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** Drops what is `undefined`. */
export function compact<T extends object>(members: T): Said<T>;
export function compact(members: object): object {
  const said: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(members)) if (value !== undefined) said[name] = value;
  return said;
}
