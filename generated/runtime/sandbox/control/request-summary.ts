// Copied from generator/runtime/sandbox/control/request-summary.ts. Do not edit.

/** What is told of a request. Credentials in it are redacted. */
export interface RequestSummary {
  /** RFC 3339, UTC. */
  readonly time: string;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** `0` where the connection was cut. */
  readonly status: number;
  /** How long the answer took, in milliseconds. */
  readonly ms: number;
  /** Absent where the request has no valid key. */
  readonly application?: string;
  readonly session: string;
  /** `payments/v1` */
  readonly product?: string;
  readonly operation?: string;
  /** What parameters and members of the body violate. */
  readonly violations?: Readonly<Record<string, string>>;
  /** Why it failed, in a sentence. */
  readonly why?: string;
  /** The ids of the error descriptors in the answer. */
  readonly errorIds?: readonly string[];
  /** The request as a command for a shell. */
  readonly curl: string;
}
