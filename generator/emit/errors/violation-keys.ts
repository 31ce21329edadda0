import type { ApiModel } from "../../model/api-model.ts";
import type { Operation } from "../../model/operation.ts";
import type { Schema } from "../../model/schema.ts";
import { literal } from "../text/literal.ts";
import { code, join, trusted, type SourceText } from "../text/source-text.ts";
import { target } from "../types/lookup.ts";

/** Deeper fields than this are told by a prefix: `customer.address.${string}`. */
const depthLimit = 4;

/** The keys that a constraint violation of an operation can have, as a union of literals: its parameters and body fields. */
export function violationKeys(api: ApiModel, operation: Operation): SourceText {
  const parameters = operation.parameters.map((parameter) => literal(parameter.name));
  const credentials = operation.security.flatMap((requirement) =>
    requirement.flatMap(({ scheme }) => {
      const found = api.securitySchemes.get(scheme);
      return found?.parameterName === undefined ? [] : [literal(found.parameterName)];
    }),
  );
  const bodies = operation.requestBody?.content.flatMap(({ schema }) => (schema === undefined ? [] : [schema])) ?? [];
  const fields = bodies.flatMap((schema) => [literal("body"), ...fieldKeys(api, schema, "", 1)]);
  const all = [...new Set([...parameters, ...credentials, ...fields])];
  return all.length === 0 ? code`never` : join(all, " | ");
}

function fieldKeys(api: ApiModel, schema: Schema, prefix: string, depth: number): readonly SourceText[] {
  const object = target(api, schema);
  const parts = [object, ...(object.allOf ?? []), ...(object.oneOf ?? []), ...(object.anyOf ?? [])].map((part) =>
    target(api, part),
  );
  return parts.flatMap((part) =>
    [...(part.properties ?? [])].flatMap(([name, property]) => {
      if (property.readOnly === true) return [];
      const path = prefix === "" ? name : `${prefix}.${name}`;
      return [keyType(path), ...nested(api, property, path, depth)];
    }),
  );
}

function nested(api: ApiModel, property: Schema, path: string, depth: number): readonly SourceText[] {
  const value = target(api, property);
  if (value.items !== undefined) {
    const item = `${path}[]`;
    return [
      keyType(item),
      ...(depth >= depthLimit ? [keyType(`${item}.*`)] : fieldKeys(api, value.items, item, depth + 1)),
    ];
  }
  const isObject = value.properties !== undefined || value.allOf !== undefined || value.oneOf !== undefined;
  if (!isObject) return [];
  return depth >= depthLimit ? [keyType(`${path}.*`)] : fieldKeys(api, value, path, depth + 1);
}

/** A literal; with an index or a rest in it, a template literal type. */
function keyType(path: string): SourceText {
  if (!/\[\]|\.\*$/.test(path)) return literal(path);
  const text = JSON.stringify(path).slice(1, -1).replaceAll("`", "\\`").replaceAll("${", "\\${").replaceAll('\\"', '"');
  return trusted(`\`${text.replaceAll("[]", "[${number}]").replace(/\.\*$/, ".${string}")}\``);
}
