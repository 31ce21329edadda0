// Copied from generator/runtime/mocks/respond/checked-response.ts. Do not edit.

import { headerText } from "../parse/header-text.ts";
import { answerViolations, streamedItemViolations, toBeChecked, type AnswerChecking } from "./check-answer.ts";
import type { DefaultAnswering, PlainAnswer } from "./default-answer.ts";
import { inspected, isItemStream } from "./items.ts";
import { MockContractError } from "./mock-contract-error.ts";
import { mediaTypeOf, toResponse } from "./to-response.ts";

/** Tells how the mock's own answer falls short: of a schema that could not be satisfied, or by a wrong example. */
export const shortfallHeader = "x-mock-violation";

/** The mock's own answer: where no better one can be made, the document is at fault, and a header tells how. */
export async function ownResponse(
  given: PlainAnswer,
  answering: DefaultAnswering,
  checking: AnswerChecking,
): Promise<Response> {
  const answer = toResponse(given, answering);
  const [first] = await answerViolations(toBeChecked(answer), answering.operation, answering.request, checking);
  if (first !== undefined)
    answer.response.headers.set(shortfallHeader, headerText(`${first.path} ${first.message}`.trim()));
  return answer.response;
}

/**
 * The response of an answer that the document allows. Items that come one by one are checked as they go: one that is
 * wrong ends the stream with the error.
 *
 * @throws MockContractError for any other answer.
 */
export async function checkedResponse(
  operationId: string,
  given: PlainAnswer | Response,
  answering: DefaultAnswering,
  checking: AnswerChecking,
): Promise<Response> {
  const answer = given instanceof Response ? given : toResponse(withCheckedItems(given), answering);
  const response = answer instanceof Response ? answer : answer.response;
  const wrong = await answerViolations(toBeChecked(answer), answering.operation, answering.request, checking);
  if (wrong.length > 0) throw new MockContractError(operationId, response.status, wrong);
  return response;

  function withCheckedItems(plain: PlainAnswer): PlainAnswer {
    const { body, status } = plain;
    if (!isItemStream(body)) return plain;
    const mediaType = mediaTypeOf(plain, answering);
    const items = inspected(body, (item, index) => {
      const found = streamedItemViolations(item, index, status, mediaType, answering.operation, checking);
      if (found.length > 0) throw new MockContractError(operationId, status, found);
    });
    return { ...plain, body: items };
  }
}
