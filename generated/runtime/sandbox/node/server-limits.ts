// Copied from generator/runtime/sandbox/node/server-limits.ts. Do not edit.

/** What a server takes from a client before it refuses. Times are in milliseconds, sizes in octets. */
export interface ServerLimits {
  /** The request line and all headers. By default 16 KiB; more is answered with 431. */
  readonly headerOctets: number;
  /** The number of header lines. By default 200; more are answered with 431. */
  readonly headerLines: number;
  /** The request target. By default 8 KiB; a longer one is answered with 414. */
  readonly targetLength: number;
  /** The body. By default 1 MiB; a longer one is answered with 413. */
  readonly bodyOctets: number;
  /** From the first octet of a connection or request until its headers are complete. By default 5 s, then 408. */
  readonly headersMs: number;
  /** Until the request is complete, its body too. By default 10 s, then 408. */
  readonly requestMs: number;
  /** How long a connection stays open between two requests. By default 60 s. */
  readonly keepAliveMs: number;
  /** How long nothing may move on a connection: a client that does not read its answer. By default 120 s. */
  readonly stalledMs: number;
  /** How often slow clients are looked for. By default 1 s. */
  readonly checkIntervalMs: number;
  /** How long the rest of a body is thrown away that nobody read, before the connection is cut. By default 2 s. */
  readonly discardMs: number;
  /** How long a server that stops waits for requests that are under way. By default 10 s. */
  readonly drainMs: number;
}

/** The limits of a server that is told none. */
export const defaultLimits: ServerLimits = {
  headerOctets: 16 * 1024,
  headerLines: 200,
  targetLength: 8 * 1024,
  bodyOctets: 1024 * 1024,
  headersMs: 5000,
  requestMs: 10_000,
  keepAliveMs: 60_000,
  stalledMs: 120_000,
  checkIntervalMs: 1000,
  discardMs: 2000,
  drainMs: 10_000,
};
