import type { ApiModel } from "../../model/api-model.ts";
import type { Operation } from "../../model/operation.ts";
import { filledParameters } from "../operations/fills.ts";
import { inputMembers } from "../operations/input-members.ts";
import { isInputOptional } from "../operations/input-type.ts";
import { mediaKind } from "../operations/media-kind.ts";
import { literal } from "../text/literal.ts";
import { propertyName } from "../text/property-name.ts";
import { exampleValue } from "./example-value.ts";

/**
 * The smallest input of an operation's call, from the document's examples where they are of the declared types; empty
 * where no input is needed, `undefined` where none can be made.
 */
export function exampleInput(api: ApiModel, operation: Operation): string | undefined {
  if (isInputOptional(api, operation)) return "";
  const filled = filledParameters(api, operation);
  const members: string[] = [];
  for (const { parameter, key } of inputMembers(operation)) {
    if (!parameter.required || filled.has(parameter.name)) continue;
    const value = exampleValue(api, parameter.schema, parameter.examples.values());
    if (value === undefined) return undefined;
    members.push(`${propertyName(key)}: ${literal(value)}`);
  }
  const [content] = operation.requestBody?.required === true ? operation.requestBody.content : [];
  if (content !== undefined) {
    if (mediaKind(api, content) !== "json" || operation.signature !== undefined) return undefined;
    const value = exampleValue(api, content.schema, [...content.examples.values()].toReversed());
    if (value === undefined) return undefined;
    members.push(`body: ${literal(value)}`);
  }
  return `{ ${members.join(", ")} }`;
}
