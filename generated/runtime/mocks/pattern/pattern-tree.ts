// Copied from generator/runtime/mocks/pattern/pattern-tree.ts. Do not edit.

import type { CharacterSet } from "./character-set.ts";

/**
 * A regular expression taken apart: what the language of a pattern is. Laziness and the numbering of captures beyond
 * backreferences do not change it and are left out.
 */
export type PatternTree =
  | { readonly kind: "characters"; readonly set: CharacterSet }
  | { readonly kind: "sequence"; readonly parts: readonly PatternTree[] }
  | { readonly kind: "alternatives"; readonly branches: readonly PatternTree[] }
  | { readonly kind: "repeat"; readonly body: PatternTree; readonly least: number; readonly most: number }
  | { readonly kind: "capture"; readonly index: number; readonly name: string | undefined; readonly body: PatternTree }
  | { readonly kind: "backreference"; readonly to: number | string }
  | { readonly kind: "assertion"; readonly at: "start" | "end" | "boundary" | "inside" }
  | { readonly kind: "look"; readonly behind: boolean; readonly negative: boolean; readonly body: PatternTree };
