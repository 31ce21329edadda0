import type { ChangeKind } from "../change-kind.ts";

/** Kinds of change of how a parameter is written: reference, "breaking changes", section 3.2. */
export const serialisationKinds = {
  "parameter.style.changed": {
    what: "The style of a parameter changed: how its values become text.",
    why: "What clients write is read otherwise, or not at all.",
    advice: "Keep the style; a new parameter may have another one.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: "parameters: [{ name: ids, in: query, style: form, explode: false, schema: { type: array, items: {} } }]",
      after:
        "parameters: [{ name: ids, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: {} } }]",
    },
  },
  "parameter.explode.changed": {
    what: "`explode` of a parameter changed: whether each value of a list or object is written on its own.",
    why: "Lists and objects that clients write are read otherwise. A single value is written the same way.",
    advice: "Keep it as it is; a new parameter may do it otherwise.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: "parameters: [{ name: ids, in: query, schema: { type: array, items: { type: string } } }]",
      after: "parameters: [{ name: ids, in: query, explode: false, schema: { type: array, items: { type: string } } }]",
    },
  },
  "parameter.allow-reserved.disabled": {
    what: "Reserved characters of a parameter must be escaped now.",
    why: "Values that hold them as they are may be read otherwise; the description cannot say whether the API minds.",
    advice: "Go on reading them, and say so.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: "parameters: [{ name: q, in: query, allowReserved: true, schema: { type: string } }]",
      after: "parameters: [{ name: q, in: query, schema: { type: string } }]",
    },
  },
  "parameter.allow-empty.disabled": {
    what: "A parameter may no longer come without a value.",
    why: "Requests with `?name` or `?name=` are refused.",
    advice: "Go on accepting it without a value.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: "parameters: [{ name: q, in: query, allowEmptyValue: true, schema: { type: string } }]",
      after: "parameters: [{ name: q, in: query, schema: { type: string } }]",
    },
  },
  "parameter.allow-empty.enabled": {
    what: "A parameter may now come without a value.",
    why: "Requests with a value are taken as before.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: "parameters: [{ name: q, in: query, schema: { type: string } }]",
      after: "parameters: [{ name: q, in: query, allowEmptyValue: true, schema: { type: string } }]",
    },
  },
  "parameter.representation.changed": {
    what: "A parameter is written by a media type instead of a style, by a style instead of a media type, or by another one.",
    why: "What clients write is read otherwise, or not at all.",
    advice: "Keep how it is written; a new parameter may do it otherwise.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: "parameters: [{ name: filter, in: query, schema: { type: object } }]",
      after: "parameters: [{ name: filter, in: query, content: { application/json: { schema: { type: object } } } }]",
    },
  },
} satisfies Readonly<Record<string, ChangeKind>>;
