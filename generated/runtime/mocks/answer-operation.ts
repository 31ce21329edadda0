// Copied from generator/runtime/mocks/answer-operation.ts. Do not edit.

/** Answers a request whose operation is known: check it, handle it, check the answer. */
import type { Answer } from "../client/operation.ts";
import type { Contract, OperationContract } from "./contract.ts";
import type { MockContext, MockHandler, MockOptions } from "./handler.ts";
import type { RequestReader } from "./parse/parse-request.ts";
import type { AnswerChecking } from "./respond/check-answer.ts";
import { checkedResponse, ownResponse } from "./respond/checked-response.ts";
import { defaultAnswer, type DefaultAnswering, type PlainAnswer } from "./respond/default-answer.ts";
import { declaredFailure } from "./respond/declared-failure.ts";
import { errorAnswer } from "./respond/error-answer.ts";
import { preferenceOf } from "./respond/prefer.ts";
import { toResponse } from "./respond/to-response.ts";
import { createValidator } from "./schema/validator.ts";

/** Answers a request to an operation; `path` holds the path parameters, still encoded. */
export type OperationAnswerer = (
  operationId: string,
  operation: OperationContract,
  request: Request,
  path: ReadonlyMap<string, string>,
) => Promise<Response>;

/** Makes the answerer of a contract. */
export function createOperationAnswerer(
  contract: Contract,
  readRequest: RequestReader,
  options: MockOptions<object>,
): OperationAnswerer {
  const { schemas } = contract;
  const validator = createValidator({ schemas, direction: "response" });
  const checking: AnswerChecking = { schemas, ...validator };
  return async (operationId, operation, request, path) => {
    const handler = handlerOf(operationId, options.handlers);
    // Reading takes the body away, so a handler gets a copy.
    const own = handler === undefined || request.bodyUsed ? request : request.clone();
    const { input, violations, status, fingerprint } = await readRequest(request, operation, path);
    if (options.delayMs !== undefined) await delay(options.delayMs);
    const seed = `${options.seed ?? 0} ${operationId} ${fingerprint}`;
    const preference = preferenceOf(request.headers);
    const answering: DefaultAnswering = { schemas, validator, seed, operation, request, input, preference };
    if (violations.length > 0) {
      const declared = contract.errors === undefined ? declaredFailure({ status, violations }, answering) : undefined;
      if (declared !== undefined) return toResponse(declared, answering).response;
      return errorAnswer({ status, violations, fingerprint }, contract.errors);
    }
    if (handler === undefined) return ownResponse(defaultAnswer(undefined, answering), answering, checking);
    const given = await handler(contextOf(operationId, own, answering));
    if (options.validateResponses !== "off") return checkedResponse(operationId, given, answering, checking);
    return given instanceof Response ? given : toResponse(given, answering).response;
  };
}

function contextOf(operationId: string, request: Request, answering: DefaultAnswering): MockContext<unknown, Answer> {
  return { operationId, input: answering.input, request, sample };

  function sample<Status extends number>(status?: Status): PlainAnswer & { readonly status: Status };
  function sample(status?: number): PlainAnswer {
    return defaultAnswer(status, answering);
  }
}

function handlerOf(operationId: string, handlers: object | undefined): MockHandler<unknown, Answer> | undefined {
  if (handlers === undefined || !Object.hasOwn(handlers, operationId)) return undefined;
  const handler: unknown = Reflect.get(handlers, operationId);
  return isHandler(handler) ? handler : undefined;
}

/** What stands under an operation's name is typed as its handler; nothing else can be called. */
function isHandler(value: unknown): value is MockHandler<unknown, Answer> {
  return typeof value === "function";
}

async function delay(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
