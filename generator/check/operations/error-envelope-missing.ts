import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { MediaType } from "../../model/operation.ts";
import type { Schema } from "../../model/schema.ts";
import type { ModelRule } from "../rule.ts";

/** An error response carries the platform's descriptors (reference, "platform", section 6.1), whichever product answers. */
export const errorEnvelopeMissing: ModelRule = {
  code: "error-envelope-missing",
  scope: "family",
  find: (api) =>
    api.operations.flatMap(({ responses }) =>
      responses
        .filter(({ status }) => /^([45]|default$)/.test(status))
        .filter(({ content }) => !content.some((media) => isEnvelope(api, media)))
        .map(({ status, at }) => diagnostic("error-envelope-missing", at, { status })),
    ),
};

function isEnvelope(api: ApiModel, { schema }: MediaType): boolean {
  return schema !== undefined && hasMark(api, schema, 0);
}

/** The mark stands in the schema, behind its reference, or in a part of its `allOf`. */
function hasMark(api: ApiModel, schema: Schema, depth: number): boolean {
  if (schema.errorEnvelope === true) return true;
  const target = schema.ref === undefined ? undefined : api.schemas.get(schema.ref)?.schema;
  const parts = [...(schema.allOf ?? []), ...(target === undefined ? [] : [target])];
  return depth < 20 && parts.some((part) => hasMark(api, part, depth + 1));
}
