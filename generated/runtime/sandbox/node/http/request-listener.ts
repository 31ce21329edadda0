// Copied from generator/runtime/sandbox/node/http/request-listener.ts. Do not edit.

/// <reference types="node" />
import type { IncomingMessage, ServerResponse } from "node:http";
import { BodyTooLargeError, type SandboxRequest } from "../../exchange/sandbox-request.ts";
import type { SandboxResponse } from "../../exchange/sandbox-response.ts";
import type { AccessLog } from "../log/access-log.ts";
import type { ServerLimits } from "../server-limits.ts";
import { answerAsterisk } from "./answer-asterisk.ts";
import { checkMessage } from "./check-message.ts";
import { discardBody } from "./discard-body.ts";
import { NodeRequest } from "./node-request.ts";
import { refusal, serverFailure, type ErrorForm, type RefusedMessage } from "./refusal.ts";
import { writeResponse } from "./write-response.ts";

/** What answers requests: a sandbox, or anything like it. */
export interface RequestHandler {
  handle(request: SandboxRequest): SandboxResponse | Promise<SandboxResponse>;
}

/** How a server answers. */
export interface ListenerSettings {
  readonly limits: ServerLimits;
  readonly compresses: boolean;
  readonly errorForm: ErrorForm;
  readonly accessLog?: AccessLog;
  originOf(incoming: IncomingMessage): string;
  /** The server stops: connections close behind the answer. */
  isStopping(): boolean;
  /** A bug in what answers. `id` is the error descriptor's that the client gets. */
  onError(error: unknown, id: string): void;
}

/** Makes the listener that gives each request to the sandbox, and its answer to the client. */
export function createRequestListener(handler: RequestHandler, settings: ListenerSettings) {
  return (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const exchange = new Exchange(incoming, outgoing, settings);
    const checked = checkMessage(incoming, settings.limits);
    if (typeof checked === "string") {
      exchange.refuse(checked);
      return;
    }
    const origin = settings.originOf(incoming);
    const bodyLimit = settings.limits.bodyOctets;
    exchange.run(new NodeRequest({ incoming, outgoing, target: checked, origin, bodyLimit }), handler);
  };
}

/** One request and its answer. Nothing that goes wrong with them leaves it. */
class Exchange {
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  readonly #settings: ListenerSettings;
  readonly #startedMs = performance.now();
  #isLast = false;
  #request: NodeRequest | undefined;

  constructor(incoming: IncomingMessage, outgoing: ServerResponse, settings: ListenerSettings) {
    this.#incoming = incoming;
    this.#outgoing = outgoing;
    this.#settings = settings;
    // Without a listener a broken connection would be an uncaught exception.
    outgoing.on("error", () => undefined);
  }

  run(request: NodeRequest, handler: RequestHandler): void {
    this.#request = request;
    try {
      const response = answerAsterisk(request) ?? handler.handle(request);
      if (response instanceof Promise) {
        response.then(
          (settled) => this.answer(settled),
          (error: unknown) => this.#fail(error),
        );
      } else this.answer(response);
    } catch (error) {
      this.#fail(error);
    }
  }

  /**
   * Answers a message that is not given to the sandbox. Who sends such messages may disagree on where the next
   * begins.
   */
  refuse(reason: RefusedMessage): void {
    this.#isLast = true;
    this.answer(refusal(reason, this.#settings.errorForm));
  }

  answer(response: SandboxResponse): void {
    const { accessLog, isStopping, compresses, limits } = this.#settings;
    const [incoming, outgoing] = [this.#incoming, this.#outgoing];
    if (response.isDropped === true) outgoing.destroy();
    // A message that turned out to be broken while it was read has its answer, or the client has gone.
    if (outgoing.headersSent || outgoing.destroyed) return this.#log(accessLog, response);
    try {
      const written = writeResponse({ incoming, outgoing, compresses, isLast: this.#isLast || isStopping() }, response);
      if (written instanceof Promise) written.catch((error: unknown) => this.#fail(error));
    } catch (error) {
      this.#fail(error);
      return;
    }
    discardBody(incoming, limits.discardMs);
    this.#log(accessLog, response);
  }

  #fail(error: unknown): void {
    if (this.#outgoing.destroyed) return;
    if (error instanceof BodyTooLargeError && !this.#outgoing.headersSent) {
      this.answer(refusal("bodyTooLarge", this.#settings.errorForm));
      return;
    }
    const id = crypto.randomUUID();
    this.#settings.onError(error, id);
    if (this.#outgoing.headersSent) this.#outgoing.destroy();
    else this.answer(serverFailure(id, this.#settings.errorForm));
  }

  #log(accessLog: AccessLog | undefined, response: SandboxResponse): void {
    if (accessLog === undefined || this.#request === undefined) return;
    accessLog.add({ request: this.#request, response, ms: performance.now() - this.#startedMs });
  }
}
