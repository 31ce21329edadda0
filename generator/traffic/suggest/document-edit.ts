import type { JsonValue } from "../../load/loaded-document.ts";

/** One edit of a document's text; places are JSON pointers as lists of tokens. */
export type DocumentEdit =
  /** Sets a member, with all objects on the way that are missing. */
  | { readonly kind: "set"; readonly path: readonly string[]; readonly value: JsonValue }
  | { readonly kind: "append"; readonly path: readonly string[]; readonly value: JsonValue }
  | { readonly kind: "remove"; readonly path: readonly string[] };
