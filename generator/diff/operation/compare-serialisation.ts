import type { ApiModel } from "../../model/api-model.ts";
import type { Parameter } from "../../model/operation.ts";
import type { SchemaType } from "../../model/schema.ts";
import { capital } from "./capital.ts";
import { report, reportEffect, type FoundChange, type OperationScope } from "./operation-scope.ts";
import { allowsType } from "./schema-facts.ts";

/** What all changes of one parameter say alike. */
export type ParameterChange = Pick<FoundChange, "site" | "place" | "base" | "head"> & {
  /** How sentences name it: `the query parameter "limit" of GET /things`. */
  readonly thing: string;
};

/** `style`, `explode`, `allowReserved` and `allowEmptyValue`: how a value becomes text. They say nothing of `content`. */
export function compareSerialisation(
  scope: OperationScope,
  base: Parameter,
  head: Parameter,
  found: ParameterChange,
): void {
  if (base.mediaType !== undefined || head.mediaType !== undefined) return;
  const { thing, ...place } = found;
  const side = scope.requestSide;
  if (base.style !== head.style) {
    const message = `The style of ${thing} changed from ${base.style} to ${head.style}: its values are written otherwise.`;
    const id = "parameter.style.changed";
    reportEffect(scope, "incomparable", side, { ...place, id, before: base.style, after: head.style, message });
  } else if (base.explode !== head.explode && base.style !== "deepObject") {
    report(scope, {
      ...place,
      id: "parameter.explode.changed",
      side,
      // A single value is written the same way with or without it.
      levels: {
        wire:
          isCollection(scope.comparison.base, base) || isCollection(scope.comparison.head, head) ? "breaking" : "info",
      },
      before: base.explode,
      after: head.explode,
      message: `The "explode" of ${thing} is now ${head.explode}: lists and objects are written otherwise.`,
    });
  }
  if (base.in !== "query" && base.in !== "path") return;
  if (base.allowReserved && !head.allowReserved) {
    const message = `Reserved characters in ${thing} must now be escaped: values with them may be read otherwise.`;
    // The description cannot say whether a server minds what it need not accept.
    report(scope, {
      ...place,
      id: "parameter.allow-reserved.disabled",
      side,
      levels: { wire: "warning" },
      before: true,
      after: false,
      message,
    });
  }
  if (base.in === "query")
    compareEmptyValue(scope, base.allowEmptyValue === true, head.allowEmptyValue === true, found);
}

function compareEmptyValue(scope: OperationScope, before: boolean, after: boolean, found: ParameterChange): void {
  if (before === after) return;
  const { thing, ...place } = found;
  const id = after ? "parameter.allow-empty.enabled" : "parameter.allow-empty.disabled";
  const message = `${capital(thing)} may ${after ? "now" : "no longer"} come without a value.`;
  reportEffect(scope, after ? "widens" : "narrows", scope.requestSide, { ...place, id, before, after, message });
}

const collections: readonly SchemaType[] = ["array", "object"];

function isCollection(api: ApiModel, parameter: Parameter): boolean {
  return allowsType(api, parameter.schema, collections);
}
