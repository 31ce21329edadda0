import type { JsonValue } from "../../../load/loaded-document.ts";
import type { Schema } from "../../../model/schema.ts";
import { canonical } from "../../../runtime/mocks/schema/equality.ts";
import type { Form } from "../form/form.ts";
import { keywordAt, token, type PairContext, type SchemaChangeId } from "./edit.ts";

/** Keywords that say nothing about messages, or that the model has read already. */
const silent: ReadonlySet<string> = new Set([
  ...["$id", "$schema", "$comment", "$anchor", "$dynamicAnchor", "$defs", "$vocabulary", "id", "definitions"],
  ...["externalDocs", "example", "examples", "nullable", "const", "xml", "additionalItems", "dependencies"],
]);

/** Compares members that no other rule knows: `xml`, extensions, and keywords that are unknown. */
export function compareOthers(context: PairContext): void {
  const { contractExtensions } = context.policy;
  const names = new Set(
    [...context.base.sources, ...context.head.sources].flatMap(({ others }) => [...(others?.keys() ?? [])]),
  );
  for (const name of names) {
    if (name === "xml" && context.hasXml) compareXml(context);
    if (silent.has(name)) continue;
    const isExtension = name.startsWith("x-");
    if (isExtension && !contractExtensions.has(name)) continue;
    compareMember(context, isExtension ? "extension.changed" : "schema.unknown-keyword.changed", name);
  }
}

/** A name in XML is the property's own unless `xml` says another; the rest is compared as written. */
function compareXml(context: PairContext): void {
  const [before, after] = [memberOf(context.base, "xml"), memberOf(context.head, "xml")];
  if (textOf(before) !== textOf(after)) report(context, "schema.xml.changed", "xml", "breaking", before, after);
}

function compareMember(context: PairContext, id: SchemaChangeId, name: string): void {
  if (textsOf(context.base, name) === textsOf(context.head, name)) return;
  report(context, id, name, "warning", memberOf(context.base, name), memberOf(context.head, name));
}

function memberOf({ sources }: Form, name: string): JsonValue | undefined {
  return sources.find(({ others }) => others?.has(name) === true)?.others?.get(name);
}

/** All that the schemas of a form say by a keyword, in whatever order they say it. */
function textsOf({ sources }: Form, name: string): string {
  const texts = sources.flatMap(({ others }) => (others?.has(name) === true ? [textOf(others.get(name))] : []));
  return [...new Set(texts)].sort().join();
}

function textOf(value: JsonValue | undefined): string {
  return value === undefined ? "" : canonical(value);
}

// Nothing here speaks of a set of messages, so that the level is set by hand.
function report(
  context: PairContext,
  id: SchemaChangeId,
  name: string,
  level: "breaking" | "warning",
  before: JsonValue | undefined,
  after: JsonValue | undefined,
): void {
  const has = (source: Schema): boolean => source.others?.has(name) === true;
  context.report({
    id,
    level,
    base: keywordAt(context.base, has, token(name)),
    head: keywordAt(context.head, has, token(name)),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    says: `has another \`${name}\``,
  });
}
