// Copied from generator/runtime/sandbox/exchange/fetch-request.ts. Do not edit.

import { BodyTooLargeError, readOctets } from "../../mocks/parse/read-octets.ts";
import { plainHeaders } from "./plain-headers.ts";
import type { RequestHeaders, SandboxRequest } from "./sandbox-request.ts";

type Octets = Uint8Array<ArrayBuffer>;

/** What a sandbox adds to what a `fetch` is asked for. */
export interface FetchRequestOptions {
  /** In octets. */
  readonly maxBodySize: number;
  /** What relative URLs are relative to. */
  readonly baseUrl: string;
  /** Takes the place of the origin that the request was sent to. */
  readonly publicOrigin?: string;
}

/** What is known of a request before its URL is looked at. */
interface FetchRequestParts extends Pick<SandboxRequest, "method" | "headers" | "signal" | "octets"> {
  readonly url: URL;
}

/** What `fetch` is asked for, as the sandbox sees it. */
class FetchRequest implements SandboxRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: RequestHeaders;
  readonly origin: string;
  readonly signal?: AbortSignal;
  readonly #read: () => Octets | Promise<Octets>;
  #octets: Octets | Promise<Octets> | undefined;

  constructor({ method, url, headers, signal, octets }: FetchRequestParts, publicOrigin: string | undefined) {
    this.method = method;
    this.path = url.pathname;
    this.query = url.search.slice(1);
    this.headers = headers;
    this.origin = publicOrigin ?? url.origin;
    if (signal !== undefined) this.signal = signal;
    this.#read = octets;
  }

  octets(): Octets | Promise<Octets> {
    this.#octets ??= this.#read();
    return this.#octets;
  }
}

/**
 * Makes a request of what `fetch` was given.
 *
 * @throws TypeError for what `fetch` would not take.
 */
export function fetchRequest(
  input: Request | URL | string,
  init: RequestInit | undefined,
  options: FetchRequestOptions,
): SandboxRequest {
  const { publicOrigin, maxBodySize, baseUrl } = options;
  if (input instanceof Request) {
    const request = init === undefined ? input : new Request(input, init);
    return new FetchRequest(requestParts(request, maxBodySize), publicOrigin);
  }
  const url = new URL(input, baseUrl);
  const plain = plainParts(url, init, maxBodySize);
  if (plain !== undefined) return new FetchRequest(plain, publicOrigin);
  const { signal, ...parts } = requestParts(new Request(url, init), maxBodySize);
  // Every `Request` has a signal: one that its caller has not given never aborts.
  return new FetchRequest({ ...parts, ...(init?.signal != null && signal && { signal }) }, publicOrigin);
}

function requestParts(request: Request, maxBodySize: number): FetchRequestParts {
  const { method, headers, signal } = request;
  return { method, headers, signal, url: new URL(request.url), octets: () => readOctets(request.body, maxBodySize) };
}

const usualMethods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
const usualMembers = new Set(["method", "headers", "body", "signal"]);
const utf8 = new TextEncoder();

/**
 * Most calls need no `Request`: making one costs more than all that the sandbox does. Undefined for those that do: of
 * another method, with another kind of body, or with members that decide more. What `fetch` refuses is among them.
 */
function plainParts(url: URL, given: RequestInit | undefined, maxBodySize: number): FetchRequestParts | undefined {
  const init = given ?? {};
  for (const member in init) if (!usualMembers.has(member)) return undefined;
  const { method = "GET", signal } = init;
  const body = init.body ?? null;
  if (!usualMethods.has(method) || url.username !== "" || url.password !== "") return undefined;
  if (signal != null && !(signal instanceof AbortSignal)) return undefined;
  if (body !== null && (method === "GET" || method === "HEAD" || !isPlainBody(body))) return undefined;
  const own = plainHeaders(init.headers);
  const isUntyped = typeof body === "string" && own.get("content-type") === null;
  const headers = isUntyped ? withTextType(init.headers) : own;
  return { method, url, headers, octets: octetsOf(body, maxBodySize), ...(signal != null && { signal }) };
}

function isPlainBody(body: unknown): body is string | Uint8Array<ArrayBuffer> {
  return typeof body === "string" || (body instanceof Uint8Array && body.buffer instanceof ArrayBuffer);
}

/** What `fetch` says of a text whose caller says nothing. */
function withTextType(init: HeadersInit | undefined): RequestHeaders {
  const headers = new Headers(init);
  headers.set("content-type", "text/plain;charset=UTF-8");
  return headers;
}

/** The octets of a body. Those of a buffer are copied at once: its owner may go on to use it. */
function octetsOf(body: string | Uint8Array | null, maxBodySize: number): () => Octets {
  if (body === null) return () => new Uint8Array();
  const size = typeof body === "string" ? body.length : body.byteLength;
  if (size > maxBodySize) return () => tooLarge(maxBodySize);
  if (typeof body !== "string") {
    const octets = new Uint8Array(body);
    return () => octets;
  }
  return () => {
    const octets = utf8.encode(body);
    return octets.byteLength > maxBodySize ? tooLarge(maxBodySize) : octets;
  };
}

function tooLarge(maxBodySize: number): never {
  throw new BodyTooLargeError(maxBodySize);
}
