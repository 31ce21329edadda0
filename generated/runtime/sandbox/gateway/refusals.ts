// Copied from generator/runtime/sandbox/gateway/refusals.ts. Do not edit.

/** The answers of the platform that come before a product, or in its place, with the exact texts of its rules. */
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import { errorDescriptor, errorResponse, type DescriptorRest, type Violations } from "./error-descriptors.ts";
import { setRateLimitHeaders } from "./rate-limit-headers.ts";

type DescriptorType = Parameters<typeof errorDescriptor>[0];

function refuse(
  status: number,
  type: DescriptorType,
  message: string,
  id: string,
  rest: DescriptorRest = {},
): SandboxResponse {
  return errorResponse(status, [errorDescriptor(type, message, rest, id)]);
}

/** Each takes the id of the error event. */
export const refusals = {
  /** `x-api-key` is missing or unknown. */
  invalidApiKey: (id: string) => refuse(400, "SECURITY", "Invalid ApiKey", id),

  /** The key is valid, the product is none of its application. */
  invalidApiKeyForResource: (id: string) => refuse(400, "SECURITY", "Invalid ApiKey for given resource", id),

  /** The operation needs an end user, and no token came. */
  missingToken: (id: string) => refuse(401, "SECURITY", "Missing authorization token", id),

  /** The token stands for nobody. */
  invalidToken: (id: string) => refuse(401, "SECURITY", "Invalid authorization token", id),

  /** A product with credentials of its own refuses them. */
  unauthorized: (id: string, message: string, status: 400 | 401 = 401) => refuse(status, "SECURITY", message, id),

  /**
   * The requests of the day are used up.
   *
   * @param resetSeconds when the next day begins, in seconds since 1970.
   * @param nowMs the time, in milliseconds since 1970: with it the answer has `Retry-After`.
   */
  rateLimited: (id: string, limit: number, resetSeconds: number, nowMs?: number) => {
    const response = refuse(429, "TECHNICAL", "Rate limit exceeded", id);
    setRateLimitHeaders(response.headers, { limit, remaining: 0, resetSeconds });
    if (nowMs !== undefined) response.headers.set("retry-after", String(secondsUntil(resetSeconds, nowMs)));
    return response;
  },

  /** The request does not obey the document. */
  validation: (id: string, violations?: Violations) =>
    refuse(400, "VALIDATION", "Validation failed", id, violations === undefined ? {} : { violations }),

  /** A rule of the business is not met: status 500, as the platform has it. */
  business: (id: string, code: string, message: string) => refuse(500, "BUSINESS", message, id, { code }),

  /** No operation has the path. */
  unknownRoute: (id: string, message = "Resource not found") => refuse(404, "TECHNICAL", message, id),

  /** A bug of the sandbox, or a limit that it has. */
  internal: (id: string) => refuse(500, "TECHNICAL", "Internal server error", id, { level: "FATAL" }),

  /** Maintenance is switched on, or what the sandbox needs cannot be reached. */
  unavailable: (id: string) => refuse(503, "TECHNICAL", "Service temporarily unavailable", id),
} as const;

function secondsUntil(resetSeconds: number, nowMs: number): number {
  return Math.max(0, Math.ceil(resetSeconds - nowMs / 1000));
}
