import type { Schema } from "../../../model/schema.ts";

const known = new WeakMap<Schema, WeakMap<Schema, Schema>>();

/** The schema of what satisfies two schemas; the same one whenever it is asked for again. */
export function both(left: Schema, right: Schema): Schema {
  if (left === right || right.always === true || left.always === false) return left;
  if (left.always === true || right.always === false) return right;
  if (isReference(left) && isReference(right) && left.ref === right.ref) return left;
  let partners = known.get(left);
  if (partners === undefined) known.set(left, (partners = new WeakMap()));
  let schema = partners.get(right);
  if (schema === undefined) partners.set(right, (schema = { at: left.at, allOf: [left, right] }));
  return schema;
}

/** Whether a schema was made by {@link both}, and is written nowhere. */
export function isMade(schema: Schema): boolean {
  const [left, right] = schema.allOf ?? [];
  return left !== undefined && right !== undefined && known.get(left)?.get(right) === schema;
}

/** As {@link both}, where `undefined` stands for the schema that accepts everything. */
export function bothOrEither(left: Schema | undefined, right: Schema | undefined): Schema | undefined {
  if (left === undefined) return right;
  return right === undefined ? left : both(left, right);
}

/** Nothing but a reference. */
function isReference(schema: Schema): boolean {
  return schema.ref !== undefined && Object.keys(schema).length === 2;
}
