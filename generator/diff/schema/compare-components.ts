import type { ApiModel } from "../../model/api-model.ts";
import type { NamedSchema, Schema } from "../../model/schema.ts";
import { subschemas } from "../../model/subschemas.ts";
import { operationSchemas } from "./operation-schemas.ts";
import type { Change } from "../change.ts";

/** Compares the names of components: what messages hold is compared where they are used. */
export function compareComponents(
  base: ApiModel,
  head: ApiModel,
  areEqual: (base: Schema, head: Schema) => boolean,
): readonly Change[] {
  const gone = componentsOf(base).filter(({ key }) => head.schemas.get(key)?.isComponent !== true);
  if (gone.length === 0) return [];
  const news = componentsOf(head).filter(({ key }) => base.schemas.get(key)?.isComponent !== true);
  const used = usedKeys(base);
  return gone.flatMap((component): readonly Change[] => {
    const partner =
      news.length * gone.length > 400 ? undefined : news.find(({ schema }) => areEqual(component.schema, schema));
    if (partner !== undefined) return [renamed(component, partner)];
    // One that something refers to is compared there, whether it is inline now or something else.
    return used.has(component.key) || isAlias(component) ? [] : [removed(component)];
  });
}

/** Another name for a component: who refers to it has been led to that one. */
function isAlias({ schema }: NamedSchema): boolean {
  return schema.ref !== undefined && Object.keys(schema).length === 2;
}

function componentsOf(api: ApiModel): readonly NamedSchema[] {
  return [...api.schemas.values()].filter(({ isComponent }) => isComponent);
}

function usedKeys(api: ApiModel): ReadonlySet<string> {
  const used = new Set<string>();
  const visit = (schema: Schema): void => {
    if (schema.ref !== undefined) used.add(schema.ref);
    for (const key of schema.discriminator?.mapping.values() ?? []) used.add(key);
    for (const child of subschemas(schema)) visit(child);
  };
  for (const { schema } of api.schemas.values()) visit(schema);
  for (const schema of operationSchemas(api)) visit(schema);
  return used;
}

function renamed({ key, schema }: NamedSchema, partner: NamedSchema): Change {
  return {
    id: "component.renamed",
    levels: { wire: "info", sdk: "breaking" },
    site: "document",
    base: schema.at,
    head: partner.schema.at,
    before: key,
    after: partner.key,
    message: `The schema ${JSON.stringify(key)} is now called ${JSON.stringify(partner.key)}, so the type of that name is gone from the generated package.`,
    place: `schema ${key}`,
  };
}

function removed({ key, schema }: NamedSchema): Change {
  return {
    id: "component.schema.removed",
    levels: { wire: "info", sdk: "breaking" },
    site: "document",
    base: schema.at,
    before: key,
    message: `The schema ${JSON.stringify(key)}, which nothing referred to, is gone, and with it the type of that name in the generated package.`,
    place: `schema ${key}`,
  };
}
