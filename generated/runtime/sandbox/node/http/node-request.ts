// Copied from generator/runtime/sandbox/node/http/node-request.ts. Do not edit.

/// <reference types="node" />
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import type { RequestHeaders, SandboxRequest } from "../../exchange/sandbox-request.ts";
import { readBody } from "./read-body.ts";
import type { RequestTarget } from "./request-target.ts";

/** What a request is made of, besides what the client sent. */
export interface NodeRequestParts {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly target: RequestTarget;
  readonly origin: string;
  /** The most octets of a body that are read. */
  readonly bodyLimit: number;
}

/** A request to a Node server as the sandbox sees it. What a request may not need is made when it is asked for. */
export class NodeRequest implements SandboxRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: RequestHeaders;
  readonly origin: string;
  readonly #incoming: IncomingMessage;
  readonly #outgoing: ServerResponse;
  readonly #bodyLimit: number;
  #octets: Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>> | undefined;
  #signal: AbortSignal | undefined;

  constructor({ incoming, outgoing, target, origin, bodyLimit }: NodeRequestParts) {
    this.method = incoming.method ?? "GET";
    this.path = target.path;
    this.query = target.query;
    this.headers = new NodeHeaders(incoming.headers);
    this.origin = origin;
    this.#incoming = incoming;
    this.#outgoing = outgoing;
    this.#bodyLimit = bodyLimit;
  }

  octets(): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>> {
    this.#octets ??= hasBody(this.#incoming) ? this.#read() : new Uint8Array(0);
    return this.#octets;
  }

  /** The octets where they have been asked for and have arrived. */
  get octetsRead(): Uint8Array<ArrayBuffer> | undefined {
    return this.#octets instanceof Uint8Array ? this.#octets : undefined;
  }

  get signal(): AbortSignal {
    this.#signal ??= signalOf(this.#incoming, this.#outgoing);
    return this.#signal;
  }

  async #read(): Promise<Uint8Array<ArrayBuffer>> {
    // Only now, and not for a body that is refused by its length: then the client need not send it.
    if (expectsContinue(this.#incoming)) {
      if (Number(this.#incoming.headers["content-length"] ?? 0) <= this.#bodyLimit) this.#outgoing.writeContinue();
    }
    const octets = await readBody(this.#incoming, this.#outgoing, this.#bodyLimit);
    this.#octets = octets;
    return octets;
  }
}

/** Whether the client waits with its body until it is told to go on (RFC 9110, section 10.1.1). */
export function expectsContinue({ headers }: IncomingMessage): boolean {
  return headers.expect !== undefined && headers.expect.toLowerCase() === "100-continue";
}

/** A message has a body where one of these headers says so (RFC 9112, section 6). */
function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers["content-length"];
  return (length !== undefined && length !== "0") || headers["transfer-encoding"] !== undefined;
}

function signalOf(incoming: IncomingMessage, outgoing: ServerResponse): AbortSignal {
  const controller = new AbortController();
  const abort = (): void => {
    const isAnswered = outgoing.writableFinished && incoming.complete;
    if (!isAnswered) controller.abort(new DOMException("The client has gone.", "AbortError"));
  };
  outgoing.once("close", abort);
  if (outgoing.destroyed) abort();
  return controller.signal;
}

/** Reads straight from what Node has parsed, and holds on to nothing else: logs keep headers. */
class NodeHeaders implements RequestHeaders {
  readonly #headers: IncomingHttpHeaders;

  constructor(headers: IncomingHttpHeaders) {
    this.#headers = headers;
  }

  get(name: string): string | null {
    const value = this.#headers[name];
    if (typeof value === "string") return value;
    // Node's object inherits `constructor` and its like, which are no arrays.
    return Array.isArray(value) ? value.join(", ") : null;
  }

  *entries(): IterableIterator<[string, string]> {
    for (const [name, value] of Object.entries(this.#headers)) {
      if (value !== undefined) yield [name, Array.isArray(value) ? value.join(", ") : value];
    }
  }
}
