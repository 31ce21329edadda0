import { BodyTooLargeError, readOctets } from "../../mocks/parse/read-octets.ts";
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
  if (!(input instanceof Request)) {
    const url = new URL(input, baseUrl);
    const plain = plainParts(url, init, maxBodySize);
    if (plain !== undefined) return new FetchRequest(plain, publicOrigin);
    return new FetchRequest(requestParts(new Request(url, init), maxBodySize), publicOrigin);
  }
  const request = init === undefined ? input : new Request(input, init);
  return new FetchRequest(requestParts(request, maxBodySize), publicOrigin);
}

function requestParts(request: Request, maxBodySize: number): FetchRequestParts {
  const { method, headers, signal } = request;
  return { method, headers, signal, url: new URL(request.url), octets: () => readOctets(request.body, maxBodySize) };
}

const usualMethods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]);
const utf8 = new TextEncoder();

/**
 * Most calls need no `Request`: making one costs more than all that the sandbox does. Undefined for those that do,
 * because of their method or the kind of their body.
 */
function plainParts(url: URL, init: RequestInit | undefined, maxBodySize: number): FetchRequestParts | undefined {
  const { method = "GET", body = null, signal } = init ?? {};
  if (!usualMethods.has(method) || url.username !== "" || url.password !== "") return undefined;
  if (body !== null && (typeof body !== "string" || method === "GET" || method === "HEAD")) return undefined;
  const headers = new Headers(init?.headers);
  if (body !== null && !headers.has("content-type")) headers.set("content-type", "text/plain;charset=UTF-8");
  const octets = () => octetsOf(body, maxBodySize);
  return { method, url, headers, octets, ...(signal != null && { signal }) };
}

function octetsOf(text: string | null, maxBodySize: number): Octets {
  const octets = utf8.encode(text ?? "");
  if (octets.byteLength > maxBodySize) throw new BodyTooLargeError(maxBodySize);
  return octets;
}
