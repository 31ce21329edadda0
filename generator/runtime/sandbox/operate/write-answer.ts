/** Writes what a handler gives as a response. */
import type { ResponseContract } from "../../mocks/contract.ts";
import { headerText } from "../../mocks/parse/header-text.ts";
import { contentKind } from "../../mocks/parse/media-type.ts";
import { chooseMediaType } from "../../mocks/respond/accept.ts";
import { declaredResponse } from "../../mocks/respond/choose-response.ts";
import type { PlainAnswer } from "../../mocks/respond/default-answer.ts";
import { makeHeaders } from "../../mocks/respond/headers.ts";
import { writeBody, type WrittenBody } from "../../mocks/respond/write-body.ts";
import { isConstantBody, writtenConstant } from "../behaviour/constant-body.ts";
import { fromFetchResponse } from "../exchange/fetch-response.ts";
import type { ResponseHeaders, SandboxBody, SandboxResponse } from "../exchange/sandbox-response.ts";
import { answeringOf, type OperationCall } from "./operation-call.ts";
import type { HandlerAnswer } from "./operation-handler.ts";

/** Statuses that have no body (Fetch, "null body status"). */
const bodiless = new Set([204, 205, 304]);

/** Writes an answer: its media type by what the request accepts, required headers that it leaves out filled in. */
export function writeAnswer(
  answer: HandlerAnswer,
  call: OperationCall,
  options: { readonly namesCharset: boolean },
): SandboxResponse | Promise<SandboxResponse> {
  if (answer instanceof Response) return fromFetchResponse(answer);
  const { status, body } = answer;
  const declared = declaredResponse(call.operation.contract, status);
  const headers = headersOf(answer);
  addRequired(headers, declared, call);
  if (body === undefined || bodiless.has(status)) return { status, headers, body: null };
  const mediaType = answer.mediaType ?? headers.get("content-type") ?? acceptedType(declared, call);
  if (typeof mediaType !== "string") throw new TypeError(`${call.operation.name} answers with several media types.`);
  if (isConstantBody(body) && contentKind(mediaType) === "json") {
    const { text, etag } = writtenConstant(body);
    if (!headers.has("content-type")) headers.set("content-type", contentTypeOf(mediaType, options.namesCharset));
    if (status < 300 && !headers.has("etag")) headers.set("etag", etag);
    return { status, headers, body: text };
  }
  const written = writeBody(body, mediaType);
  // The boundary between the parts of a form is known only to the platform.
  if (written instanceof FormData)
    return fromFetchResponse(new Response(written, { status, headers: pairsOf(headers) }));
  if (!headers.has("content-type")) headers.set("content-type", contentTypeOf(mediaType, options.namesCharset));
  return { status, headers, body: sendable(written) };
}

/** The platform names the character set of what it writes in JSON. */
function contentTypeOf(mediaType: string, namesCharset: boolean): string {
  // What nearly all answers are is not worth a look.
  if (mediaType === "application/json") return namesCharset ? "application/json; charset=utf-8" : mediaType;
  if (!namesCharset || mediaType.includes(";") || contentKind(mediaType) !== "json") return headerText(mediaType);
  return `${headerText(mediaType)}; charset=utf-8`;
}

function headersOf({ headers }: PlainAnswer): ResponseHeaders {
  if (headers === undefined) return new Map();
  const given = new Headers(headers);
  const result: ResponseHeaders = new Map(given);
  const cookies = given.getSetCookie();
  if (cookies.length > 0) result.set("set-cookie", cookies);
  return result;
}

function pairsOf(headers: ResponseHeaders): [string, string][] {
  return [...headers].flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : value).map((one): [string, string] => [name, one]),
  );
}

const withRequiredHeaders = new WeakMap<ResponseContract, boolean>();

function addRequired(headers: ResponseHeaders, declared: ResponseContract | undefined, call: OperationCall): void {
  if (declared?.headers === undefined) return;
  const known = withRequiredHeaders.get(declared);
  const isNeeded = known ?? Object.values(declared.headers).some(({ required }) => required === true);
  if (known === undefined) withRequiredHeaders.set(declared, isNeeded);
  if (!isNeeded) return;
  for (const [name, value] of makeHeaders(declared.headers, answeringOf(call))) {
    if (!headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value);
  }
}

function acceptedType(declared: ResponseContract | undefined, { request }: OperationCall): string {
  const keys = Object.keys(declared?.content ?? {});
  const [only] = keys;
  // Nearly always there is no choice: a range would need a look at what the request accepts.
  if (keys.length === 1 && only !== undefined && !only.includes("*")) return only;
  const accept = request.headers.get("accept");
  if (declared === undefined || (accept !== null && accept !== "*/*")) return chosenOf(keys, accept);
  const known = chosenForAny.get(declared) ?? chosenOf(keys, null);
  chosenForAny.set(declared, known);
  return known;
}

/** What is sent to those who accept anything. */
const chosenForAny = new WeakMap<ResponseContract, string>();

function chosenOf(keys: readonly string[], accept: string | null): string {
  return chooseMediaType(keys, accept)?.mediaType ?? "application/json";
}

function sendable(written: Exclude<WrittenBody, FormData>): SandboxBody {
  if (typeof written === "string" || written instanceof Blob || written instanceof ReadableStream) return written;
  if (written instanceof URLSearchParams) return written.toString();
  if (written instanceof ArrayBuffer) return new Uint8Array(written);
  return new Uint8Array(written.buffer, written.byteOffset, written.byteLength);
}
