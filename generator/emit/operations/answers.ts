import type { Operation, Response } from "../../model/operation.ts";
import { literal } from "../text/literal.ts";
import { code, join, type SourceText } from "../text/source-text.ts";
import { unionOf, usingOnlyWhatRemains } from "../types/combine.ts";
import type { PrintedType, TypeContext } from "../types/type-context.ts";
import { responseBodyType } from "./body-type.ts";

/** A declared answer: the type of its status and of its body. */
export interface DeclaredAnswer {
  readonly response: Response;
  readonly status: SourceText;
  readonly body: PrintedType;
}

/** What an operation's function resolves to, and what it rejects with. */
export interface Answers {
  readonly success: readonly DeclaredAnswer[];
  readonly failure: readonly DeclaredAnswer[];
}

/** The body of a failed answer, where it is more than its schema says. */
export type FailureBody = (response: Response) => PrintedType | undefined;

/** Sorts an operation's responses: `default` is a failure, and a success too where no other one is declared. */
export function answersOf(context: TypeContext, operation: Operation, failureBody: FailureBody): Answers {
  const isSuccess = (response: Response): boolean => /^[123]/.test(response.status);
  const isDefault = (response: Response): boolean => response.status === "default";
  const declared = operation.responses.filter((response) => !isDefault(response));
  const success = declared.filter(isSuccess);
  const failure = declared.filter((response) => !isSuccess(response));
  const fallback = operation.responses.filter(isDefault);
  const answer = (response: Response, side: "success" | "failure"): DeclaredAnswer => ({
    response,
    status: statusType(context, response.status, side === "success" ? success : failure, side),
    body: (side === "failure" ? failureBody(response) : undefined) ?? bodyType(context, response),
  });
  return {
    success: [...success, ...(success.length === 0 ? fallback : [])].map((response) => answer(response, "success")),
    failure: [...failure, ...fallback].map((response) => answer(response, "failure")),
  };
}

function bodyType(context: TypeContext, response: Response): PrintedType {
  if (response.content.length === 0) return { text: code`undefined`, binds: "tight" };
  return usingOnlyWhatRemains(context, (inner) =>
    unionOf(response.content.map((mediaType) => responseBodyType(inner, mediaType))),
  );
}

/** `Answer<200, Payment> | Answer<202, Receipt>`. */
export function answerUnion(context: TypeContext, answers: readonly DeclaredAnswer[]): SourceText {
  if (answers.length === 0) return code`never`;
  context.use("Answer");
  return join(
    answers.map(({ status, body }) => code`Answer<${status}, ${body.text}>`),
    " | ",
  );
}

/** A range or `default` stands for the statuses that are not declared themselves. */
function statusType(
  context: TypeContext,
  status: string,
  siblings: readonly Response[],
  side: "success" | "failure",
): SourceText {
  if (/^\d{3}$/.test(status)) return literal(Number(status));
  const first = status.charAt(0);
  const range = rangeOf(first, side);
  context.use(range);
  const inRange = siblings
    .map((sibling) => sibling.status)
    .filter((other) => status === "default" || other.startsWith(first));
  const single = inRange.filter((other) => /^\d{3}$/.test(other)).map((other) => literal(Number(other)));
  const ranges = inRange
    .filter((other) => other.endsWith("XX") && other !== status)
    .map((other) => rangeOf(other.charAt(0), side));
  for (const name of ranges) context.use(name);
  const without = [...single, ...ranges.map(rangeText)];
  return without.length === 0 ? rangeText(range) : code`Exclude<${rangeText(range)}, ${join(without, " | ")}>`;
}

type Range = "SuccessStatus" | "ClientErrorStatus" | "ServerErrorStatus" | "ErrorStatus";

function rangeOf(first: string, side: "success" | "failure"): Range {
  if (first === "4") return "ClientErrorStatus";
  if (first === "5") return "ServerErrorStatus";
  return side === "success" ? "SuccessStatus" : "ErrorStatus";
}

function rangeText(range: Range): SourceText {
  switch (range) {
    case "SuccessStatus":
      return code`SuccessStatus`;
    case "ClientErrorStatus":
      return code`ClientErrorStatus`;
    case "ServerErrorStatus":
      return code`ServerErrorStatus`;
    case "ErrorStatus":
      return code`ErrorStatus`;
  }
}
