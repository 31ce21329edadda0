// Copied from generator/runtime/sandbox/create-sandbox.ts. Do not edit.

/** The sandbox: all products of a family behind one function. */
import { unlessAborted } from "../mocks/respond/unless-aborted.ts";
import type { MswHttp } from "../mocks/msw.ts";
import type { EndUserToken } from "./behaviour/platform.ts";
import { fetchRequest } from "./exchange/fetch-request.ts";
import { toFetchResponse } from "./exchange/fetch-response.ts";
import type { SandboxRequest } from "./exchange/sandbox-request.ts";
import type { SandboxResponse } from "./exchange/sandbox-response.ts";
import { assemble } from "./operate/assemble.ts";
import type { Strictness } from "./operate/exchange.ts";
import { handleRequest } from "./operate/handle-request.ts";
import { mswHandler, type SandboxMswOptions } from "./msw.ts";
import type { Family } from "./product.ts";
import type { SandboxOptions } from "./sandbox-options.ts";
import type { Store } from "./store/store.ts";

/** A running sandbox. Nothing of it is outside of this object: two sandboxes know nothing of each other. */
export interface Sandbox {
  /**
   * Answers as the service would: use it wherever a `fetch` goes.
   *
   * @throws MockContractError where an answer violates the document, unless `strict` is false; TypeError where a tester
   *   has ordered a dropped connection.
   */
  readonly fetch: (input: Request | URL | string, init?: RequestInit) => Promise<Response>;
  /** The same for servers: no `Request` is made, and it never rejects. */
  readonly handle: (request: SandboxRequest) => SandboxResponse | Promise<SandboxResponse>;
  /** The key of the default application, which may call all products. */
  readonly apiKey: string;
  /** The tokens that simulate end users; empty where there is no platform. */
  readonly endUsers: readonly EndUserToken[];
  readonly store: Store;
  /** One handler of Mock Service Worker, whose `http` is given: `setupServer(sandbox.msw(http))`. */
  msw<Handler>(http: Pick<MswHttp<Handler>, "all">, options?: SandboxMswOptions): Handler;
  /** Closes the store. */
  close(): Promise<void>;
}

/** What relative URLs given to `fetch` are relative to. Nothing is ever sent there. */
const defaultOrigin = "http://localhost";

const defaultMaxBodySize = 2 ** 20;

/**
 * Makes a sandbox of a family of products. Nothing is loaded before a request needs it.
 *
 * @throws TypeError for an override of what the family does not have; RangeError for a product whose dates are none, or
 *   a time zone that does not exist.
 */
export function createSandbox(family: Family, options: SandboxOptions = {}): Sandbox {
  const { publicOrigin, maxBodySize = defaultMaxBodySize } = options;
  const { parts, apiKey, store } = assemble(family, options);
  const fetchOptions = {
    maxBodySize,
    baseUrl: publicOrigin ?? defaultOrigin,
    ...(publicOrigin !== undefined && { publicOrigin }),
  };
  const inFetch: Strictness = options.strict === false ? "off" : "throw";
  const inHandle: Strictness = options.strict === true ? "answer" : "off";
  return {
    fetch,
    handle: (request) => answer(request, inHandle),
    apiKey,
    endUsers: family.platform?.endUsers ?? [],
    store,
    msw: (http, where) => mswHandler(http, (request) => fetch(request), knows, where),
    async close() {
      await store.close();
    },
  };

  async function fetch(input: Request | URL | string, init?: RequestInit): Promise<Response> {
    const request = fetchRequest(input, init, fetchOptions);
    const { signal } = request;
    const response = await (signal === undefined
      ? answer(request, inFetch)
      : unlessAborted(() => answer(request, inFetch), signal));
    if (response.isDropped === true) throw new TypeError("The connection was dropped, as a tester had ordered.");
    return toFetchResponse(response);
  }

  function answer(request: SandboxRequest, strictness: Strictness): Promise<SandboxResponse> {
    return parts.control.handle(request) ?? handleRequest(request, strictness, parts);
  }

  function knows(request: Request): boolean {
    const { pathname } = new URL(request.url);
    return pathname.startsWith("/__sandbox/") || parts.route(request.method, pathname).kind !== "unknown";
  }
}
