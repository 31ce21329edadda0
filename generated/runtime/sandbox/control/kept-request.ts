// Copied from generator/runtime/sandbox/control/kept-request.ts. Do not edit.

import type { RequestHeaders } from "../exchange/sandbox-request.ts";
import type { LoggedExchange } from "./request-log.ts";

/** The longest path, query or answer that is kept, in characters. */
const maxText = 65_536;
/** A body is copied where it holds on to a larger buffer than this, in octets. */
const maxBuffer = 16_384;

/** A request as the log keeps it: nothing is worked out before somebody asks. */
export interface KeptRequest {
  /** Tells which of two came later. */
  readonly number: number;
  readonly application: string | undefined;
  readonly session: string;
  readonly time: number;
  readonly durationMs: number;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly origin: string;
  readonly headers: RequestHeaders;
  /** The body; undefined where there is none, or where it is longer than what is kept. */
  readonly octets: Uint8Array | undefined;
  /** Of the whole body, in octets. */
  readonly size: number;
  readonly status: number;
  /** What a failure was answered with. */
  readonly answer: string | undefined;
  readonly isDropped: boolean;
  readonly product: string | undefined;
  readonly operation: string | undefined;
  readonly isForced: boolean;
}

/** Takes from an exchange what is kept of it. */
export function keepRequest(exchange: LoggedExchange, number: number, maxBodySize: number): KeptRequest {
  const { request, response, octets } = exchange;
  return {
    number,
    application: exchange.application,
    session: exchange.session,
    time: exchange.time,
    durationMs: exchange.durationMs,
    method: request.method,
    path: cutText(request.path),
    query: cutText(request.query),
    origin: request.origin,
    headers: request.headers,
    octets: octets && octets.byteLength <= maxBodySize ? released(octets) : undefined,
    size: octets?.byteLength ?? 0,
    status: response.status,
    answer: response.status >= 400 && typeof response.body === "string" ? cutText(response.body) : undefined,
    isDropped: response.isDropped === true,
    product: exchange.product,
    operation: exchange.operation,
    isForced: exchange.isForced === true,
  };
}

/** The status that the client has got; `0` where the connection was cut. */
export function statusOf({ status, isDropped }: KeptRequest): number {
  return isDropped ? 0 : status;
}

/** The octets, without what is around them in a large buffer. */
function released(octets: Uint8Array): Uint8Array {
  return octets.buffer.byteLength <= maxBuffer ? octets : octets.slice();
}

/** The beginning of a text: a copy, for a part of a text may hold on to the whole of it. */
function cutText(text: string): string {
  return text.length <= maxText ? text : new TextDecoder().decode(new TextEncoder().encode(text.slice(0, maxText)));
}
