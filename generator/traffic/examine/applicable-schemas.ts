import type { AnswerChecking } from "../../runtime/mocks/respond/check-answer.ts";
import { isJsonObject, ownMember } from "../../runtime/mocks/schema/json-value.ts";
import type { SchemaContract, SchemaKeywords, SchemaRegistry } from "../../runtime/mocks/schema-contract.ts";

/** The schemas that speak of one value. */
export interface ApplicableSchemas {
  readonly parts: ReadonlySet<SchemaKeywords>;
  /** One of the alternatives that the value fits asks for nothing: then whatever the value holds is declared. */
  readonly isOpen: boolean;
}

/** What applies whatever the value is, for each schema that has no alternatives in it. */
const always = new WeakMap<SchemaRegistry, WeakMap<SchemaKeywords, ApplicableSchemas | "depends">>();

/**
 * The schemas that apply to a value, through references and combinations: of alternatives those that accept it, or all
 * of them where none does.
 */
export function applicable(
  wanted: readonly SchemaContract[],
  value: unknown,
  checking: AnswerChecking,
): ApplicableSchemas {
  const [only] = wanted;
  if (wanted.length !== 1 || typeof only !== "object") return find(wanted, value, checking).found;
  const known = always.get(checking.schemas) ?? new WeakMap<SchemaKeywords, ApplicableSchemas | "depends">();
  always.set(checking.schemas, known);
  const remembered = known.get(only);
  if (remembered !== undefined && remembered !== "depends") return remembered;
  const { found, depends } = find(wanted, value, checking);
  known.set(only, depends ? "depends" : found);
  return found;
}

function find(
  wanted: readonly SchemaContract[],
  value: unknown,
  checking: AnswerChecking,
): { readonly found: ApplicableSchemas; readonly depends: boolean } {
  const parts = new Set<SchemaKeywords>();
  let isOpen = false;
  let depends = false;
  const waiting = [...wanted];
  for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop()) {
    if (typeof schema === "boolean" || parts.has(schema)) continue;
    parts.add(schema);
    waiting.push(...certain(schema, checking.schemas));
    for (const branches of [schema.anyOf, schema.oneOf]) {
      if (branches === undefined) continue;
      depends = true;
      const fitting = branches.filter((branch) => checking.accepts(branch, value));
      isOpen ||= fitting.some(asksNothing);
      waiting.push(...(fitting.length === 0 ? branches : fitting));
    }
    const mapped = mappedSchema(schema, value, checking.schemas);
    if (schema.discriminator !== undefined) depends = true;
    if (mapped !== undefined) waiting.push(mapped);
  }
  return { found: { parts, isOpen }, depends };
}

/** What applies with a schema; of conditions both ways, as either may name members. */
function certain(schema: SchemaKeywords, schemas: SchemaRegistry): readonly SchemaContract[] {
  const target = schema.$ref === undefined ? undefined : ownMember(schemas, schema.$ref);
  const single = [target, schema.if, schema.then, schema.else].filter((one) => one !== undefined);
  return [...single, ...(schema.allOf ?? []), ...Object.values(schema.dependentSchemas ?? {})];
}

/** A discriminator may name a schema that extends the one it stands in (OpenAPI 3.2, "Discriminator Object"). */
function mappedSchema(
  { discriminator }: SchemaKeywords,
  value: unknown,
  schemas: SchemaRegistry,
): SchemaContract | undefined {
  const name =
    discriminator !== undefined && isJsonObject(value) ? ownMember(value, discriminator.propertyName) : undefined;
  if (typeof name !== "string") return undefined;
  return ownMember(schemas, ownMember(discriminator?.mapping, name) ?? name);
}

const annotations = new Set([
  "type",
  "title",
  "description",
  "example",
  "examples",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
]);

function asksNothing(branch: SchemaContract): boolean {
  return (
    branch === true || (typeof branch === "object" && Object.keys(branch).every((keyword) => annotations.has(keyword)))
  );
}
