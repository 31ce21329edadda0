// Copied from generator/runtime/mocks/respond/error-answer.ts. Do not edit.

/**
 * How mocks report a request that never reaches a handler: as error descriptors where the document's family has them,
 * else as problems (RFC 9457).
 */
import type { Contract } from "../contract.ts";
import type { RequestViolation } from "../parse/request-violation.ts";
import { textOfFormat } from "../sample/format-texts.ts";
import { createRandom } from "../sample/random.ts";
import { setMember } from "../schema/json-value.ts";

/** What went wrong, with the status that HTTP has for it. */
export interface RequestFailure {
  readonly status: 400 | 404 | 405 | 413 | 415;
  readonly violations: readonly RequestViolation[];
  /** The methods of the path, where the request's is none of them. */
  readonly allow?: readonly string[];
  /** Decides the id of the report: the same for the same request. */
  readonly fingerprint: string;
}

/** The response that reports a failure. */
export function errorAnswer(failure: RequestFailure, style: Contract["errors"]): Response {
  const headers = new Headers(failure.allow === undefined ? [] : [["allow", failure.allow.join(", ")]]);
  if (style === "descriptors") {
    headers.set("content-type", "application/json; charset=utf-8");
    // This family knows 404 for a route that it has not, and 400 for whatever else is wrong with a request.
    const status = failure.status === 404 ? 404 : 400;
    return new Response(JSON.stringify({ errors: [descriptor(failure)] }), { status, headers });
  }
  headers.set("content-type", "application/problem+json");
  return new Response(JSON.stringify(problem(failure)), { status: failure.status, headers });
}

/** One descriptor; its violations go by the path of what is wrong, and the first of a path counts. */
function descriptor(failure: RequestFailure): Readonly<Record<string, unknown>> {
  const id = textOfFormat("uuid", createRandom(failure.fingerprint), "") ?? "";
  if (failure.status === 404) return { id, level: "ERROR", type: "TECHNICAL", message: "Resource not found" };
  const detailedConstraitViolations: Record<string, unknown> = {};
  for (const { path, message } of failure.violations) {
    if (!Object.hasOwn(detailedConstraitViolations, path)) setMember(detailedConstraitViolations, path, message);
  }
  return { id, level: "ERROR", type: "VALIDATION", message: "Validation failed", detailedConstraitViolations };
}

/** The types of problems: stable names, not addresses. */
const kinds = {
  400: { type: "urn:op-api:problem:request-invalid", title: "The request is invalid" },
  404: { type: "urn:op-api:problem:path-unknown", title: "No operation has this path" },
  405: { type: "urn:op-api:problem:method-not-allowed", title: "The path has no operation of this method" },
  413: { type: "urn:op-api:problem:body-too-large", title: "The body is too large" },
  415: { type: "urn:op-api:problem:media-type-unsupported", title: "The media type of the body is not supported" },
} as const;

function problem({ status, violations }: RequestFailure): Readonly<Record<string, unknown>> {
  const detail = violations.map(({ path, message }) => `${path} ${message}`).join("; ");
  return { ...kinds[status], status, ...(violations.length > 0 && { detail, violations }) };
}
