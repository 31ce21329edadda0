// Copied from generator/runtime/mocks/respond/declared-failure.ts. Do not edit.

/**
 * The answer to a request that never reaches a handler, as the operation itself declares it: its status, its schema,
 * and in it what is really wrong. Whoever tests the contract from outside sees nothing that the document does not hold.
 */
import type { OperationContract } from "../contract.ts";
import { headerText } from "../parse/header-text.ts";
import { ownMember } from "../schema/json-value.ts";
import type { Violation } from "../schema/violation.ts";
import { declaredResponse } from "./choose-response.ts";
import { defaultAnswer, type DefaultAnswering, type PlainAnswer } from "./default-answer.ts";
import { reasonedAnswer } from "./reasoned-answer.ts";

/** The statuses that HTTP has for requests that are refused before anybody handles them. */
export type FailureStatus = 400 | 401 | 404 | 405 | 413 | 415;

/** Why a request is refused. */
export interface DeclinedRequest {
  readonly status: FailureStatus;
  /** Of a body, with where it stands in the request; empty where the request as a whole is refused. */
  readonly violations: readonly (Violation & { readonly in?: string })[];
  /** What is wrong; by default the violations in words. */
  readonly message?: string;
}

/** Tells what is wrong with the request, also where the declared body has no member for it. */
const reasonHeader = "x-request-violation";

const titles: Readonly<Record<FailureStatus, string>> = {
  400: "The request is invalid",
  401: "Credentials are missing",
  404: "Not found",
  405: "Method not allowed",
  413: "The body is too large",
  415: "The media type of the body is not supported",
};

/** Makes the answer; undefined where the operation declares none that fits. */
export function declaredFailure(failure: DeclinedRequest, answering: DefaultAnswering): PlainAnswer | undefined {
  const { operation, schemas, validator } = answering;
  const status = failureStatus(failure, operation);
  if (status === undefined) return undefined;
  const title = titles[failure.status];
  const told = failure.violations.map(({ path, message }) => `${path} ${message}`.trim()).join("; ");
  const message = failure.message ?? (told === "" ? title : told);
  // An example tells of another request's fault: the body is made from its schema, where there is one.
  const made = { ...answering, preference: { dynamic: true } };
  const reason = { status, title, message, violations: failure.violations };
  const answer = reasonedAnswer(defaultAnswer(status, made), reason, operation, { schemas, validator });
  return { ...answer, headers: { [reasonHeader]: headerText(message.slice(0, 500)) } };
}

/** The declared status that comes nearest: its own, that of its range, `default`, else one that means the same. */
function failureStatus(failure: DeclinedRequest, operation: OperationContract): number | undefined {
  const { status } = failure;
  const { responses } = operation;
  const isDeclared = (one: number) => ownMember(responses, String(one)) !== undefined;
  // Missing credentials are no matter where nothing is said of them: a mock must be easy to call.
  if (status === 401) return isDeclared(401) ? 401 : undefined;
  const exact = fitting(failure).find(isDeclared);
  if (exact !== undefined) return exact;
  if (declaredResponse(operation, status) !== undefined) return status;
  return standIns(failure).find(isDeclared);
}

/** The statuses that say what is wrong, the better first. */
function fitting({ status, violations }: DeclinedRequest): readonly number[] {
  if (status !== 400) return [status];
  return violations.length > 0 && violations.every(isContentViolation) ? [422, 400] : [400, 422];
}

/**
 * What is answered where nothing fitting is declared: what is invalid by its length or media type is invalid; what is
 * no id names nothing; and documents that declare 405 for an operation, which has its method, mean invalid input.
 */
function standIns({ status, violations }: DeclinedRequest): readonly number[] {
  if (status === 413 || status === 415) return [400, 422, 405];
  if (status !== 400) return [];
  return violations.length > 0 && violations.every(({ in: place }) => place === "path") ? [404, 405] : [405];
}

/** Of a body that could be read, but says something wrong: what 422 is for (RFC 9110, 15.5.21). */
function isContentViolation({ in: place, keyword, path }: DeclinedRequest["violations"][number]): boolean {
  return place === "body" && keyword !== "mediaType" && !(path === "body" && keyword === "required");
}
