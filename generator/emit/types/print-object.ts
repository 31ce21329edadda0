import type { Schema } from "../../model/schema.ts";
import { propertyName } from "../text/property-name.ts";
import { code, join, type SourceText } from "../text/source-text.ts";
import { unionOf, unknownType } from "./combine.ts";
import { schemaDoc } from "./schema-doc.ts";
import type { PrintedType, TypeContext } from "./type-context.ts";

type Print = (context: TypeContext, schema: Schema) => PrintedType;

/** Whether a schema says something of the members of an object. */
export function hasObjectKeywords(schema: Schema): boolean {
  return (
    schema.properties !== undefined ||
    schema.additionalProperties !== undefined ||
    schema.patternProperties !== undefined ||
    schema.required !== undefined
  );
}

/** An object's type; one that says nothing of its members is a record of anything. */
export function printObject(context: TypeContext, schema: Schema, print: Print): PrintedType {
  const members = objectMembers(context, schema, print);
  if (members.length > 0) return { text: code`{ ${join(members, "\n")} }`, binds: "tight" };
  const isClosed = schema.additionalProperties?.always === false && schema.patternProperties === undefined;
  return { text: isClosed ? code`Record<string, never>` : code`Record<string, unknown>`, binds: "tight" };
}

/** The members of an object's type, each with its documentation, ready for an interface or a type literal. */
export function objectMembers(context: TypeContext, schema: Schema, print: Print): readonly SourceText[] {
  const { closing: _, written: __, outer, ...inner } = context;
  const visible = [...(schema.properties ?? [])].filter(([, property]) => isVisible(context, property));
  const required = new Set(schema.required);
  const declared = visible.map(([name, property]) => ({
    type: print(inner, property),
    text: (type: SourceText) =>
      code`${schemaDoc(property)}${propertyName(name)}${required.has(name) ? code`` : code`?`}: ${type};`,
  }));
  const hidden = new Set(schema.properties?.keys());
  // Required, but declared elsewhere or nowhere: what is known of it, and that it is there.
  const undeclared = [...required]
    .filter((name) => !hidden.has(name))
    .flatMap((name) => {
      const property = outer?.(name);
      if (property !== undefined && !isVisible(context, property)) return [];
      const type = property === undefined ? unknownType : print(inner, property);
      return [{ type, text: (printed: SourceText) => code`${propertyName(name)}: ${printed};` }];
    });
  const all = [...declared, ...undeclared];
  const index = indexSignature(
    inner,
    schema,
    all.map(({ type }) => type),
    required.size < all.length,
    print,
  );
  return [...all.map(({ type, text }) => text(type.text)), ...index];
}

function isVisible(context: TypeContext, property: Schema): boolean {
  return context.view === "input" ? property.readOnly !== true : property.writeOnly !== true;
}

/** An index signature must allow what the named members are, or the type contradicts itself. */
function indexSignature(
  context: TypeContext,
  schema: Schema,
  members: readonly PrintedType[],
  hasOptional: boolean,
  print: Print,
): readonly SourceText[] {
  const rest = [...(schema.patternProperties?.values() ?? []), schema.additionalProperties].filter(
    (sub) => sub !== undefined && sub.always !== false,
  );
  if (rest.length === 0) return [];
  const types = rest.flatMap((sub) => (sub === undefined ? [] : [print(context, sub)]));
  const undefinedType: readonly PrintedType[] =
    members.length > 0 && hasOptional ? [{ text: code`undefined`, binds: "tight" }] : [];
  const all = unionOf([...types, ...members, ...undefinedType]);
  // With many different members the union would say nothing that helps.
  const isReadable = new Set(members.map(({ text }) => text)).size <= 4;
  return [code`[key: string]: ${isReadable ? all.text : unknownType.text};`];
}
