import type { Schema } from "../../model/schema.ts";
import { identifier } from "../text/identifier.ts";
import { literal } from "../text/literal.ts";
import { code, type SourceText } from "../text/source-text.ts";
import { intersectionOf, unionOf, unknownType, usingOnlyWhatRemains } from "./combine.ts";
import { discriminatedMembers, inheritedDiscriminator } from "./discriminator.ts";
import { propertyOf } from "./lookup.ts";
import { printArray } from "./print-array.ts";
import { hasObjectKeywords, printObject } from "./print-object.ts";
import type { PrintedType, TypeContext } from "./type-context.ts";

/** The TypeScript type of a schema, on one line: the format stage breaks it. */
export function printType(context: TypeContext, schema: Schema): SourceText {
  return print(context, schema).text;
}

/** All keywords of a schema hold together, so that its type is the intersection of what each of them says. */
export function print(context: TypeContext, schema: Schema): PrintedType {
  if (schema.always === false) return { text: code`never`, binds: "tight" };
  const branch: TypeContext = {
    ...context,
    outer: (name) => propertyOf(context.api, schema, name) ?? context.outer?.(name),
  };
  const parts = [
    ...printReference(context, schema),
    ...printOwn(branch, schema),
    ...unions(branch, schema),
    ...(schema.allOf ?? []).map((part) => print(branch, part)),
    ...inheritedDiscriminator(context, schema),
  ];
  const printed = intersectionOf(parts);
  // `type: [object, "null"]` beside a composition: the composition is what is not null.
  const isNullable = schema.types?.includes("null") === true && schema.types.length > 1 && isComposed(schema);
  return isNullable ? unionOf([printed, { text: code`null`, binds: "tight" }]) : printed;
}

function printReference(context: TypeContext, schema: Schema): readonly PrintedType[] {
  const { ref } = schema;
  if (ref === undefined || addsNothing(context, schema)) return [];
  const named = context.api.schemas.get(ref);
  const names = context.names.schemas.get(ref);
  if (named === undefined || names === undefined) return [unknownType];
  if (context.closing?.has(ref) === true) return [writtenOut(context, ref, named.schema)];
  const name = context.view === "input" ? (names.input ?? names.type) : names.type;
  context.use(name);
  return [{ text: identifier(name), binds: "tight" }];
}

/** What a reference that closes a circle leads to, without the references that lead on in the circle. */
function writtenOut(context: TypeContext, ref: string, schema: Schema): PrintedType {
  const written = new Set([...(context.written ?? []), ref]);
  const closing = new Set([...(context.closing ?? []), ...written, ...(context.cycles?.get(ref) ?? [])]);
  return print({ ...context, written, closing }, schema);
}

/** A reference to what is being written out: a union or an intersection says the same without it. */
export function addsNothing(context: TypeContext, { ref }: Schema): boolean {
  return ref !== undefined && context.closing?.has(ref) === true && context.written?.has(ref) === true;
}

/** What the schema says itself, without references and compositions; nothing where it says nothing. */
function printOwn(context: TypeContext, schema: Schema): readonly PrintedType[] {
  if (schema.enum !== undefined)
    return [unionOf(schema.enum.map((value) => ({ text: enumLiteral(value), binds: "tight" })))];
  const inferred = schema.types ?? inferredTypes(schema);
  const members = inferred.flatMap((type): readonly PrintedType[] => {
    switch (type) {
      case "null":
        return inferred.length > 1 && isComposed(schema) ? [] : [{ text: code`null`, binds: "tight" }];
      case "boolean":
        return [{ text: code`boolean`, binds: "tight" }];
      case "integer":
      case "number":
        return [{ text: code`number`, binds: "tight" }];
      case "string":
        return [printString(schema)];
      case "array":
        // A bare `type: array` beside a composition only repeats what the composition says.
        return isComposed(schema) && schema.items === undefined && schema.prefixItems === undefined
          ? []
          : [printArray(context, schema, print)];
      case "object":
        return isComposed(schema) && !hasObjectKeywords(schema) ? [] : [printObject(context, schema, print)];
    }
  });
  return members.length === 0 ? [] : [unionOf(members)];
}

/** An open string whose known values an editor still offers: `"A" | "B" | (string & {})`. */
function printString(schema: Schema): PrintedType {
  if (schema.knownValues === undefined) return { text: code`string`, binds: "tight" };
  const known = schema.knownValues.map((value): PrintedType => ({ text: literal(value), binds: "tight" }));
  return unionOf([...known, { text: code`(string & {})`, binds: "tight" }]);
}

function inferredTypes(schema: Schema): NonNullable<Schema["types"]> {
  if (hasObjectKeywords(schema)) return ["object"];
  return schema.items !== undefined || schema.prefixItems !== undefined ? ["array"] : [];
}

function isComposed(schema: Schema): boolean {
  return schema.ref !== undefined || [schema.allOf, schema.anyOf, schema.oneOf].some((list) => list !== undefined);
}

function unions(context: TypeContext, schema: Schema): readonly PrintedType[] {
  return [schema.oneOf, schema.anyOf].flatMap((members) =>
    members === undefined
      ? []
      : [
          usingOnlyWhatRemains(context, (inner) =>
            unionOf(discriminatedMembers(inner, schema, members) ?? printMembers(inner, members)),
          ),
        ],
  );
}

function printMembers(context: TypeContext, members: readonly Schema[]): readonly PrintedType[] {
  return members.filter((member) => !addsNothing(context, member)).map((member) => print(context, member));
}

/** A number beyond what a double holds exactly would be another number as a literal: it is told as `number`. */
function enumLiteral(value: Parameters<typeof literal>[0]): SourceText {
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) return code`number`;
  return literal(value);
}
