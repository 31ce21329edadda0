import type { Platform } from "../behaviour/platform.ts";
import type { SandboxRequest } from "../exchange/sandbox-request.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import type { Family, SandboxProduct } from "../product.ts";
import { corsHeaders, exposeHeaders } from "./cors.ts";
import { lifecycleHeaders } from "./lifecycle-headers.ts";
import { needsApiKey } from "./needs-api-key.ts";
import { setRateLimitHeaders, type RateLimitState } from "./rate-limit-headers.ts";
import { needsSessionCookie, newSessionCookie } from "./session-cookie.ts";

/** Gives a response the headers of the gateway. Headers that it has already stay as they are. */
export type GatewayHeaders = (response: SandboxResponse, facts: ResponseFacts) => void;

/** What the headers depend on, beside the response. */
export interface ResponseFacts {
  readonly request: Pick<SandboxRequest, "headers">;
  /** Absent where no product was found. */
  readonly product?: SandboxProduct;
  /** Given where the answer is to tell what is left of the application's day, whatever its status. */
  readonly rateLimit?: RateLimitState;
}

/** What keeps browsers from guessing: the platform sends them with its oldest products, the sandbox with all. */
const securityHeaders: readonly (readonly [string, string])[] = [
  ["x-content-type-options", "nosniff"],
  ["x-frame-options", "DENY"],
  ["x-download-options", "noopen"],
  ["x-xss-protection", "1; mode=block"],
];

interface HeaderSet {
  readonly constant: readonly (readonly [string, string])[];
  readonly hasCookie: boolean;
}

/** Makes the headers of each product ready, so that a response only takes them over. */
export function createGatewayHeaders(family: Family): GatewayHeaders {
  const sets = new Map(family.products.map((product) => [product, headerSetOf(product, family)]));
  const general: HeaderSet = { constant: [...securityHeaders, ...corsHeaders], hasCookie: false };

  return ({ headers }, { request, product, rateLimit }) => {
    const { constant, hasCookie } = (product && sets.get(product)) ?? general;
    for (const each of constant) if (!headers.has(each[0])) headers.set(each[0], each[1]);
    addToVary(headers);
    if (hasCookie && needsSessionCookie(request.headers)) headers.set("set-cookie", newSessionCookie());
    exposeHeaders(headers, request);
    if (rateLimit !== undefined) setRateLimitHeaders(headers, rateLimit);
  };
}

function headerSetOf(product: SandboxProduct, family: Family): HeaderSet {
  const hasCookie = isCookieProduct(product, family.platform);
  const constant = [...securityHeaders, ...corsHeaders, ...lifecycleHeaders(product, family.products)];
  // The platform's servers of the first products set a cookie, those of the later ones speak to caches.
  if (family.platform !== undefined && !hasCookie && needsApiKey(product))
    constant.push(["cache-control", "proxy-revalidate"]);
  return { constant, hasCookie };
}

function isCookieProduct({ product, version }: SandboxProduct, platform: Platform | undefined): boolean {
  return platform?.cookieProducts.includes(`${product}/${version}`) ?? false;
}

/** What is sent depends on the encoding that the client takes, beside what the handler says it depends on. */
function addToVary(headers: SandboxResponse["headers"]): void {
  const vary = headers.get("vary");
  if (vary === undefined) headers.set("vary", "Accept-Encoding");
  else if (!/accept-encoding|\*/i.test(String(vary))) headers.set("vary", `${String(vary)}, Accept-Encoding`);
}
