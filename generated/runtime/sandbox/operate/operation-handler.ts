// Copied from generator/runtime/sandbox/operate/operation-handler.ts. Do not edit.

import type { PlainAnswer } from "../../mocks/respond/default-answer.ts";
import type { OperationContext } from "./operation-context.ts";

/** A handler as the engine calls it: its types were checked where it was written. */
export type OperationHandler = (context: OperationContext) => Promise<HandlerAnswer> | HandlerAnswer;

/** What a handler gives: plain data or a whole response. */
export type HandlerAnswer = PlainAnswer | Response;

/** The handler of an operation, where there is one under its name: what a prototype holds does not count. */
export function handlerIn(handlers: unknown, name: string): OperationHandler | undefined {
  if (typeof handlers !== "object" || handlers === null || !Object.hasOwn(handlers, name)) return undefined;
  const handler: unknown = Reflect.get(handlers, name);
  return isHandler(handler) ? handler : undefined;
}

/** What stands under an operation's name is typed as its handler; nothing else can be called. */
function isHandler(value: unknown): value is OperationHandler {
  return typeof value === "function";
}
