import type { ChangeKind } from "../change-kind.ts";
import { narrowing, widening } from "./kind.ts";

/** Kinds of change of arrays. */
export const arrayKinds = {
  "schema.unique-items.enabled": narrowing("An array must no longer hold an item twice.", {
    before: "{ type: array, items: { type: string } }",
    after: "{ type: array, items: { type: string }, uniqueItems: true }",
  }),
  "schema.unique-items.disabled": widening("An array may now hold an item twice.", {
    before: "{ type: array, items: { type: string }, uniqueItems: true }",
    after: "{ type: array, items: { type: string } }",
  }),
  "schema.items.added": narrowing("It is said what the items of an array are, where nothing was said.", {
    before: "{ type: array }",
    after: "{ type: array, items: { type: string } }",
  }),
  "schema.items.removed": widening("It is no longer said what the items of an array are.", {
    before: "{ type: array, items: { type: string } }",
    after: "{ type: array }",
  }),
  "schema.prefix-items.added": narrowing("It is said what stands at a certain place of an array.", {
    before: "{ type: array }",
    after: "{ type: array, prefixItems: [{ type: string }] }",
  }),
  "schema.prefix-items.removed": widening("It is no longer said what stands at a certain place of an array.", {
    before: "{ type: array, prefixItems: [{ type: string }] }",
    after: "{ type: array }",
  }),
  "schema.contains.added": narrowing("An array must now hold a certain item.", {
    before: "{ type: array }",
    after: "{ type: array, contains: { type: string } }",
  }),
  "schema.contains.removed": widening("An array need not hold a certain item any more.", {
    before: "{ type: array, contains: { type: string } }",
    after: "{ type: array }",
  }),
  "schema.unevaluated-items.added": narrowing("Items that no branch speaks of are limited.", {
    before:
      "{ type: array, allOf: [{ anyOf: [{ prefixItems: [{ type: string }] }, { prefixItems: [{ type: integer }] }] }] }",
    after:
      "{ type: array, allOf: [{ anyOf: [{ prefixItems: [{ type: string }] }, { prefixItems: [{ type: integer }] }] }], unevaluatedItems: { type: boolean } }",
  }),
  "schema.unevaluated-items.removed": widening("Items that no branch speaks of are limited no more.", {
    before:
      "{ type: array, allOf: [{ anyOf: [{ prefixItems: [{ type: string }] }, { prefixItems: [{ type: integer }] }] }], unevaluatedItems: { type: boolean } }",
    after:
      "{ type: array, allOf: [{ anyOf: [{ prefixItems: [{ type: string }] }, { prefixItems: [{ type: integer }] }] }] }",
  }),
} satisfies Readonly<Record<string, ChangeKind>>;
