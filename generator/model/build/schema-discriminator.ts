import { diagnostic } from "../../diagnostics/diagnostic.ts";
import { locationOf, memberCursor, type Cursor } from "../../resolve/cursor.ts";
import type { Discriminator } from "../schema.ts";
import type { BuildContext } from "./context.ts";
import { isObject, mapMember, stringMember, wrongType } from "./read.ts";

/** A mapping's target is a reference or a component's name; both are told as a schema's key. */
export function readDiscriminator(context: BuildContext, cursor: Cursor): Discriminator | undefined {
  const member = memberCursor(cursor, "discriminator");
  if (member === undefined || member.value === null) return undefined;
  // Swagger 2.0 has the property's name alone.
  if (typeof member.value === "string") return { propertyName: member.value, mapping: new Map() };
  const propertyName = isObject(member.value) ? stringMember(context, member, "propertyName") : undefined;
  if (propertyName === undefined) {
    wrongType(context, member, "discriminator", "an object with `propertyName`");
    return undefined;
  }
  const mapping = new Map<string, string>();
  for (const [value, target] of mapMember(context, member, "mapping")) {
    if (typeof target.value !== "string") {
      wrongType(context, target, "mapping", "a reference or the name of a schema");
      continue;
    }
    const key = mappedKey(context, target.value, target);
    if (key !== undefined) mapping.set(value, key);
  }
  return { propertyName, mapping };
}

function mappedKey(context: BuildContext, text: string, from: Cursor): string | undefined {
  const references =
    /^[\w.-]+$/.test(text) && !/\.(ya?ml|json)$/i.test(text) ? [componentPointer(context) + text, text] : [text];
  for (const reference of references) {
    const found = context.resolver.resolve(reference, from.file);
    if (found.kind === "found") return context.named.keyOf(found.target);
  }
  context.report(diagnostic("mapping-not-found", locationOf(from, "value"), { target: text }));
  return undefined;
}

function componentPointer(context: BuildContext): string {
  return context.dialect === "2.0" ? "#/definitions/" : "#/components/schemas/";
}
