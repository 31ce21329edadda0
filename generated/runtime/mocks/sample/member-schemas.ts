// Copied from generator/runtime/mocks/sample/member-schemas.ts. Do not edit.

import type { SchemaContract } from "../schema-contract.ts";
import { ownMember } from "../schema/json-value.ts";
import type { Draw } from "./draw.ts";
import type { Facets } from "./facets.ts";

/** All the schemas that the member `name` must satisfy; `false` among them where it must not be there. */
export function memberSchemas(name: string, facets: Facets, draw: Draw): readonly SchemaContract[] {
  const schemas = facets.objects.flatMap(({ properties, patternProperties = {}, additionalProperties }) => {
    const patterns = Object.entries(patternProperties).filter(([pattern]) => draw.matches(pattern, name));
    const own = ownMember(properties, name);
    const found = [...(own === undefined ? [] : [own]), ...patterns.map(([, schema]) => schema)];
    return found.length > 0 || additionalProperties === undefined ? found : [additionalProperties];
  });
  return schemas.length === 0 ? facets.unevaluatedProperties : schemas;
}
