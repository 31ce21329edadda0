// Copied from generator/runtime/sandbox/control/request-log.ts. Do not edit.

import type { SandboxRequest } from "../exchange/sandbox-request.ts";
import type { SandboxResponse } from "../exchange/sandbox-response.ts";
import { keepRequest, statusOf, type KeptRequest } from "./kept-request.ts";
import { LogRing } from "./log-ring.ts";
import { reportedErrors } from "./reported-error.ts";
import type { RequestSummary } from "./request-summary.ts";
import { summarize } from "./summarize.ts";

/** How much of the requests is kept. */
export interface RequestLogOptions {
  /** Requests of one application; by default 100. */
  readonly maxRequests?: number;
  /** Applications whose requests are kept; by default 200. Those that called last are. */
  readonly maxApplications?: number;
  /** Bodies of more octets are not kept; by default 4,096. */
  readonly maxBodySize?: number;
  /** Texts that are redacted wherever they stand, such as the tokens of end users. */
  readonly secrets?: readonly string[];
}

/** A request and its answer. What is kept of it: text, headers, and a short body. */
export interface LoggedExchange {
  /** The id of the application; absent where the request has no valid key. */
  readonly application?: string;
  readonly session: string;
  /** When the request came, in milliseconds since 1970. */
  readonly time: number;
  /** From the request's arrival to its answer. */
  readonly durationMs: number;
  /** Its headers are kept: they should hold on to nothing else, such as a socket. */
  readonly request: Pick<SandboxRequest, "method" | "path" | "query" | "headers" | "origin">;
  /** The octets of the body, where they were read. */
  readonly octets?: Uint8Array<ArrayBuffer>;
  readonly response: Pick<SandboxResponse, "status" | "body" | "isDropped">;
  /** As the catalogue names it: `payments/v1`. Absent where no operation has the path. */
  readonly product?: string;
  readonly operation?: string;
  /** A tester had ordered the answer. */
  readonly isForced?: boolean;
}

/** Which requests are asked for. */
export interface RequestFilter {
  /** Absent: all, and those without a valid key. */
  readonly application?: string;
  readonly session?: string;
  /** `404`, or a class: `4XX`. */
  readonly status?: string;
  /** Requests at most; by default 100. */
  readonly limit?: number;
}

/** The last requests of each application, for testers. Credentials never leave it. */
export interface RequestLog {
  /** Keeps a request. Costs next to nothing: all work is done when it is read. */
  add(exchange: LoggedExchange): void;
  /** The requests, the last first. */
  list(filter?: RequestFilter): readonly RequestSummary[];
  /** The request that was answered with the error descriptor of that id. */
  find(errorId: string): RequestSummary | undefined;
}

/** Makes an empty log. */
export function createRequestLog(options: RequestLogOptions = {}): RequestLog {
  const { maxRequests = 100, maxApplications = 200, maxBodySize = 4096, secrets = [] } = options;
  // Requests without a valid key have a ring of their own: nobody's requests are pushed out by them.
  const rings = new Map<string | undefined, LogRing<KeptRequest>>();
  let added = 0;
  return { add, list, find };

  function add(exchange: LoggedExchange): void {
    added += 1;
    ringOf(exchange.application).add(keepRequest(exchange, added, maxBodySize));
  }

  function list(filter: RequestFilter = {}): readonly RequestSummary[] {
    const found = Array.from(kept(filter)).filter((request) => isAskedFor(request, filter));
    found.sort((one, other) => other.number - one.number);
    return found.slice(0, filter.limit ?? 100).map((request) => summarize(request, secrets));
  }

  function find(errorId: string): RequestSummary | undefined {
    for (const request of kept({})) {
      // Reading an answer costs more than seeing that the id is not in it.
      if (request.answer?.includes(JSON.stringify(errorId)) !== true) continue;
      if (reportedErrors(request.answer).some(({ id }) => id === errorId)) return summarize(request, secrets);
    }
    return undefined;
  }

  function* kept({ application }: RequestFilter): IterableIterator<KeptRequest> {
    const among = application === undefined ? rings.values() : [rings.get(application)];
    for (const ring of among) if (ring !== undefined) yield* ring.newest();
  }

  function ringOf(application: string | undefined): LogRing<KeptRequest> {
    const known = rings.get(application);
    if (known !== undefined) return known;
    const ring = new LogRing<KeptRequest>(maxRequests);
    rings.set(application, ring);
    if (rings.size > maxApplications) forgetOldest();
    return ring;
  }

  /** Forgets the application that has not called for the longest time. */
  function forgetOldest(): void {
    let oldest: { readonly application: string | undefined; readonly number: number } | undefined;
    for (const [application, ring] of rings) {
      const [last] = ring.newest();
      if (last !== undefined && (oldest === undefined || last.number < oldest.number)) {
        oldest = { application, number: last.number };
      }
    }
    if (oldest !== undefined) rings.delete(oldest.application);
  }
}

function isAskedFor(request: KeptRequest, { session, status }: RequestFilter): boolean {
  if (session !== undefined && request.session !== session) return false;
  const text = String(statusOf(request));
  return status === undefined || text === status || `${text[0]}XX` === status.toUpperCase();
}
