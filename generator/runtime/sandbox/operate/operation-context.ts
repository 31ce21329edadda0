/** What handlers get: the engine's side of `BehaviourContext`, whose types each product narrows. */
import type { EndUser } from "../behaviour/behaviour-context.ts";
import { isConstantBody } from "../behaviour/constant-body.ts";
import { toPlatformRequest } from "../exchange/platform-request.ts";
import type { RequestHeaders } from "../exchange/sandbox-request.ts";
import type { Violations } from "../gateway/error-descriptors.ts";
import { defaultAnswer, type PlainAnswer } from "../../mocks/respond/default-answer.ts";
import type { SessionIds } from "../session/session.ts";
import type { State } from "../session/state.ts";
import { businessError, invalid } from "./error-answers.ts";
import { magicAnswer } from "./magic-answer.ts";
import { answeringOf, type OperationCall } from "./operation-call.ts";
import type { HandlerAnswer } from "./operation-handler.ts";

/**
 * What a handler knows, and what it can answer with. Its functions need no `this`, so that a handler may take them
 * apart; they are made when they are asked for, as most handlers need few of them.
 */
export class OperationContext {
  readonly operationId: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly state: State;
  readonly now: number;
  readonly ids: SessionIds;
  readonly origin: string;
  readonly #call: OperationCall;
  readonly #original: () => Promise<HandlerAnswer>;
  #request: Request | undefined;

  /** `original` gives what would be answered without the handler. */
  constructor(call: OperationCall, original: () => Promise<HandlerAnswer>) {
    const { request, product, operation, session } = call;
    this.operationId = operation.name;
    this.input = call.input;
    this.state = session.state;
    this.now = session.now();
    this.ids = session.ids;
    this.origin = request.origin + (product.product.mount ?? "");
    this.#call = call;
    this.#original = original;
  }

  get request(): Request {
    this.#request ??= toPlatformRequest(this.#call.request, this.#call.octets);
    return this.#request;
  }

  get headers(): RequestHeaders {
    return this.#call.request.headers;
  }

  get endUser(): EndUser {
    const { endUser, operation } = this.#call;
    if (endUser === undefined) throw new Error(`${operation.name} asks for no end user, so a call has none.`);
    return endUser;
  }

  get sample(): (status?: number) => PlainAnswer {
    return (status) => defaultAnswer(status, answeringOf(this.#call));
  }

  get businessError(): (code: string) => PlainAnswer {
    return (code) => businessError(code, this.#call);
  }

  get invalid(): (violations: Violations) => PlainAnswer {
    return (violations) => invalid(violations, this.#call);
  }

  get magic(): (name: string, value: unknown) => PlainAnswer | undefined {
    return (name, value) => {
      const row = this.#call.operation.magic.of(name, value);
      return row && magicAnswer(row, this.#call);
    };
  }

  get original(): () => Promise<HandlerAnswer> {
    return async () => changeable(await this.#original());
  }
}

/** Who asks for an answer may change it, also one that is constant. */
function changeable(answer: HandlerAnswer): HandlerAnswer {
  if (answer instanceof Response || !isConstantBody(answer.body)) return answer;
  return { ...answer, body: structuredClone(answer.body) };
}
