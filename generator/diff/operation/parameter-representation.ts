import type { ApiModel } from "../../model/api-model.ts";
import type { Parameter } from "../../model/operation.ts";
import type { SchemaType } from "../../model/schema.ts";
import { capital } from "./capital.ts";
import type { ParameterChange } from "./compare-serialisation.ts";
import { essenceOf } from "./media-range.ts";
import { reportEffect, type OperationScope } from "./operation-scope.ts";
import { referred } from "./schema-facts.ts";

/** A `schema` and a `content` say the same where both write a single value as the same text. */
export function representationsDiffer(scope: OperationScope, base: Parameter, head: Parameter): boolean {
  const before = base.mediaType === undefined ? undefined : essenceOf(base.mediaType);
  const after = head.mediaType === undefined ? undefined : essenceOf(head.mediaType);
  if (before === after) return false;
  if (before !== undefined && after !== undefined) return true;
  const isPlain =
    writesPlainly(scope.comparison.base, base, before) && writesPlainly(scope.comparison.head, head, after);
  return !isPlain;
}

function writesPlainly(api: ApiModel, parameter: Parameter, mediaType: string | undefined): boolean {
  const types = referred(api, parameter.schema).types ?? [];
  const among = (...allowed: readonly SchemaType[]): boolean =>
    types.length > 0 && types.every((type) => allowed.includes(type));
  if (mediaType === "text/plain") return among("string", "integer", "number", "boolean");
  if (mediaType === "application/json") return among("integer", "number", "boolean");
  return mediaType === undefined && among("string", "integer", "number", "boolean");
}

/** Reports a parameter that is written by a media type instead of a style, or the other way round. */
export function reportRepresentation(
  scope: OperationScope,
  base: Parameter,
  head: Parameter,
  found: ParameterChange,
): void {
  const { thing, ...place } = found;
  const before = base.mediaType ?? base.style;
  const after = head.mediaType ?? head.style;
  reportEffect(scope, "incomparable", scope.requestSide, {
    ...place,
    id: "parameter.representation.changed",
    before,
    after,
    message: `${capital(thing)} was written as ${before} and is now written as ${after}.`,
  });
}
