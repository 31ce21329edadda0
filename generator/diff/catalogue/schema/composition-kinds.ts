import type { ChangeKind } from "../change-kind.ts";
import { crossing, narrowing, widening } from "./kind.ts";

/** Kinds of change of composition and conditions. */
export const compositionKinds = {
  "schema.all-of.added": narrowing("A branch is added to `allOf`.", {
    before: "{ allOf: [{ type: object, required: [a], properties: { a: { type: string } } }] }",
    after:
      "{ allOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }] }",
  }),
  "schema.all-of.removed": widening("A branch of `allOf` is gone.", {
    before:
      "{ allOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }] }",
    after: "{ allOf: [{ type: object, required: [a], properties: { a: { type: string } } }] }",
  }),
  "schema.all-of.annotation-only": {
    what: "A branch that says nothing about validity comes or goes in `allOf`.",
    why: "Only texts are concerned.",
    advice: "Nothing has to be done.",
    scopes: ["docs"],
    example: {
      of: "request-schema",
      before: "{ allOf: [{ type: string }] }",
      after: "{ allOf: [{ type: string }, { description: A name. }] }",
    },
  },
  "schema.any-of.added": widening("A branch is added to `anyOf`.", {
    before:
      "{ anyOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }] }",
    after:
      "{ anyOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }, { type: object, required: [c], properties: { c: { type: string } } }] }",
  }),
  "schema.any-of.removed": narrowing("A branch of `anyOf` is gone.", {
    before:
      "{ anyOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }, { type: object, required: [c], properties: { c: { type: string } } }] }",
    after:
      "{ anyOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }] }",
  }),
  "schema.one-of.added": widening("A branch is added to `oneOf`.", {
    before:
      "{ oneOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }] }",
    after:
      "{ oneOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }, { type: object, required: [c], properties: { c: { type: string } } }] }",
  }),
  "schema.one-of.removed": narrowing("A branch of `oneOf` is gone.", {
    before:
      "{ oneOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }, { type: object, required: [c], properties: { c: { type: string } } }] }",
    after:
      "{ oneOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, required: [b], properties: { b: { type: string } } }] }",
  }),
  "schema.one-of.wrapped": crossing(
    "A plain schema becomes a choice that does not hold it, or a choice a plain schema.",
    {
      before: "{ type: object, required: [a], properties: { a: { type: string } } }",
      after:
        "{ oneOf: [{ type: object, required: [b], properties: { b: { type: string } } }, { type: object, required: [c], properties: { c: { type: string } } }] }",
    },
  ),
  "schema.not.added": narrowing("What a schema describes is excluded.", {
    before: "{ type: object }",
    after: "{ type: object, not: { required: [a] } }",
  }),
  "schema.not.removed": widening("What a schema describes is excluded no more.", {
    before: "{ type: object, not: { required: [a] } }",
    after: "{ type: object }",
  }),
  "schema.if.added": narrowing("Messages must satisfy a condition, or depend on another one.", {
    before: "{ type: object }",
    after: "{ type: object, if: { required: [a] }, then: { required: [b] } }",
  }),
  "schema.if.removed": widening("A condition is gone.", {
    before: "{ type: object, if: { required: [a] }, then: { required: [b] } }",
    after: "{ type: object }",
  }),
  "schema.then.added": narrowing("`then` is added to a condition.", {
    before: "{ type: object, if: { required: [a] }, else: { required: [b] } }",
    after: "{ type: object, if: { required: [a] }, else: { required: [b] }, then: { required: [c] } }",
  }),
  "schema.then.removed": widening("`then` of a condition is gone.", {
    before: "{ type: object, if: { required: [a] }, else: { required: [b] }, then: { required: [c] } }",
    after: "{ type: object, if: { required: [a] }, else: { required: [b] } }",
  }),
  "schema.else.added": narrowing("`else` is added to a condition.", {
    before: "{ type: object, if: { required: [a] }, then: { required: [b] } }",
    after: "{ type: object, if: { required: [a] }, then: { required: [b] }, else: { required: [c] } }",
  }),
  "schema.else.removed": widening("`else` of a condition is gone.", {
    before: "{ type: object, if: { required: [a] }, then: { required: [b] }, else: { required: [c] } }",
    after: "{ type: object, if: { required: [a] }, then: { required: [b] } }",
  }),
} satisfies Readonly<Record<string, ChangeKind>>;
