// Copied from generator/runtime/mocks/parse/wire-value.ts. Do not edit.

/** A value as it was written, taken apart by its style but not yet typed: decoded texts. */
export type WireValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "members"; readonly members: readonly WireMember[] };

/** A member of an object; `path` has more than one step where the style nests (`deepObject`). */
export interface WireMember {
  readonly path: readonly string[];
  readonly text: string;
}

/** The shape that a value is read as. */
export type WireShape = "text" | "list" | "members";
