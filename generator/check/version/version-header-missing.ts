import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Operation } from "../../model/operation.ts";
import type { ModelRule } from "../rule.ts";

/** Where the version travels in a header (`x-version-location: header`), operations take that header. */
export const versionHeaderMissing: ModelRule = {
  code: "version.header.missing",
  scope: "versioned",
  find(api) {
    const { versioning, operations, at } = api;
    if (versioning?.location !== "header") return [];
    const header = versioning.header ?? "";
    if (header !== "" && operations.some((operation) => takes(operation, header, api))) return [];
    const place = {
      ...at,
      pointer: `/info/${versioning.header === undefined ? "x-version-location" : "x-version-header"}`,
    };
    return [diagnostic("version.header.missing", place, { header })];
  },
};

/** A form has no headers of its own: there the value is a field of the same name. */
function takes({ parameters, requestBody }: Operation, header: string, api: ApiModel): boolean {
  return (
    parameters.some(({ name, in: place }) => place === "header" && name.toLowerCase() === header.toLowerCase()) ||
    (requestBody?.content ?? []).some(({ schema }) => {
      const target = schema?.ref === undefined ? schema : api.schemas.get(schema.ref)?.schema;
      return target?.properties?.has(header) ?? false;
    })
  );
}
