import type { Scope } from "../level.ts";

/** One kind of change: what `op-api explain` tells of it, and the pair that its test is made of. */
export interface ChangeKind {
  /** What it is, as a sentence: `A value is added to an enum.` */
  readonly what: string;
  /** Why it is judged as it is: who is hit, and how. */
  readonly why: string;
  /** What to do instead, one or two sentences. */
  readonly advice: string;
  readonly scopes: readonly Scope[];
  /** The smallest pair that yields exactly this change. */
  readonly example: ChangeExample;
}

/** A fragment of YAML before and after the change. */
export interface ChangeExample {
  /**
   * What the fragments are: the schema of a JSON request body or response body or query parameter, an Operation Object
   * (`GET /things/{id}`, with its path parameter), the members of a Path Item Object, `paths`, or members of the whole
   * document beside `openapi` and `info`.
   */
  readonly of:
    "request-schema" | "response-schema" | "parameter-schema" | "operation" | "path-item" | "paths" | "document";
  readonly before: string;
  readonly after: string;
}
