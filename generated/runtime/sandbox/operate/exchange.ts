// Copied from generator/runtime/sandbox/operate/exchange.ts. Do not edit.

import type { SandboxRequest } from "../exchange/sandbox-request.ts";
import type { RateLimitState } from "../gateway/rate-limit-headers.ts";
import type { SandboxOperation, SandboxProduct } from "../product.ts";
import type { Session } from "../session/session.ts";
import type { Application } from "../store/store.ts";

/** What is done about an answer that the document does not allow. */
export type Strictness = "throw" | "answer" | "off";

/** A request on its way through the sandbox, and what has been found out about it so far. */
export class Exchange {
  readonly request: SandboxRequest;
  readonly strictness: Strictness;
  readonly startedMs = performance.now();
  product: SandboxProduct | undefined;
  operation: SandboxOperation | undefined;
  application: Application | undefined;
  session: Session | undefined;
  /** Set where the answer is to tell what is left of the day. */
  rateLimit: RateLimitState | undefined;
  /** It never came to its operation: how that is reported need not be in the document. */
  isRefused = false;
  /** A tester had ordered the answer. */
  isForced = false;
  /** The document alone has answered: where it is not obeyed, it is itself at fault. */
  isFromDocument = false;
  /** The body that the operation's handler gave, before it was written. */
  given: unknown;
  #octets: Uint8Array<ArrayBuffer> | undefined;
  #unreadable: Error | undefined;

  constructor(request: SandboxRequest, strictness: Strictness) {
    this.request = request;
    this.strictness = strictness;
  }

  /** What the request calls its session. */
  get sessionId(): string {
    return this.request.headers.get("x-session-id") || "default";
  }

  /** The id of an error event. Within a session ids follow from its seed. */
  nextId(): string {
    return this.session?.ids.uuid() ?? crypto.randomUUID();
  }

  /** The octets of the body, as far as they were read. */
  get octets(): Uint8Array<ArrayBuffer> | undefined {
    return this.#octets;
  }

  /** Reads the body, if it was not read before. A failure is kept for `takeOctets`. */
  async readBody(): Promise<void> {
    if (this.#octets !== undefined || this.#unreadable !== undefined) return;
    try {
      this.#octets = await this.request.octets();
    } catch (error) {
      this.#unreadable = error instanceof Error ? error : new Error("The body cannot be read.", { cause: error });
    }
  }

  /** @throws BodyTooLargeError, or what reading the body threw. */
  takeOctets(): Uint8Array<ArrayBuffer> {
    if (this.#unreadable !== undefined) throw this.#unreadable;
    return this.#octets ?? new Uint8Array();
  }
}
