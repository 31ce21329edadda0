// Copied from generator/runtime/mocks/handler.ts. Do not edit.

/** The types of handlers: what one gets, what it may answer, and what a set of mocks offers. */
import type { Answer } from "../client/operation.ts";
import type { MswHttp, MswOptions } from "./msw.ts";

/** What a handler knows of the request. */
export interface MockContext<Input, Answers extends Answer> {
  readonly operationId: string;
  /** Parameters and body, typed and valid: as the client's function of the operation takes them. */
  readonly input: Input;
  /** The request itself, its body unread. */
  readonly request: Request;
  /**
   * The answer that the mock gives by itself: an example or a sample. Of the given status, by default of the one that
   * the request prefers, else of success.
   */
  sample<Status extends Answers["status"] = Answers["status"]>(status?: Status): Answers & { readonly status: Status };
}

/** An answer as plain data. Required headers that it leaves out are filled in. */
export type MockAnswer<Answers extends Answer> = Answers extends Answer
  ? Answers & {
      readonly headers?: HeadersInit;
      /** Where the document declares several; by default the one that the request accepts. */
      readonly mediaType?: string;
    }
  : never;

/** What a handler may give: plain data, typed by the operation's answers, or a whole response. */
export type MockResult<Answers extends Answer> = MockAnswer<Answers> | Response;

/**
 * Answers the valid requests of one operation. (A method, as parameters of methods are compared both ways: that lets
 * handlers of different inputs stand in one list.)
 */
export type MockHandler<Input, Answers extends Answer> = {
  handle(context: MockContext<Input, Answers>): MockResult<Answers> | Promise<MockResult<Answers>>;
}["handle"];

/** How mocks behave. */
export interface MockOptions<Handlers extends object> {
  /** Handlers that go before the mock's own answers. */
  readonly handlers?: Partial<Handlers>;
  /** Decides everything in samples that may vary; by default `0`. */
  readonly seed?: number | string;
  /**
   * The URL that paths are relative to; only its path counts. By default the document's servers, or any prefix where it
   * names none.
   */
  readonly baseUrl?: string;
  /**
   * What an answer of a handler that the document does not allow leads to: by default `"throw"`, a `MockContractError`.
   * The mock's own answers never throw: where a schema cannot be satisfied the header `x-mock-violation` tells how.
   */
  readonly validateResponses?: "throw" | "off";
  /** How long every answer takes; by default `0`. */
  readonly delayMs?: number;
  /** Larger request bodies are refused, in octets; by default 10 MB. */
  readonly maxBodySize?: number;
}

/** The mocks of one document. */
export interface Mocks<Handlers extends object> {
  /**
   * Answers as the service would: use it wherever a `fetch` goes. A request that the document does not allow gets an
   * error answer.
   *
   * @throws MockContractError where a handler's answer violates the document.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** The same for one operation, by its operationId; no other is looked for. */
  readonly operations: { readonly [OperationId in keyof Handlers]: (request: Request) => Promise<Response> };
  /** The operations as handlers of Mock Service Worker, whose `http` is given: `setupServer(...mocks.msw(http))`. */
  msw<Handler>(http: MswHttp<Handler>, options?: MswOptions): Handler[];
}
