// Copied from generator/runtime/mocks/respond/check-answer.ts. Do not edit.

/** Checks an answer against the document before anybody gets it. */
import type { OperationContract } from "../contract.ts";
import type { Coercion } from "../parse/coerce.ts";
import { contentSchemas, isSequential } from "../parse/item-schema.ts";
import { contentKeyFor, contentKind } from "../parse/media-type.ts";
import type { HeaderSource, RequestSource } from "../parse/request-source.ts";
import type { SchemaContract } from "../schema-contract.ts";
import { isJsonArray } from "../schema/json-value.ts";
import { joinPath, type Violation } from "../schema/violation.ts";
import { declaredResponse } from "./choose-response.ts";
import { describedItem } from "./event-items.ts";
import { headerViolations } from "./headers.ts";
import type { WrittenAnswer } from "./to-response.ts";

/** What checks an answer. */
export interface AnswerChecking extends Coercion {
  violations(schema: SchemaContract, value: unknown): readonly Violation[];
}

/** An answer as it is checked. */
export interface CheckedAnswer {
  readonly status: number;
  readonly headers: HeaderSource;
  readonly hasBody: boolean;
  /** The body as it was given, where that is known. */
  readonly given?: unknown;
  /** The body as it is sent; it is asked for only where it is a text. */
  text(): string | Promise<string>;
}

/** A response as it is checked. One that a handler made itself is read; a written one need not be. */
export function toBeChecked(answer: Response | WrittenAnswer): CheckedAnswer {
  const response = answer instanceof Response ? answer : answer.response;
  const { status, headers } = response;
  const written = answer instanceof Response ? undefined : answer.written;
  return {
    status,
    headers,
    hasBody: response.body !== null,
    ...(answer instanceof Response ? {} : { given: answer.given }),
    text: () => (typeof written === "string" ? written : response.clone().text()),
  };
}

/** What is wrong with an answer. */
export async function answerViolations(
  response: CheckedAnswer,
  operation: OperationContract,
  request: Pick<RequestSource, "method">,
  checking: AnswerChecking,
): Promise<readonly Violation[]> {
  const declared = declaredResponse(operation, response.status);
  if (declared === undefined) {
    const statuses = Object.keys(operation.responses).join(", ");
    return [whole("status", `has status ${response.status}, declared are ${statuses}`)];
  }
  const inHeaders = headerViolations(declared.headers ?? {}, response.headers, checking);
  const keys = Object.keys(declared.content ?? {});
  if (request.method === "HEAD") return inHeaders;
  if (keys.length === 0)
    return !response.hasBody ? inHeaders : [...inHeaders, whole("content", "has a body, but none is declared")];
  if (!response.hasBody) return [...inHeaders, whole("content", "has no body, but one is declared")];
  const mediaType = response.headers.get("content-type") ?? "";
  const key = contentKeyFor(keys, mediaType);
  const media = key === undefined ? undefined : declared.content?.[key];
  if (media === undefined)
    return [...inHeaders, whole("content", `has media type "${mediaType}", declared are ${keys.join(", ")}`)];
  const body = await bodyOf(response, mediaType);
  if ("malformed" in body) return [...inHeaders, whole("content", body.malformed)];
  const schemas = contentSchemas(media, mediaType, checking.schemas);
  const inItems = schemas.item === undefined ? [] : itemViolations(body.value, schemas.item, mediaType, checking);
  const isKnown = schemas.whole !== undefined && body.value !== undefined;
  return [...inHeaders, ...inItems, ...(isKnown ? checking.violations(schemas.whole, body.value) : [])];
}

function whole(keyword: string, message: string): Violation {
  return { path: "", pointer: "", keyword, message };
}

/** The value that the schema speaks of; undefined for content that is not read: streams, octets, markup. */
async function bodyOf(
  answer: CheckedAnswer,
  mediaType: string,
): Promise<{ readonly value: unknown } | { readonly malformed: string }> {
  const kind = contentKind(mediaType);
  if (isSequential(mediaType)) return { value: isJsonArray(answer.given) ? answer.given : undefined };
  if (kind !== "json" && kind !== "text") return { value: undefined };
  const text = await answer.text();
  if (kind === "text") return { value: text };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { malformed: "is no valid JSON" };
  }
}

function itemViolations(
  items: unknown,
  schema: SchemaContract,
  mediaType: string,
  checking: AnswerChecking,
): readonly Violation[] {
  const list = isJsonArray(items) ? items : [];
  return list.flatMap((item, index) => violationsOfItem(item, index, schema, mediaType, checking));
}

function violationsOfItem(
  item: unknown,
  index: number,
  schema: SchemaContract,
  mediaType: string,
  checking: AnswerChecking,
): readonly Violation[] {
  const isEvent = contentKind(mediaType) === "events";
  const value = isEvent ? describedItem(item, schema, checking.schemas) : item;
  return checking.violations(schema, value).map((violation) => ({
    ...violation,
    path: joinPath(`[${index}]`, violation.path),
    pointer: `/${index}${violation.pointer}`,
  }));
}

/** What is wrong with an item of a stream, by what is declared for its status and media type. */
export function streamedItemViolations(
  item: unknown,
  index: number,
  status: number,
  mediaType: string,
  operation: OperationContract,
  checking: AnswerChecking,
): readonly Violation[] {
  const content = declaredResponse(operation, status)?.content ?? {};
  const key = contentKeyFor(Object.keys(content), mediaType);
  const media = key === undefined ? undefined : content[key];
  const schema = media && contentSchemas(media, mediaType, checking.schemas).item;
  return schema === undefined ? [] : violationsOfItem(item, index, schema, mediaType, checking);
}
