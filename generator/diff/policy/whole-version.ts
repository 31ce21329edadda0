import { hasPassed } from "../../check/lifecycle/calendar-date.ts";
import type { Policy } from "../../config/config.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Change } from "../change.ts";
import type { CompleteOptions } from "../diff-options.ts";
import type { VersionDrift } from "../drift-result.ts";
import { judgeChanges } from "../judge-changes.ts";
import type { Placer } from "../report/placer.ts";
import { summaryOf } from "../report/summary-of.ts";
import { verdictOf } from "../report/verdict.ts";
import { promisedStatus } from "./promise.ts";

/** Judges a product version that only one of the two states has: reference, "breaking changes", sections 4 and 5. */
export function wholeVersion(
  api: ApiModel,
  document: "base" | "head",
  placer: Placer,
  options: CompleteOptions,
): VersionDrift {
  const change = document === "head" ? added(api) : removed(api, options.policy, options.today);
  const findings = judgeChanges([change], { ...options, base: api, head: api, placer });
  const kind = document === "head" ? ("added" as const) : ("removed" as const);
  return { id: api.id, kind, verdict: verdictOf(findings), findings, [document]: summaryOf(api), problems: [] };
}

function added(api: ApiModel): Change {
  const count = api.operations.length;
  return {
    id: "version.added",
    levels: { wire: "info" },
    site: "document",
    reach: count,
    head: { file: api.at.file, pointer: "/info" },
    after: api.documentVersion,
    place: api.id,
    message: `${api.id} is new, with ${count} operation${count === 1 ? "" : "s"}.`,
  };
}

function removed(api: ApiModel, policy: Policy, today: string): Change {
  const allowed = permission(api, policy, today);
  return {
    id: allowed.level === "breaking" ? "version.removed-before-sunset" : "version.removed",
    levels: { wire: allowed.level },
    site: "document",
    reach: api.operations.length,
    base: { file: api.at.file, pointer: "/info" },
    before: api.documentVersion,
    place: api.id,
    message: `${api.id} is gone: ${allowed.why}.`,
  };
}

function permission(
  api: ApiModel,
  policy: Policy,
  today: string,
): { level: "breaking" | "warning" | "info"; why: string } {
  const sunset = api.lifecycle?.sunset;
  switch (promisedStatus(api)) {
    case "experimental":
      return { level: "info", why: "it was experimental" };
    case "in-development":
      return { level: "warning", why: "it was in development, and some consumers may have begun to use it" };
    case "in-production":
      return { level: "breaking", why: "it was in production and never deprecated" };
    case "deprecated":
      if (sunset === undefined) {
        return policy.removeDeprecatedWithoutDate
          ? { level: "info", why: "it was deprecated" }
          : { level: "breaking", why: "it was deprecated, and nobody was told until when it is served" };
      }
      return hasPassed(sunset, today)
        ? { level: "info", why: `its sunset was on ${sunset}` }
        : { level: "breaking", why: `it was to be served until ${sunset}` };
  }
}
