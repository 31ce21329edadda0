// Copied from generator/runtime/sandbox/operate/failure-reports.ts. Do not edit.

/** How a sandbox reports what keeps a request from its operation: as its platform does, else as mocks do. */
import type { ParsedRequest } from "../../mocks/parse/parse-request.ts";
import { wholeViolation, type RequestViolation } from "../../mocks/parse/request-violation.ts";
import { declaredFailure } from "../../mocks/respond/declared-failure.ts";
import { errorAnswer } from "../../mocks/respond/error-answer.ts";
import { setMember } from "../../mocks/schema/json-value.ts";
import { fromFetchResponse } from "../exchange/fetch-response.ts";
import type { Refusal } from "../behaviour/behaviour.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import { errorDescriptor, errorResponse, type Violations } from "../gateway/error-descriptors.ts";
import { refusals } from "../gateway/refusals.ts";
import type { Family } from "../product.ts";
import type { Awaitable } from "../store/store.ts";
import type { Exchange } from "./exchange.ts";
import { allowed } from "./find-operation.ts";
import type { ProductLoader } from "./loaded-product.ts";
import { answeringOf, type OperationCall } from "./operation-call.ts";
import { writeAnswer } from "./write-answer.ts";

/** The answers in place of an operation's. */
export interface FailureReports {
  /** No operation has the path; `message` tells more where more is known. */
  unknownRoute(exchange: Exchange, message?: string): Awaitable<SandboxResponse>;
  /** The path is known, the method is none of these. */
  wrongMethod(exchange: Exchange, methods: readonly string[]): Awaitable<SandboxResponse>;
  /** The document does not allow the request. */
  invalid(exchange: Exchange, parsed: ParsedRequest, call: OperationCall): Awaitable<SandboxResponse>;
  /** The product refuses the credentials of a request. */
  unauthorized(exchange: Exchange, refusal: Refusal, call: OperationCall): Awaitable<SandboxResponse>;
  /** A bug, or a limit that was met: `message` may be told to the caller. */
  failed(id: string, status: 500 | 503, message?: string): SandboxResponse;
}

/** The reports of a platform: descriptors, with the texts of its rules. */
export const platformReports: FailureReports = {
  unknownRoute: (exchange, message) => refusals.unknownRoute(exchange.nextId(), message),
  wrongMethod(exchange, methods) {
    const response = refusals.validation(exchange.nextId(), { method: `must be ${methods.join(" or ")}` });
    response.headers.set("allow", allowed(methods));
    return response;
  },
  invalid: (exchange, { violations }) => refusals.validation(exchange.nextId(), byPath(violations)),
  unauthorized: (exchange, { message, status }) => refusals.unauthorized(exchange.nextId(), message, status),
  failed(id, status, message) {
    if (message !== undefined)
      return errorResponse(status, [errorDescriptor("TECHNICAL", message, levelOf(status), id)]);
    return status === 500 ? refusals.internal(id) : refusals.unavailable(id);
  },
};

function levelOf(status: 500 | 503) {
  return status === 500 ? ({ level: "FATAL" } as const) : {};
}

/** The first violation of each path. */
function byPath(violations: readonly RequestViolation[]): Violations {
  const result: Record<string, string> = {};
  for (const { path, message } of violations) if (!Object.hasOwn(result, path)) setMember(result, path, message);
  return result;
}

/** The reports of documents that belong to no platform: those that they declare, else those of mocks. */
export function documentReports({ products }: Family, load: ProductLoader): FailureReports {
  const styleOf = async () => products[0] && (await load(products[0])).contract.errors;
  return {
    unknownRoute: async ({ request }) =>
      fromFetchResponse(
        errorAnswer({ status: 404, violations: [], fingerprint: fingerprintOf(request) }, await styleOf()),
      ),
    wrongMethod: async ({ request }, methods) => {
      const violations = [wholeViolation("path", "method", "method", `must be ${methods.join(" or ")}`)];
      const failure = { status: 405, violations, allow: methods, fingerprint: fingerprintOf(request) } as const;
      return fromFetchResponse(errorAnswer(failure, await styleOf()));
    },
    invalid: (_exchange, parsed, call) => {
      const { errors } = call.product.contract;
      const { status, violations, fingerprint } = parsed;
      const declared = errors === undefined ? declaredFailure(parsed, answeringOf(call)) : undefined;
      if (declared !== undefined) return writeAnswer(declared, call, { namesCharset: false });
      return fromFetchResponse(errorAnswer({ status, violations, fingerprint }, errors));
    },
    unauthorized(exchange, refusal, call) {
      const declared = declaredFailure({ status: 401, violations: [], message: refusal.message }, answeringOf(call));
      if (declared === undefined) return platformReports.unauthorized(exchange, refusal, call);
      return writeAnswer(declared, call, { namesCharset: false });
    },
    failed: (_id, status, message) => problem(status, message),
  };
}

function fingerprintOf({ method, path, query }: Exchange["request"]): string {
  return `${method} ${path}?${query}`;
}

/** RFC 9457. */
function problem(status: 500 | 503, detail: string | undefined): SandboxResponse {
  const kind = status === 500 ? "internal" : "unavailable";
  const title = status === 500 ? "The sandbox has failed" : "The sandbox cannot answer now";
  return {
    status,
    headers: new Map([["content-type", "application/problem+json"]]),
    body: JSON.stringify({
      type: `urn:op-api:problem:${kind}`,
      title,
      status,
      ...(detail !== undefined && { detail }),
    }),
  };
}
