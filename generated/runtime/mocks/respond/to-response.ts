// Copied from generator/runtime/mocks/respond/to-response.ts. Do not edit.

import { headerText } from "../parse/header-text.ts";
import { chooseMediaType } from "./accept.ts";
import { declaredResponse } from "./choose-response.ts";
import type { DefaultAnswering, PlainAnswer } from "./default-answer.ts";
import { makeHeaders } from "./headers.ts";
import { writeBody } from "./write-body.ts";

/** Statuses that have no body (Fetch, "null body status"). */
const bodiless = new Set([204, 205, 304]);

/** A response, and what its body was made of: the check of the answer then need not read it. */
export interface WrittenAnswer {
  readonly response: Response;
  /** The body as it was written; undefined where there is none. */
  readonly written: unknown;
  /** The body as it was given. */
  readonly given: unknown;
}

/** What an answer is written in: what it says itself, else what the request accepts of what is declared. */
export function mediaTypeOf(answer: PlainAnswer, { operation, request }: DefaultAnswering): string {
  const given = answer.mediaType ?? new Headers(answer.headers).get("content-type");
  if (given !== null) return given;
  const keys = Object.keys(declaredResponse(operation, answer.status)?.content ?? {});
  return chooseMediaType(keys, request.headers.get("accept"))?.mediaType ?? "application/json";
}

/** Writes an answer as a response: its media type by what the request accepts, missing required headers filled in. */
export function toResponse(answer: PlainAnswer, answering: DefaultAnswering): WrittenAnswer {
  const { operation, request } = answering;
  const declared = declaredResponse(operation, answer.status);
  const headers = new Headers(answer.headers);
  for (const [name, value] of makeHeaders(declared?.headers ?? {}, answering)) {
    if (!headers.has(name)) headers.set(name, value);
  }
  const { status, body } = answer;
  if (body === undefined || bodiless.has(status))
    return { response: new Response(null, { status, headers }), written: undefined, given: body };
  const mediaType = mediaTypeOf(answer, answering);
  const written = writeBody(body, mediaType);
  // The boundary between the parts of a form is known only to the platform.
  if (!(written instanceof FormData) && !headers.has("content-type"))
    headers.set("content-type", headerText(mediaType));
  const response = new Response(request.method === "HEAD" ? null : written, { status, headers });
  return { response, written, given: body };
}
