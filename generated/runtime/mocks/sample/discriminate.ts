// Copied from generator/runtime/mocks/sample/discriminate.ts. Do not edit.

/** Discriminators, seen from the side that makes a value: the discriminating property must name what was made. */
import type { SchemaContract, SchemaKeywords } from "../schema-contract.ts";
import { ownMember } from "../schema/json-value.ts";
import type { Draw } from "./draw.ts";

/** What the branch of an `anyOf` or `oneOf` asks of the discriminating property. */
export function branchTag(schema: SchemaKeywords, branch: SchemaContract): SchemaKeywords | undefined {
  if (schema.discriminator === undefined || typeof branch === "boolean" || branch.$ref === undefined) return undefined;
  return tag(schema.discriminator.propertyName, nameOf(branch.$ref, schema) ?? branch.$ref);
}

/**
 * What a discriminator without alternatives asks: it stands in a base schema, which others extend with `allOf`. `keys`
 * tell through which of them it was reached.
 */
export function baseTag(schema: SchemaKeywords, keys: readonly string[], draw: Draw): SchemaKeywords | undefined {
  if (!isBase(schema)) return undefined;
  const mapped = keys.map((key) => nameOf(key, schema)).find((name) => name !== undefined);
  const extending = keys.find((key) => {
    const target = ownMember(draw.schemas, key);
    return typeof target === "object" && target.allOf !== undefined;
  });
  const name = mapped ?? extending ?? keys.at(-1);
  return name === undefined ? undefined : tag(schema.discriminator.propertyName, name);
}

/**
 * The schema to make instead of a base schema: one of those that its discriminator maps to, as nobody sends the base
 * itself. Undefined where the base was reached from one of them.
 */
export function subtypeOf(
  schema: SchemaKeywords,
  keys: readonly string[],
  draw: Draw,
  attempt: number,
): string | undefined {
  if (!isBase(schema)) return undefined;
  const subtypes = Object.values(schema.discriminator.mapping ?? {});
  if (keys.some((key) => subtypes.includes(key))) return undefined;
  const closed = subtypes.filter((key) => !draw.isOpen({ $ref: key }));
  if (attempt >= closed.length) return undefined;
  return closed[(draw.random.fork("subtype").integer(0, closed.length - 1) + attempt) % closed.length];
}

type WithDiscriminator = SchemaKeywords & Required<Pick<SchemaKeywords, "discriminator">>;

function isBase(schema: SchemaKeywords): schema is WithDiscriminator {
  return schema.discriminator !== undefined && schema.anyOf === undefined && schema.oneOf === undefined;
}

/** The value of the discriminating property that the mapping gives to a schema. */
function nameOf(key: string, schema: SchemaKeywords): string | undefined {
  return Object.entries(schema.discriminator?.mapping ?? {}).find(([, target]) => target === key)?.[0];
}

function tag(property: string, name: string): SchemaKeywords {
  return { properties: { [property]: { const: name } }, required: [property] };
}
