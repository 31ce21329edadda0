// Copied from generator/runtime/sandbox/sandbox-options.ts. Do not edit.

/** How a sandbox is set up. */
import type { Answer } from "../client/operation.ts";
import type { MockHandler, MockResult } from "../mocks/handler.ts";
import type { BehaviourContext } from "./behaviour/behaviour-context.ts";
import type { LoggedExchange, RequestLogOptions } from "./control/request-log.ts";
import type { SandboxRequest } from "./exchange/sandbox-request.ts";
import type { SessionStoreOptions } from "./session/session-store.ts";
import type { Store } from "./store/store.ts";

/** What an override knows: all that the product's own behaviour does, and what that would answer. */
export interface OverrideContext<Input, Answers extends Answer> extends BehaviourContext<Input, Answers> {
  /** The answer that the sandbox gives without the override. What it changes in the session is changed then. */
  original(): Promise<MockResult<Answers>>;
}

/** Takes the place of one operation's behaviour. */
export type OverrideHandler<Input, Answers extends Answer> = {
  handle(context: OverrideContext<Input, Answers>): MockResult<Answers> | Promise<MockResult<Answers>>;
}["handle"];

/**
 * Overrides of any operations, typed by the generated handlers of the products:
 * `Overrides<{ "payments/v1": PaymentsHandlers }>`.
 */
export type Overrides<Products> = {
  readonly [Product in keyof Products]?: {
    readonly [OperationId in keyof Products[Product]]?: Products[Product][OperationId] extends MockHandler<
      infer Input,
      infer Answers
    >
      ? OverrideHandler<Input, Answers>
      : never;
  };
};

/** How a sandbox behaves. `Handlers` are the {@link Overrides} of the products that it serves. */
export interface SandboxOptions<Handlers extends object = object> {
  /** Handlers that go before the products' own, by product and operation: `{ "payments/v1": { confirmPayment } }`. */
  readonly handlers?: Handlers;
  /** Decides ids and everything in samples that may vary; by default `0`. */
  readonly seed?: number | string;
  /** The time, in milliseconds since 1970; by default the machine's. Sessions may be set to others. */
  readonly now?: () => number;
  /** The key of the default application, which may call all products; by default one that ends with the sandbox. */
  readonly apiKey?: string;
  /** `"off"` asks for no key, and counts no requests. By default `"on"` where the family has a platform. */
  readonly keys?: "on" | "off";
  /** Requests of an application a day; by default the platform's limit. `Infinity`: they are not counted. */
  readonly requestsPerDay?: number;
  /** Which answers tell what is left of the day; by default `"exceeded"`: only those of status 429. */
  readonly rateLimitHeaders?: "exceeded" | "always";
  /**
   * Whether answers are held against the document. True: one that breaks it makes `fetch` reject with a
   * `MockContractError`, and `handle` answer 500 with its message. By default `fetch`, which tests use, is strict, and
   * `handle`, which servers use, is not.
   */
  readonly strict?: boolean;
  /** What links in answers begin with, and relative URLs stand for; by default what a request was sent to. */
  readonly publicOrigin?: string;
  /** Larger request bodies are refused by `fetch`, in octets; by default 1 MB. Servers have a limit of their own. */
  readonly maxBodySize?: number;
  /** Where applications and rate counters are kept; by default in memory. */
  readonly store?: Store;
  /** How many sessions there may be, and how large. */
  readonly sessions?: Omit<SessionStoreOptions, "now" | "seed">;
  /** How many requests are kept for testers. */
  readonly requests?: Omit<RequestLogOptions, "secrets">;
  /** Whether testers control the sandbox under `/__sandbox`; by default true. */
  readonly control?: boolean;
  /** Is told of each error that a caller is not; by default nobody is. */
  readonly onError?: (error: unknown, failed: FailedRequest) => void;
  /** Is told of each answer. */
  readonly onAnswer?: (exchange: LoggedExchange) => void;
}

/** A request that a bug kept from being answered. */
export interface FailedRequest {
  /** Of the error descriptor that the caller got. */
  readonly id: string;
  readonly request: SandboxRequest;
}

/** The options that decide about single requests, with their defaults. */
export interface SandboxSettings extends Pick<SandboxOptions, "onAnswer"> {
  readonly seed: number | string;
  readonly rateLimitHeaders: "exceeded" | "always";
  readonly now: () => number;
  readonly onError: (error: unknown, failed: FailedRequest) => void;
}
