// Copied from generator/runtime/sandbox/gateway/error-descriptors.ts. Do not edit.

/** How the platform reports every failure: a list of descriptors, and nothing else in the body. */
import type { ErrorDescriptor } from "../../client/error-descriptors.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";

/** What a descriptor may tell beside its type and message. */
export interface DescriptorRest {
  /** By default `ERROR`. */
  readonly level?: ErrorDescriptor["level"];
  /** Only with `BUSINESS`. */
  readonly code?: string;
  /** Only with `VALIDATION`: what is wrong, by the name of the parameter or the path of the member. */
  readonly violations?: Violations;
}

/** Failed constraints by what failed them. The names are the caller's: `__proto__` may be an own member. */
export type Violations = Readonly<Record<string, string>>;

/** A descriptor as it is written. */
export interface WrittenDescriptor {
  readonly id: string;
  readonly level: ErrorDescriptor["level"];
  readonly type: ErrorDescriptor["type"];
  readonly message: string;
  readonly code?: string;
  readonly detailedConstraitViolations?: Violations;
}

/**
 * One descriptor, its members in the order of the platform's table.
 *
 * @param id names this occurrence; the request log has the same one.
 */
export function errorDescriptor(
  type: ErrorDescriptor["type"],
  message: string,
  { level = "ERROR", code, violations }: DescriptorRest,
  id: string,
): WrittenDescriptor {
  return {
    id,
    level,
    type,
    message,
    ...(code !== undefined && { code }),
    ...(violations !== undefined && { detailedConstraitViolations: violations }),
  };
}

/** The response that reports one descriptor or more. */
export function errorResponse(status: number, descriptors: readonly [object, ...object[]]): SandboxResponse {
  return {
    status,
    headers: new Map([["content-type", "application/json; charset=utf-8"]]),
    body: JSON.stringify({ errors: descriptors }),
  };
}
