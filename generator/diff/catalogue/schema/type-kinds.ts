import type { ChangeKind } from "../change-kind.ts";
import { crossing, narrowing, widening } from "./kind.ts";

/** Kinds of change of types, formats and `null`. */
export const typeKinds = {
  "schema.type.widened": widening("A value may be of more types than before, or of whatever type.", {
    before: "{ type: integer }",
    after: "{ type: number }",
  }),
  "schema.type.narrowed": narrowing("A value may be of fewer types than before.", {
    before: "{ type: number }",
    after: "{ type: integer }",
  }),
  "schema.type.changed": crossing("A value is of another type.", {
    before: "{ type: string }",
    after: "{ type: integer }",
  }),
  "schema.type.compatible": {
    what: "The type differs, the text on the wire does not.",
    why: "A parameter travels as text, and the texts that are allowed are the same.",
    advice: "Nothing has to be done; generated packages change the type of the parameter.",
    scopes: ["wire", "sdk"],
    example: {
      of: "parameter-schema",
      before: '{ type: string, enum: ["1", "2"] }',
      after: "{ type: integer, enum: [1, 2] }",
    },
  },
  "schema.format.added": narrowing("A format is asked for where there was none.", {
    before: "{ type: string }",
    after: "{ type: string, format: date }",
  }),
  "schema.format.removed": widening("A format is no longer promised.", {
    before: "{ type: string, format: date }",
    after: "{ type: string }",
  }),
  "schema.format.changed": crossing("A value has another format.", {
    before: "{ type: string, format: date }",
    after: "{ type: string, format: date-time }",
  }),
  "schema.nullable.enabled": widening("A value may now be `null`.", {
    before: "{ type: string }",
    after: '{ type: [string, "null"] }',
  }),
  "schema.nullable.disabled": narrowing("A value may no longer be `null`.", {
    before: '{ type: [string, "null"] }',
    after: "{ type: string }",
  }),
} satisfies Readonly<Record<string, ChangeKind>>;
