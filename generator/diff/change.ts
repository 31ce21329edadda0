import type { SpecLocation } from "../diagnostics/location.ts";
import type { JsonValue } from "../load/loaded-document.ts";
import type { ChangeId } from "./catalogue/catalogue.ts";
import type { Effect, Level, Scope, Side } from "./level.ts";

/** Where in a message the changed thing stands. */
export type Site = "body" | "property" | "item" | "parameter" | "header" | "operation" | "document";

/** The operation that a change was found at. */
export interface ChangedOperation {
  /** In capitals. */
  readonly method: string;
  /** Base path of the server and path template, as the head has it (the base where the operation is gone). */
  readonly path: string;
  readonly operationId?: string;
}

/**
 * One edit between two documents, before any policy: a component that many operations use is one change with its
 * {@link reach}.
 */
export interface Change {
  readonly id: ChangeId;
  /** Absent where the change has no side, as of a path. */
  readonly side?: Side;
  /** Absent where the level is not derived from a set of messages. */
  readonly effect?: Effect;
  /** The level by scope; a scope that is absent is not concerned. */
  readonly levels: Partial<Readonly<Record<Scope, Level>>>;
  readonly site: Site;
  /** The first operation that it was found at; absent for the document's own. */
  readonly operation?: ChangedOperation;
  /** How many operations it reaches. Default: 1 where there is an operation, else 0. */
  readonly reach?: number;
  /** Where it stands in the base, absent for what is added; and in the head, absent for what is removed. */
  readonly base?: SpecLocation;
  readonly head?: SpecLocation;
  /** What stood there, and what stands there: a short value, not a whole schema. */
  readonly before?: JsonValue;
  readonly after?: JsonValue;
  /** One sentence: what, where, who is hit. */
  readonly message: string;
  /** What to do instead, where it differs from the kind's own advice. */
  readonly advice?: string;
  /** Where it stands, by names and without pointers: `body.payer.iban`, `query limit`. Part of the fingerprint. */
  readonly place: string;
  readonly proof?: Proof;
}

/** A message that shows a breaking change of a schema. */
export interface Proof {
  /** The whole message: a body, or the value of a parameter or header. */
  readonly message: JsonValue;
  /** Which side's schema accepts it; the other rejects it. */
  readonly acceptedBy: "base" | "head";
  /** The schemas of the whole message that it was held against. */
  readonly base: SpecLocation;
  readonly head: SpecLocation;
}
