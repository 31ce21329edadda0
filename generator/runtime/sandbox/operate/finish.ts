/** What every answer gets before it is sent. */
import { headerText } from "../../mocks/parse/header-text.ts";
import { shortfallHeader } from "../../mocks/respond/checked-response.ts";
import { MockContractError } from "../../mocks/respond/mock-contract-error.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import { revalidate } from "../gateway/revalidate.ts";
import { responseViolations } from "./check-response.ts";
import type { Exchange } from "./exchange.ts";
import type { SandboxParts } from "./sandbox-parts.ts";

/**
 * Holds an answer of an operation against its document, where that is wanted. One that the document itself shows, and
 * does not allow, is sent: a header tells how.
 *
 * @throws MockContractError for any other that the document does not allow.
 */
export async function checkStrictly(
  response: SandboxResponse,
  { product, operation, isForced, isRefused, isFromDocument, given }: Exchange,
  parts: SandboxParts,
): Promise<void> {
  // What a tester has ordered may be anything: that is what it is for.
  if (product === undefined || operation === undefined || isForced) return;
  // Where there is no platform, nobody has promised how a refusal looks.
  if (isRefused && parts.family.platform === undefined) return;
  const loaded = await parts.load(product);
  const { valid } = loaded.operation(operation.name);
  if (valid.has(response)) return;
  const wrong = await responseViolations({ ...response, given }, operation.name, loaded);
  const [first] = wrong;
  if (first === undefined) return valid.add(response);
  if (!isFromDocument) throw new MockContractError(operation.name, response.status, wrong);
  response.headers.set(shortfallHeader, headerText(`${first.path} ${first.message}`.trim()));
}

/** Adds the headers of the gateway, and leaves out what the caller has already or did not ask for. */
export function finish(response: SandboxResponse, exchange: Exchange, parts: SandboxParts): SandboxResponse {
  const { request, product, rateLimit } = exchange;
  if (response.isDropped === true) return response;
  parts.headers(response, {
    request,
    ...(product !== undefined && { product }),
    ...(rateLimit !== undefined && { rateLimit }),
  });
  const tagged = revalidate(request, response);
  return request.method === "HEAD" ? withoutBody(tagged) : tagged;
}

const utf8 = new TextEncoder();

/** RFC 9110, section 9.3.2: the headers of GET, with the length of the body that is not sent. */
function withoutBody(response: SandboxResponse): SandboxResponse {
  const { body, headers } = response;
  const length = lengthOf(body);
  if (length !== undefined) headers.set("content-length", String(length));
  return { ...response, body: null };
}

function lengthOf(body: SandboxResponse["body"]): number | undefined {
  if (typeof body === "string") return utf8.encode(body).byteLength;
  if (body instanceof Uint8Array) return body.byteLength;
  return body instanceof Blob ? body.size : undefined;
}
