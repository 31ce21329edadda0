import type { ApiModel } from "../../model/api-model.ts";
import type { Schema } from "../../model/schema.ts";
import { literal } from "../text/literal.ts";
import { propertyName } from "../text/property-name.ts";
import { code, join } from "../text/source-text.ts";
import { intersectionOf } from "./combine.ts";
import { propertyOf, requires } from "./lookup.ts";
import { addsNothing, print } from "./print-type.ts";
import type { PrintedType, TypeContext } from "./type-context.ts";

/**
 * The members of a union that a discriminator tells apart, each with its values of the property as literals, so that a
 * comparison narrows. `undefined` where the discriminator does not speak of all members.
 */
export function discriminatedMembers(
  context: TypeContext,
  schema: Schema,
  members: readonly Schema[],
): readonly PrintedType[] | undefined {
  const { discriminator } = schema;
  if (discriminator === undefined || members.some((member) => member.ref === undefined)) return undefined;
  return members.flatMap((member) => {
    if (member.ref === undefined || addsNothing(context, member)) return [];
    const values = valuesOf(context, discriminator, member.ref);
    const printed = print(context, member);
    const property = propertyOf(context.api, member, discriminator.propertyName);
    const own = property?.enum;
    const saysItself =
      own !== undefined && own.length <= values.length && requires(context.api, member, discriminator.propertyName);
    return saysItself ? [printed] : [intersectionOf([literalMember(discriminator.propertyName, values), printed])];
  });
}

/**
 * A schema that extends one with a discriminator, at any distance, carries its own value of it, and those of the schemas
 * that extend it in turn: the older way to say a union.
 */
export function inheritedDiscriminator(context: TypeContext, schema: Schema): readonly PrintedType[] {
  const base = schema.allOf === undefined ? undefined : discriminatedBase(context.api, schema, 0);
  const discriminator = base?.discriminator;
  if (base === undefined || discriminator === undefined) return [];
  const key = [...context.api.schemas.values()].find((named) => named.schema === schema)?.key;
  if (key === undefined || base.properties?.has(discriminator.propertyName) !== true) return [];
  const values = [key, ...descendants(context.api, key)].flatMap((each) => valuesOf(context, discriminator, each));
  const allowed = base.properties.get(discriminator.propertyName)?.enum;
  // A value that the base does not allow would make the type impossible.
  if (allowed !== undefined && !values.every((value) => allowed.includes(value))) return [];
  return [literalMember(discriminator.propertyName, values)];
}

/** The schema that a composition extends and that has a discriminator of its own, not one of a union. */
function discriminatedBase(api: ApiModel, schema: Schema, depth: number): Schema | undefined {
  if (depth > 10) return undefined;
  for (const { ref } of schema.allOf ?? []) {
    const part = ref === undefined ? undefined : api.schemas.get(ref)?.schema;
    if (part === undefined) continue;
    if (part.discriminator !== undefined && part.oneOf === undefined && part.anyOf === undefined) return part;
    const further = discriminatedBase(api, part, depth + 1);
    if (further !== undefined) return further;
  }
  return undefined;
}

/** The keys of the schemas that extend one, directly or through others. */
function descendants(api: ApiModel, key: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [key];
  for (let base = open.pop(); base !== undefined; base = open.pop()) {
    for (const named of api.schemas.values()) {
      if (found.has(named.key) || named.key === key || !named.schema.allOf?.some(({ ref }) => ref === base)) continue;
      found.add(named.key);
      open.push(named.key);
    }
  }
  return found;
}

function valuesOf(
  context: TypeContext,
  discriminator: NonNullable<Schema["discriminator"]>,
  key: string,
): readonly string[] {
  const mapped = [...discriminator.mapping].filter(([, target]) => target === key).map(([value]) => value);
  if (mapped.length > 0) return mapped;
  // OpenAPI 3.2, "Discriminator Object": without a mapping the value is the component's name.
  return [context.api.schemas.get(key)?.key ?? key];
}

function literalMember(name: string, values: readonly string[]): PrintedType {
  return { text: code`{ ${propertyName(name)}: ${join(values.map(literal), " | ")} }`, binds: "tight" };
}
