import type { ApiModel } from "../../model/api-model.ts";
import type { Operation, Parameter } from "../../model/operation.ts";
import type { CompareOptions } from "../compare-options.ts";

/**
 * Whether a removal was announced: not at all; by a deprecation whose date has come, or needs none; or by one whose date
 * is still ahead (reference, "breaking changes", section 1.3).
 */
export type Announcement = "none" | "kept" | "too-early";

export function announcementOf(operation: Operation, api: ApiModel, options: CompareOptions): Announcement {
  const isProduct = api.lifecycle?.status === "deprecated";
  const own = operation.lifecycle;
  const isDeprecated = operation.deprecated || own?.status === "deprecated" || isProduct;
  return announced(isDeprecated, own?.sunset ?? (isProduct ? api.lifecycle?.sunset : undefined), options);
}

export function parameterAnnouncement(parameter: Parameter, options: CompareOptions): Announcement {
  return announced(parameter.deprecated, parameter.sunset, options);
}

function announced(isDeprecated: boolean, sunset: string | undefined, options: CompareOptions): Announcement {
  if (!isDeprecated) return "none";
  const date = /^\d{4}-\d{2}-\d{2}/.exec(sunset ?? "")?.[0];
  if (date === undefined) return options.policy.removeDeprecatedWithoutDate ? "kept" : "none";
  return date <= options.today.slice(0, 10) ? "kept" : "too-early";
}
