import type { ApiModel } from "../../model/api-model.ts";
import type { JsonValue } from "../../load/loaded-document.ts";
import type { Operation, Parameter } from "../../model/operation.ts";
import type { Schema } from "../../model/schema.ts";
import { inputMembers } from "../operations/input-members.ts";
import { literal } from "../text/literal.ts";
import { propertyName } from "../text/property-name.ts";
import { target } from "../types/lookup.ts";

/** The smallest input of an operation's call, from the document's examples where it has them. */
export function exampleInput(api: ApiModel, operation: Operation): string {
  const members = inputMembers(operation)
    .filter(({ parameter }) => parameter.required)
    .map(({ parameter, key }) => `${propertyName(key)}: ${literal(parameterExample(api, parameter))}`);
  const [content] = operation.requestBody?.required === true ? operation.requestBody.content : [];
  if (content === undefined) return `{ ${members.join(", ")} }`;
  const example = [...content.examples.values()].at(-1) ?? valueOf(api, content.schema, 0);
  const body = /json/.test(content.name) ? literal(example) : "/* ... */";
  return `{ ${[...members, `body: ${body}`].join(", ")} }`;
}

function parameterExample(api: ApiModel, parameter: Parameter): JsonValue {
  return [...parameter.examples.values()][0] ?? valueOf(api, parameter.schema, 0);
}

/** A value of a schema's type: its example, or something short. */
function valueOf(api: ApiModel, schema: Schema | undefined, depth: number): JsonValue {
  if (schema === undefined || depth > 3) return {};
  const shown = target(api, schema);
  const given = shown.examples?.[0] ?? shown.default ?? shown.enum?.[0];
  if (given !== undefined) return given;
  const properties = [...(shown.properties ?? [])].filter(([name]) => shown.required?.includes(name) === true);
  switch (shown.types?.[0]) {
    case "integer":
    case "number":
      return 1;
    case "boolean":
      return true;
    case "array":
      return [];
    case "object":
      return Object.fromEntries(properties.map(([name, property]) => [name, valueOf(api, property, depth + 1)]));
    default:
      return properties.length > 0
        ? Object.fromEntries(properties.map(([name, p]) => [name, valueOf(api, p, depth + 1)]))
        : "...";
  }
}
