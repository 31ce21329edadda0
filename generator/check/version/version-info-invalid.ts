import { diagnostic } from "../../diagnostics/diagnostic.ts";
import type { JsonValue } from "../../load/loaded-document.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { ModelRule } from "../rule.ts";

/**
 * `info.version` is a version: semantic versioning 2.0.0, or MAJOR.MINOR alone, as the platform's own documents have it
 * ("3.0", "0.2"). Where the version travels in a header, it is a value that the header takes.
 */
export const versionInfoInvalid: ModelRule = {
  code: "version.info.invalid",
  scope: "versioned",
  find(api) {
    const version = api.documentVersion;
    const problem = api.versioning?.location === "header" ? headerProblem(api) : numberProblem(version);
    if (problem === undefined) return [];
    const at = { file: api.at.file, pointer: "/info/version", mark: "value" } as const;
    return [diagnostic("version.info.invalid", at, { version, problem })];
  },
};

/** Whether a text is MAJOR.MINOR, or a semantic version. */
export function isVersionNumber(text: string): boolean {
  return /^(0|[1-9]\d*)\.(0|[1-9]\d*)(\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?)?$/.test(text);
}

function numberProblem(version: string): string | undefined {
  return isVersionNumber(version) ? undefined : "that is no semantic version";
}

function headerProblem(api: ApiModel): string | undefined {
  const header = api.versioning?.header ?? "";
  const taken = headerValues(api, header);
  if (taken.length === 0 || taken.includes(api.documentVersion)) return undefined;
  return `the header "${header}" takes ${taken.map(String).join(", ")}`;
}

/** The values that the operations list for the header; none where it is an open string. */
function headerValues(api: ApiModel, header: string): readonly JsonValue[] {
  const lists = api.operations.flatMap(({ parameters }) =>
    parameters
      .filter((parameter) => parameter.in === "header" && parameter.name.toLowerCase() === header.toLowerCase())
      .map(({ schema }) => (schema.ref === undefined ? schema : api.schemas.get(schema.ref)?.schema)?.enum ?? []),
  );
  return [...new Set(lists.flat())];
}
