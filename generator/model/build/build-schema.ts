import { childCursors, locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { Schema } from "../schema.ts";
import type { BuildContext } from "./context.ts";
import { readOthers } from "./other-members.ts";
import { arrayMember, booleanMember, isObject, mapMember, stringMember, wrongType } from "./read.ts";
import { cycle, referenceOf, resolved } from "./reference.ts";
import { said, type Say } from "./say-schema.ts";
import { readDiscriminator } from "./schema-discriminator.ts";
import {
  nonEmpty,
  nonEmptyMap,
  readBounds,
  readDependentRequired,
  readExamples,
  readKnownValues,
  readRequired,
} from "./schema-members.ts";
import { isConstant, isNullable, readEnum, readTypes } from "./schema-types.ts";

/** Reads a schema of any dialect. */
export function buildSchema(context: BuildContext, cursor: Cursor): Schema {
  const at = locationOf(cursor);
  if (typeof cursor.value === "boolean") return { at, always: cursor.value };
  if (!isObject(cursor.value)) {
    wrongType(context, cursor, "schema", "a schema");
    return { at, always: true };
  }
  const reference = stringMember(context, cursor, "$ref") ?? stringMember(context, cursor, "$dynamicRef");
  if (reference === undefined)
    return nullableComposition(context, cursor) ?? said(at, (say) => readKeywords(context, cursor, say));
  const target = schemaTarget(context, reference, cursor);
  if (target === undefined) return { at, always: true };
  const ref = context.named.keyOf(target);
  // Before 3.1 nothing beside `$ref` counts; a description is harmless, and authors mean it.
  if (context.dialect === "2.0" || context.dialect === "3.0") {
    const description = stringMember(context, cursor, "description");
    return { at, ref, ...(description !== undefined && { description }) };
  }
  return said(at, (say) => {
    say("ref", ref);
    readKeywords(context, cursor, say);
  });
}

/**
 * `nullable` beside `allOf`, `anyOf` or `oneOf`: by the letter of OpenAPI 3.0.3 it then says nothing, but every author
 * means that `null` is one more alternative.
 */
function nullableComposition(context: BuildContext, cursor: Cursor): Schema | undefined {
  const isComposed = ["allOf", "anyOf", "oneOf"].some((key) => memberCursor(cursor, key) !== undefined);
  if (!isComposed || !isNullable(context, cursor)) return undefined;
  const at = locationOf(cursor);
  const members = childCursors(cursor).filter(([key]) => key !== "nullable" && key !== "x-nullable");
  const value = Object.fromEntries(members.map(([key, child]) => [key, child.value]));
  const { description, deprecated, readOnly, writeOnly, ...inner } = buildSchema(context, { ...cursor, value });
  return said(at, (say) => {
    say("description", description);
    say("deprecated", deprecated);
    say("readOnly", readOnly);
    say("writeOnly", writeOnly);
    say("anyOf", [inner, { at, types: ["null"] }]);
  });
}

/** Where a schema's reference leads; a place that is nothing but another reference is passed through. */
function schemaTarget(context: BuildContext, reference: string, from: Cursor): Cursor | undefined {
  const visited = new Set<string>();
  let target = resolved(context, reference, from);
  while (target !== undefined) {
    const next = referenceOf(target.value);
    const isPure = next !== undefined && childCursors(target).length === 1;
    if (!isPure) return target;
    const place = `${target.file.url}#${target.pointer}`;
    if (visited.has(place)) {
      context.report(cycle(from, reference));
      return undefined;
    }
    visited.add(place);
    target = resolved(context, next, target);
  }
  return undefined;
}

function readKeywords(context: BuildContext, cursor: Cursor, say: Say): void {
  const sub = (key: string): Schema | undefined => {
    const member = memberCursor(cursor, key);
    return member === undefined || member.value === null ? undefined : buildSchema(context, member);
  };
  const list = (key: string): readonly Schema[] | undefined =>
    nonEmpty(arrayMember(context, cursor, key)?.map((item) => buildSchema(context, item)));
  const map = (key: string): ReadonlyMap<string, Schema> | undefined =>
    nonEmptyMap(new Map(mapMember(context, cursor, key).map(([name, child]) => [name, buildSchema(context, child)])));
  say("types", readTypes(context, cursor));
  say("enum", readEnum(context, cursor));
  say("format", memberCursor(cursor, "type")?.value === "file" ? "binary" : stringMember(context, cursor, "format"));
  say("properties", map("properties"));
  say("required", readRequired(context, cursor));
  say("additionalProperties", sub("additionalProperties"));
  say("patternProperties", map("patternProperties"));
  say("propertyNames", sub("propertyNames"));
  say("dependentSchemas", map("dependentSchemas"));
  say("dependentRequired", readDependentRequired(context, cursor));
  say("unevaluatedProperties", sub("unevaluatedProperties"));
  say("items", readItems(context, cursor));
  say("prefixItems", list("prefixItems"));
  say("contains", sub("contains"));
  say("unevaluatedItems", sub("unevaluatedItems"));
  say("allOf", list("allOf"));
  say("anyOf", list("anyOf"));
  say("oneOf", list("oneOf"));
  say("not", sub("not"));
  say("if", sub("if"));
  say("then", sub("then"));
  say("else", sub("else"));
  say("discriminator", readDiscriminator(context, cursor));
  say("bounds", readBounds(context, cursor));
  say("pattern", stringMember(context, cursor, "pattern"));
  say("uniqueItems", booleanMember(context, cursor, "uniqueItems") === true ? true : undefined);
  say("contentEncoding", stringMember(context, cursor, "contentEncoding"));
  say("contentMediaType", stringMember(context, cursor, "contentMediaType"));
  say("contentSchema", sub("contentSchema"));
  say("title", stringMember(context, cursor, "title"));
  say("description", stringMember(context, cursor, "description"));
  say("deprecated", booleanMember(context, cursor, "deprecated") === true ? true : undefined);
  say("readOnly", booleanMember(context, cursor, "readOnly") === true ? true : undefined);
  say("writeOnly", booleanMember(context, cursor, "writeOnly") === true ? true : undefined);
  say("default", memberCursor(cursor, "default")?.value);
  say("examples", readExamples(cursor));
  say("knownValues", readKnownValues(cursor));
  say("errorEnvelope", memberCursor(cursor, "x-error-envelope")?.value === true ? true : undefined);
  say("isConst", isConstant(context, cursor) ? true : undefined);
  say("others", readOthers(context.dialect, cursor));
}

/** Before 2020-12 an array of schemas under `items` was what `prefixItems` is now; some documents still write it so. */
function readItems(context: BuildContext, cursor: Cursor): Schema | undefined {
  const member = memberCursor(cursor, "items");
  if (member === undefined || member.value === null || Array.isArray(member.value)) return undefined;
  return buildSchema(context, member);
}
