import type { ChangeKind } from "../change-kind.ts";
import { crossing, narrowing, widening } from "./kind.ts";

/** Kinds of change of numbers and texts, their bounds apart. */
export const textKinds = {
  "schema.multiple-of.added": narrowing("A number must now be a multiple of another.", {
    before: "{ type: number }",
    after: "{ type: number, multipleOf: 2 }",
  }),
  "schema.multiple-of.removed": widening("A number need not be a multiple of another any more.", {
    before: "{ type: number, multipleOf: 2 }",
    after: "{ type: number }",
  }),
  "schema.multiple-of.changed": crossing("A number must be a multiple of another one than before.", {
    before: "{ type: number, multipleOf: 2 }",
    after: "{ type: number, multipleOf: 3 }",
  }),
  "schema.pattern.added": narrowing("A text must now match a pattern.", {
    before: "{ type: string }",
    after: '{ type: string, pattern: "^[a-z]+$" }',
  }),
  "schema.pattern.removed": widening("A text need not match a pattern any more.", {
    before: '{ type: string, pattern: "^[a-z]+$" }',
    after: "{ type: string }",
  }),
  "schema.pattern.widened": widening("A pattern matches all that the one before matched, and more.", {
    before: '{ type: string, pattern: "^[a-z]+$" }',
    after: '{ type: string, pattern: "^[a-z0-9]+$" }',
  }),
  "schema.pattern.narrowed": narrowing("A pattern matches less than the one before, and nothing else.", {
    before: '{ type: string, pattern: "^[a-z0-9]+$" }',
    after: '{ type: string, pattern: "^[a-z]+$" }',
  }),
  "schema.pattern.changed": {
    what: "A pattern is another one, and it is not known how the two lie to each other.",
    why: "Patterns that look around or refer back cannot be compared, so that nobody can say whether messages are refused now.",
    advice: "Compare the two by hand, and write them without looking around where that is possible.",
    scopes: ["wire"],
    example: {
      of: "request-schema",
      before: '{ type: string, pattern: "^(?=.*[0-9]).{8,}$" }',
      after: '{ type: string, pattern: "^(?=.*[a-z]).{8,}$" }',
    },
  },
  "schema.content-media-type.changed": crossing("The media type of what a text holds is another one.", {
    before: "{ type: string, contentMediaType: image/png }",
    after: "{ type: string, contentMediaType: image/jpeg }",
  }),
  "schema.content-encoding.changed": crossing("A text is encoded in another way.", {
    before: "{ type: string, contentEncoding: base64 }",
    after: "{ type: string, contentEncoding: base64url }",
  }),
  "schema.content-schema.added": narrowing("It is said what the document in a text holds.", {
    before: "{ type: string, contentMediaType: application/json }",
    after: "{ type: string, contentMediaType: application/json, contentSchema: { type: object } }",
  }),
  "schema.content-schema.removed": widening("It is no longer said what the document in a text holds.", {
    before: "{ type: string, contentMediaType: application/json, contentSchema: { type: object } }",
    after: "{ type: string, contentMediaType: application/json }",
  }),
} satisfies Readonly<Record<string, ChangeKind>>;
