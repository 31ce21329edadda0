// Copied from generator/runtime/sandbox/operate/check-response.ts. Do not edit.

/** Holds a response against the document of its operation. */
import type { OperationContract } from "../../mocks/contract.ts";
import { contentSchemas } from "../../mocks/parse/item-schema.ts";
import { contentKeyFor, contentKind } from "../../mocks/parse/media-type.ts";
import type { HeaderSource } from "../../mocks/parse/request-source.ts";
import { answerViolations } from "../../mocks/respond/check-answer.ts";
import { declaredResponse } from "../../mocks/respond/choose-response.ts";
import { headerViolations } from "../../mocks/respond/headers.ts";
import type { Violation } from "../../mocks/schema/violation.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import type { LoadedProduct } from "./loaded-product.ts";
import { isPlainJson } from "./plain-json.ts";

/** A response, and the value that its body was written from, where there is one. */
export interface GivenResponse extends SandboxResponse {
  readonly given?: unknown;
}

/** What is wrong with a response. Of streams only status and headers are looked at: reading would use them up. */
export async function responseViolations(
  response: GivenResponse,
  operationName: string,
  product: LoadedProduct,
): Promise<readonly Violation[]> {
  const { status, body } = response;
  const operation = product.operation(operationName).contract;
  const headers = { get: (name: string) => textOf(response.headers.get(name)) };
  if (isGivenAsDeclared(response, headers, operation, product)) return [];
  const isStream = body instanceof ReadableStream;
  return answerViolations(
    {
      status,
      headers,
      hasBody: body !== null,
      text: () => (typeof body === "string" ? body : new Response(body).text()),
    },
    operation,
    // Of a stream the content is left alone, as that of HEAD is.
    { method: isStream ? "HEAD" : operation.method },
    product.checking,
  );
}

/**
 * Whether a response is known to be right without its JSON being read: because the value that it was written from is.
 * False says nothing about it.
 */
function isGivenAsDeclared(
  { status, body, given }: GivenResponse,
  headers: HeaderSource,
  operation: OperationContract,
  { checking, validator }: LoadedProduct,
): boolean {
  const { headers: declaredHeaders = {}, content = {} } = declaredResponse(operation, status) ?? {};
  const mediaType = headers.get("content-type") ?? "";
  const media = content[contentKeyFor(Object.keys(content), mediaType) ?? ""];
  if (media === undefined || typeof body !== "string" || contentKind(mediaType) !== "json") return false;
  const { whole, item } = contentSchemas(media, mediaType, checking.schemas);
  if (whole === undefined || item !== undefined || !isPlainJson(given)) return false;
  return validator.accepts(whole, given) && headerViolations(declaredHeaders, headers, checking).length === 0;
}

function textOf(value: string | readonly string[] | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === "string" ? value : value.join(", ");
}
