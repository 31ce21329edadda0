// Copied from generator/runtime/sandbox/operate/perform.ts. Do not edit.

/** The last stations: what `Prefer` and magic values ask for, else what the operation's handler answers. */
import { declaredResponse } from "../../mocks/respond/choose-response.ts";
import { defaultAnswer } from "../../mocks/respond/default-answer.ts";
import { magicAnswer } from "./magic-answer.ts";
import { answeringOf, type OperationCall } from "./operation-call.ts";
import { OperationContext } from "./operation-context.ts";
import type { HandlerAnswer } from "./operation-handler.ts";

/** Whether the document alone answers a call: nothing else does, or the request prefers it. */
export function isForDocument(call: OperationCall): boolean {
  return call.operation.handlers.length === 0 || prefersDocument(call);
}

/** Answers a valid call. */
export function perform(call: OperationCall): HandlerAnswer | Promise<HandlerAnswer> {
  const { handlers, magic } = call.operation;
  if (handlers.length > 0 && prefersDocument(call)) return defaultAnswer(undefined, answeringOf(call));
  const row = magic.inInput(call.input);
  return row === undefined ? handled(call, 0) : magicAnswer(row, call);
}

/** Whether a request prefers what the document shows to what the product does. */
function prefersDocument({ preference, operation }: OperationCall): boolean {
  const { code, example, dynamic } = preference;
  if (dynamic || example !== undefined) return true;
  return code !== undefined && declaredResponse(operation.contract, code) !== undefined;
}

/** What the handlers from one on answer: each may ask for what it stands before. */
function handled(call: OperationCall, index: number): HandlerAnswer | Promise<HandlerAnswer> {
  const handler = call.operation.handlers[index];
  if (handler === undefined) return unhandled(call);
  return handler(new OperationContext(call, async () => handled(call, index + 1)));
}

/** The state that the document's paths let infer, else what it shows. */
function unhandled(call: OperationCall): HandlerAnswer {
  const { request, product, operation, session, preference } = call;
  const sample = (status?: number) => defaultAnswer(status, answeringOf(call));
  if (preference.code !== undefined || preference.example !== undefined) return sample();
  const inferred = product.inferred({
    operationId: operation.name,
    input: call.input,
    state: session.state,
    ids: session.ids,
    path: request.path,
    origin: request.origin,
    sample,
  });
  return inferred ?? sample();
}
