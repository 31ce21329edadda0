import type { ApiModel } from "../../model/api-model.ts";
import type { DocumentSummary } from "../diff-result.ts";
import { majorOf } from "../policy/major-versions.ts";

/** What a report tells of one of its documents. */
export function summaryOf(api: ApiModel): DocumentSummary {
  const major = majorOf(api);
  const status = api.lifecycle?.status;
  return {
    file: api.at.file,
    title: api.title,
    version: api.documentVersion,
    ...(major !== undefined && { major }),
    ...(status !== undefined && { status }),
  };
}
