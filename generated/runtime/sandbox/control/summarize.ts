// Copied from generator/runtime/sandbox/control/summarize.ts. Do not edit.

import { setMember } from "../../mocks/schema/json-value.ts";
import { curlLine } from "./curl-line.ts";
import { statusOf, type KeptRequest } from "./kept-request.ts";
import { redactRequest } from "./redacted-request.ts";
import { reportedErrors } from "./reported-error.ts";
import type { RequestSummary } from "./request-summary.ts";
import { whyItFailed } from "./why-it-failed.ts";

/** What is told of a request. */
export function summarize(kept: KeptRequest, secrets: readonly string[]): RequestSummary {
  const request = redactRequest(kept, secrets);
  const errors = kept.answer === undefined ? [] : reportedErrors(kept.answer);
  const errorIds = errors.flatMap(({ id }) => id ?? []);
  const violations: Record<string, string> = {};
  for (const error of errors) {
    for (const [place, rule] of Object.entries(error.violations)) setMember(violations, place, request.redact(rule));
  }
  const why = whyItFailed(kept, errors);
  return {
    time: new Date(kept.time).toISOString(),
    method: kept.method,
    path: request.target,
    status: statusOf(kept),
    ms: Math.round(kept.durationMs * 1000) / 1000,
    ...(kept.application !== undefined && { application: kept.application }),
    session: kept.session,
    ...(kept.product !== undefined && { product: kept.product }),
    ...(kept.operation !== undefined && { operation: kept.operation }),
    ...(Object.keys(violations).length > 0 && { violations }),
    ...(why !== undefined && { why: request.redact(why) }),
    ...(errorIds.length > 0 && { errorIds }),
    curl: curlLine(request, kept.size > 0),
  };
}
