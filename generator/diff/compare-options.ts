import type { Policy } from "../config/config.ts";

/** What a comparison of two documents depends on besides the documents. */
export interface CompareOptions {
  /** The day that sunset dates are held against, `2026-11-23`: given, so that a run can be repeated. */
  readonly today: string;
  readonly policy: Policy;
  /**
   * The two documents are majors of one product: `/v1/...` is paired with `/v2/...`, whatever stands before the major.
   * Default: `false`.
   */
  readonly migration?: boolean;
  /** The segments that are the majors, where they are known: `{ base: "v1", head: "v2" }`. Implies {@link migration}. */
  readonly majors?: { readonly base: string; readonly head: string };
  /** Tell of another version of OpenAPI too, though it changes nothing that is said with it. Default: `false`. */
  readonly withFormat?: boolean;
}
