import type { Answer } from "../../client/operation.ts";
import type { MockHandler, MockResult } from "../../mocks/handler.ts";
import type { BehaviourContext } from "./behaviour-context.ts";

/** Answers the valid requests of one operation, with the session's state at hand. */
export type BehaviourHandler<Input, Answers extends Answer> = {
  handle(context: BehaviourContext<Input, Answers>): MockResult<Answers> | Promise<MockResult<Answers>>;
}["handle"];

/** The behaviour of all operations of a product, typed by its generated handlers. */
export type BehaviourHandlers<Handlers> = {
  readonly [OperationId in keyof Handlers]: Handlers[OperationId] extends MockHandler<infer Input, infer Answers>
    ? BehaviourHandler<Input, Answers>
    : never;
};

/** What a product's document cannot say: how its operations work on a session's state. */
export interface Behaviour<Handlers> {
  readonly handlers: BehaviourHandlers<Handlers>;
  /**
   * For products with credentials of their own, whose calls need no application key: tells what is wrong with the
   * credentials of a request, before its parameters are looked at. Undefined: nothing.
   */
  readonly authorize?: (context: AuthorizeContext) => Refusal | undefined | Promise<Refusal | undefined>;
}

/** What the check of a product's own credentials may look at. */
export interface AuthorizeContext extends Pick<
  BehaviourContext<unknown, Answer>,
  "operationId" | "request" | "headers" | "state" | "now" | "origin"
> {
  /** The names of the schemes that the operation needs, as alternatives; empty where it needs none. */
  readonly credentials: readonly (readonly string[])[];
  /** The octets of the body as UTF-8. */
  readonly text: string;
  /** The path below the product's mount, and the query with its `?`: what a client signs. */
  readonly target: string;
}

/** Why credentials are refused. Answered as the platform reports it: status 401, type SECURITY. */
export interface Refusal {
  readonly message: string;
  /** By default 401. */
  readonly status?: 400 | 401;
}

/** Declares the behaviour of a product: each of its operations, no other. */
export function defineBehaviour<Handlers>(
  handlers: BehaviourHandlers<Handlers>,
  options: Omit<Behaviour<Handlers>, "handlers"> = {},
): Behaviour<Handlers> {
  return { handlers, ...options };
}
