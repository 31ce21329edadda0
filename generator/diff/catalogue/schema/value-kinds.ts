import type { ChangeKind } from "../change-kind.ts";
import { crossing, narrowing, widening } from "./kind.ts";

/** Kinds of change of listed values, constants and defaults. */
export const valueKinds = {
  "schema.enum.set": narrowing("A free value becomes a list of values.", {
    before: "{ type: string }",
    after: "{ type: string, enum: [a, b] }",
  }),
  "schema.enum.unset": widening("A list of values is dropped as a whole.", {
    before: "{ type: string, enum: [a, b] }",
    after: "{ type: string }",
  }),
  "schema.enum.value-added": widening(
    "A value is added to a list of values.",
    { before: "{ type: string, enum: [a, b] }", after: "{ type: string, enum: [a, b, c] }" },
    "Mark the list as open with `x-extensible-enum` before clients rely on it, or send the new value in a new major version.",
  ),
  "schema.enum.value-removed": narrowing(
    "A value is removed from a list of values, others remain.",
    { before: "{ type: string, enum: [a, b, c] }", after: "{ type: string, enum: [a, b] }" },
    "Keep accepting the value, and treat it as the one that takes its place.",
  ),
  "schema.extensible-enum.value-removed": {
    what: "A value of an open list (`x-extensible-enum`) is known no more.",
    why: "Clients that send the value were told that the API knows it.",
    advice: "Keep accepting the value, and treat it as the one that takes its place.",
    scopes: ["wire"],
    example: {
      of: "request-schema",
      before: "{ type: string, x-extensible-enum: [a, b] }",
      after: "{ type: string, x-extensible-enum: [a] }",
    },
  },
  "schema.extensible-enum.value-added": {
    what: "A value is added to an open list (`x-extensible-enum`).",
    why: "Clients were told that more values may come.",
    advice: "Nothing has to be done.",
    scopes: ["wire"],
    example: {
      of: "response-schema",
      before: "{ type: string, x-extensible-enum: [a] }",
      after: "{ type: string, x-extensible-enum: [a, b] }",
    },
  },
  "schema.const.added": narrowing("A free value becomes a constant.", {
    before: "{ type: string }",
    after: "{ type: string, const: a }",
  }),
  "schema.const.removed": widening("A constant becomes a free value.", {
    before: "{ type: string, const: a }",
    after: "{ type: string }",
  }),
  "schema.const.changed": crossing("A constant is another one.", { before: "{ const: a }", after: "{ const: b }" }),
  "schema.default.added": {
    what: "A default is told where there was none.",
    why: "The set of messages is equal, the meaning of a value that is left out is not: clients that rely on the default get something else without a change of theirs.",
    advice: "Keep the default, or tell clients in advance that they should send the value.",
    scopes: ["wire"],
    example: { of: "request-schema", before: "{ type: integer }", after: "{ type: integer, default: 1 }" },
  },
  "schema.default.removed": {
    what: "A default is told no more.",
    why: "The set of messages is equal, the meaning of a value that is left out is not: clients that rely on the default get something else without a change of theirs.",
    advice: "Keep the default, or tell clients in advance that they should send the value.",
    scopes: ["wire"],
    example: { of: "request-schema", before: "{ type: integer, default: 1 }", after: "{ type: integer }" },
  },
  "schema.default.changed": {
    what: "A default is another one.",
    why: "The set of messages is equal, the meaning of a value that is left out is not: clients that rely on the default get something else without a change of theirs.",
    advice: "Keep the default, or tell clients in advance that they should send the value.",
    scopes: ["wire"],
    example: { of: "request-schema", before: "{ type: integer, default: 1 }", after: "{ type: integer, default: 2 }" },
  },
} satisfies Readonly<Record<string, ChangeKind>>;
