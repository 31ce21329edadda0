import type { ApiModel } from "../model/api-model.ts";
import type { Schema } from "../model/schema.ts";
import type { Change, ChangedOperation } from "./change.ts";
import type { Side } from "./level.ts";

/** Two documents being compared, and what was found so far. */
export interface Comparison {
  readonly base: ApiModel;
  readonly head: ApiModel;
  report(change: Change): void;
  /** Compares two schemas that stand for the same messages. Its findings are told when all of the document is compared. */
  schemas(base: Schema, head: Schema, use: SchemaUse): void;
}

/** Where a pair of schemas is used. */
export interface SchemaUse {
  readonly side: Side;
  readonly site: "body" | "parameter" | "header";
  /** As in `Change.place`: `request body`, `query limit`, `200 body`, `200 header x-request-id`. */
  readonly place: string;
  readonly operation: ChangedOperation;
  /** The values travel as text (a parameter, a header, a form), so that `1` may stand for `"1"`. */
  readonly isText: boolean;
  /** XML is among the media types of the message. */
  readonly hasXml?: boolean;
}
