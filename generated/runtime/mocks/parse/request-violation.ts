// Copied from generator/runtime/mocks/parse/request-violation.ts. Do not edit.

import { joinPath, type Violation } from "../schema/violation.ts";

/** Where in a request something is wrong. */
export type RequestPlace = "path" | "query" | "querystring" | "header" | "cookie" | "body";

/**
 * One way in which a request breaks the contract. Paths begin with the name of the parameter; inside the body they
 * begin with its members, and `body` is the body itself.
 */
export interface RequestViolation extends Violation {
  readonly in: RequestPlace;
}

/** A violation of a parameter, or of the body, as a whole. */
export function wholeViolation(place: RequestPlace, name: string, keyword: string, message: string): RequestViolation {
  return { in: place, path: name, pointer: "", keyword, message };
}

/** Tells the violations of a value as those of the parameter it stands in. */
export function ofParameter(place: RequestPlace, name: string, violations: readonly Violation[]): RequestViolation[] {
  return violations.map((violation) => ({ ...violation, in: place, path: joinPath(name, violation.path) }));
}

/** Tells the violations of a value as those of the body. */
export function ofBody(violations: readonly Violation[]): RequestViolation[] {
  return violations.map((violation) => ({ ...violation, in: "body", path: violation.path || "body" }));
}
