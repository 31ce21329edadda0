import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { MediaType } from "../../model/operation.ts";
import type { ModelRule } from "../rule.ts";
import { whereComplete } from "./where-complete.ts";

/** Each body that has a schema has an example, unless its operation is experimental. */
export const examplesMissing: ModelRule = {
  code: "examples-missing",
  scope: "family",
  find: (api) =>
    whereComplete(api, ({ requestBody, responses }) => [
      ...(requestBody?.content ?? [])
        .filter((media) => isBare(api, media))
        .map(({ at }) => diagnostic("examples-missing", at, { where: "the request body" })),
      ...responses.flatMap(({ status, content }) =>
        content
          .filter((media) => isBare(api, media))
          .map(({ at }) => diagnostic("examples-missing", at, { where: `the response ${status}` })),
      ),
    ]),
};

/** An example of the schema itself serves as well. */
function isBare(api: ApiModel, { schema, examples }: MediaType): boolean {
  if (schema === undefined || examples.size > 0) return false;
  const target = schema.ref === undefined ? schema : api.schemas.get(schema.ref)?.schema;
  return (schema.examples ?? target?.examples ?? []).length === 0;
}
