import type { Schema } from "../../model/schema.ts";
import type { SpecLocation } from "../../diagnostics/location.ts";
import type { Severity } from "../../diagnostics/finding.ts";
import type { TrafficOperation } from "../documents/traffic-api.ts";
import type { TrafficCode } from "../traffic-rules.ts";

/** One way in which one exchange departs from the documents. */
export interface Observation {
  readonly code: TrafficCode;
  /** Where it differs from what the code says. */
  readonly severity?: Severity;
  /** Absent where no operation is for the request. */
  readonly operation?: TrafficOperation;
  /** The product version that it is about, where there is one without an operation. */
  readonly product?: string;
  /**
   * What departs, without values: `query "limit"`, `GET /v1/loans`. With code and operation it is what groups and
   * fingerprints go by.
   */
  readonly subject: string;
  /** One sentence that holds no value of the traffic. */
  readonly message: string;
  /** The place in a document that speaks of it, or should; absent: the place in the traffic. */
  readonly at?: SpecLocation;
  /** What was seen, where a value is wrong or has no schema. It is told by its shape only. */
  readonly seen?: SeenValue;
  /** What would make it right. */
  readonly change?: DocumentChange;
}

/** A value that was seen, by the name that it goes by. */
export interface SeenValue {
  readonly value: unknown;
  readonly name: string;
}

/** What a document would have to say, so that what was seen is as documented. */
export type DocumentChange =
  | { readonly kind: "status"; readonly status: number; readonly mediaType?: string }
  | { readonly kind: "media-type"; readonly holder: SpecLocation; readonly mediaType: string }
  | { readonly kind: "parameter"; readonly in: "query" | "header" | "cookie"; readonly name: string }
  | { readonly kind: "header"; readonly response: SpecLocation; readonly name: string }
  | { readonly kind: "property"; readonly schema: SpecLocation; readonly name: string }
  | { readonly kind: "optional-member"; readonly schema: SpecLocation; readonly name: string }
  | { readonly kind: "optional"; readonly of: SpecLocation }
  | { readonly kind: "keyword"; readonly schema: Schema; readonly keyword: string };
