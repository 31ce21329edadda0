import type { RequestHeaders, SandboxRequest } from "../../../generator/runtime/sandbox/exchange/sandbox-request.ts";
import type { SandboxResponse } from "../../../generator/runtime/sandbox/exchange/sandbox-response.ts";
import type { SandboxOperation, SandboxProduct } from "../../../generator/runtime/sandbox/product.ts";

/** Headers as a server gives them: names in lower case. */
export function headersOf(headers: Readonly<Record<string, string>>): RequestHeaders {
  const byName = new Map(Object.entries(headers));
  return { get: (name) => byName.get(name) ?? null, entries: () => byName.entries() };
}

/** A request with these headers. */
export function requestWith(headers: Readonly<Record<string, string>>, method = "GET"): SandboxRequest {
  return {
    method,
    path: "/v1/payments",
    query: "",
    headers: headersOf(headers),
    origin: "http://127.0.0.1:8080",
    octets: () => new Uint8Array(),
  };
}

/** An answer of a product, before the gateway has seen it. */
export function answer(
  body: SandboxResponse["body"] = "{}",
  headers: Readonly<Record<string, string>> = { "content-type": "application/json" },
  status = 200,
): SandboxResponse {
  return { status, headers: new Map(Object.entries(headers)), body };
}

/** A product of the catalogue, by its id: `payments/v1`. */
export function productOf(id: string, rest: Partial<SandboxProduct> = {}): SandboxProduct {
  const [product = "", version = ""] = id.split("/");
  return {
    product,
    version,
    title: id,
    operations: [operationOf(`/${product}/${version}/${product}`)],
    load: () => Promise.reject(new Error("The gateway needs no more than the catalogue.")),
    ...rest,
  };
}

export function operationOf(
  path: string,
  credentials: readonly (readonly string[])[] = [["apiKey"]],
): SandboxOperation {
  return { name: "list", method: "GET", path, credentials };
}
