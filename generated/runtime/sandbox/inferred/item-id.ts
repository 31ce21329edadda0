// Copied from generator/runtime/sandbox/inferred/item-id.ts. Do not edit.

/** The id of an item: which of its members it is, and new ones that obey the schema. */
import { coerceText } from "../../mocks/parse/coerce.ts";
import { reach, typesOf } from "../../mocks/parse/schema-reach.ts";
import { createSampler } from "../../mocks/sample/sample.ts";
import type { SchemaContract, SchemaRegistry } from "../../mocks/schema-contract.ts";
import type { Validator } from "../../mocks/schema/validator.ts";
import type { SessionIds } from "../session/session.ts";

/** What else may be an id, the likelier first. */
const usual = ["_id", "uuid", "guid", "uid", "key", "code", "slug", "name", "number", "reference"];

/**
 * Finds the member that is the id of an item whose path calls it `parameter`: the member of that name however it is
 * spelt (`petId`, `pet_id`), `id`, or what the name ends in (`petName` is the `name` of a pet).
 */
export function idMember(parameter: string | undefined, names: ReadonlySet<string>): string | undefined {
  const all = [...names];
  const wanted = plain(parameter ?? "id");
  const same = all.find((name) => plain(name) === wanted);
  if (same !== undefined) return same;
  const id = all.find((name) => plain(name) === "id");
  if (id !== undefined) return id;
  const ending = all.filter((name) => plain(name) !== "" && wanted.endsWith(plain(name)));
  ending.sort((left, right) => right.length - left.length);
  return ending[0] ?? usual.find((name) => names.has(name));
}

function plain(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

/** What a new id has to satisfy. */
export interface NewId {
  /** The schemas of the member. */
  readonly member: readonly SchemaContract[];
  /** The schema of the path parameter that names the item. */
  readonly inPath: SchemaContract;
  readonly schemas: SchemaRegistry;
  readonly validator: Validator;
  readonly ids: SessionIds;
  /** How many items there are. */
  readonly count: number;
  isTaken(id: string): boolean;
}

/** How often another id is made where the schema or another item refuses one. */
const tries = 20;

/** Makes an id that no other item has; of few possible ones (an `enum`) perhaps one that another has. */
export function newId(wanted: NewId): string | number {
  let last: string | number | undefined;
  for (const id of candidates(wanted)) {
    if (!fits(id, wanted)) continue;
    if (!wanted.isTaken(String(id))) return id;
    last = id;
  }
  return last ?? wanted.ids.uuid();
}

function* candidates({ member, inPath, schemas, ids, count }: NewId): Iterable<string | number> {
  const parts = reach(member.length > 0 ? member : [inPath], schemas);
  const types = typesOf(parts);
  const isNumeric = (types.has("integer") || types.has("number")) && !types.has("string");
  if (isNumeric) for (let next = count + 1; next <= count + tries; next += 1) yield next;
  // What an example begins with tells what the id is of: `cus_9s6XKzkNRiz8i3`.
  const prefix = [...parts].map(({ examples }) => /^[a-z]{2,}_/.exec(String(examples?.[0]))?.[0]).find(Boolean);
  if (!isNumeric && prefix !== undefined) yield prefix + ids.hex(14);
  if (!isNumeric) yield ids.uuid();
  if (!isNumeric) yield ids.digits(9);
  if (!isNumeric) yield ids.hex(24);
  const both: SchemaContract = { allOf: [...member, inPath] };
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const { value } = createSampler({ schemas, seed: ids.uuid(), name: "id", isFresh: true }).sample(both);
    if (typeof value === "string" || typeof value === "number") yield value;
  }
}

function fits(id: string | number, { member, inPath, schemas, validator }: NewId): boolean {
  if (!member.every((schema) => validator.accepts(schema, id))) return false;
  const coercion = { schemas, accepts: validator.accepts };
  return String(id) !== "" && validator.accepts(inPath, coerceText(String(id), [inPath], coercion));
}
