import type { ChangeKind } from "../change-kind.ts";

/** Kinds of change of parameters: reference, "breaking changes", section 3.2. */
export const parameterKinds = {
  "parameter.added-required": {
    what: "An operation requires a new parameter.",
    why: "Clients that do not know it send requests without it, which are refused.",
    advice: "Make the parameter optional, and let the API choose a value where it is left out.",
    scopes: ["wire", "sdk"],
    example: {
      of: "operation",
      before: "parameters: []",
      after: "parameters: [{ name: limit, in: query, required: true, schema: { type: integer } }]",
    },
  },
  "parameter.added-optional": {
    what: "An operation knows a new parameter, which may be left out.",
    why: "Requests without it mean what they meant before.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: "parameters: []",
      after: "parameters: [{ name: limit, in: query, schema: { type: integer } }]",
    },
  },
  "parameter.removed": {
    what: "An operation no longer knows a parameter.",
    why: "Requests with it are answered as if it were not there, or are refused where the API refuses what it does not know.",
    advice: "Keep the parameter and deprecate it; say what takes its place.",
    scopes: ["wire", "sdk"],
    example: {
      of: "operation",
      before: "parameters: [{ name: limit, in: query, schema: { type: integer } }]",
      after: "parameters: []",
    },
  },
  "parameter.removed-after-deprecation": {
    what: "A parameter is gone that was deprecated and past its sunset.",
    why: "Consumers were told, and had the time that they were promised.",
    advice: "Nothing needs to be done.",
    scopes: ["wire", "sdk"],
    example: {
      of: "operation",
      before:
        'parameters: [{ name: limit, in: query, deprecated: true, x-sunset: "2020-01-01", schema: { type: integer } }]',
      after: "parameters: []",
    },
  },
  "parameter.removed-before-sunset": {
    what: "A deprecated parameter is gone before its sunset.",
    why: "Consumers were promised that it is read until that date.",
    advice: "Keep the parameter until the date that was announced.",
    scopes: ["wire", "sdk"],
    example: {
      of: "operation",
      before:
        'parameters: [{ name: limit, in: query, deprecated: true, x-sunset: "2999-01-01", schema: { type: integer } }]',
      after: "parameters: []",
    },
  },
  "parameter.required.enabled": {
    what: "A parameter that could be left out is now required.",
    why: "Requests without it are refused.",
    advice: "Keep it optional, and choose a value where it is left out.",
    scopes: ["wire", "sdk"],
    example: {
      of: "operation",
      before: "parameters: [{ name: limit, in: query, schema: { type: integer } }]",
      after: "parameters: [{ name: limit, in: query, required: true, schema: { type: integer } }]",
    },
  },
  "parameter.required.disabled": {
    what: "A parameter that was required may now be left out.",
    why: "Requests with it are taken as before.",
    advice: "Nothing needs to be done.",
    scopes: ["wire"],
    example: {
      of: "operation",
      before: "parameters: [{ name: limit, in: query, required: true, schema: { type: integer } }]",
      after: "parameters: [{ name: limit, in: query, schema: { type: integer } }]",
    },
  },
  "parameter.location.changed": {
    what: "A parameter moved, as from the query to a header.",
    why: "It is no longer looked for where clients put it.",
    advice: "Read it in both places, and deprecate the old one.",
    scopes: ["wire", "sdk"],
    example: {
      of: "operation",
      before: "parameters: [{ name: limit, in: query, schema: { type: integer } }]",
      after: "parameters: [{ name: limit, in: header, schema: { type: integer } }]",
    },
  },
  "parameter.order.changed": {
    what: "The parameters of an operation stand in another order.",
    why: "Requests stay as they are; generated functions that take their arguments by position take them in another order.",
    advice: "Put new parameters last, and keep the order of the others.",
    scopes: ["wire", "sdk"],
    example: {
      of: "operation",
      before:
        "parameters: [{ name: a, in: query, schema: { type: string } }, { name: b, in: query, schema: { type: string } }]",
      after:
        "parameters: [{ name: b, in: query, schema: { type: string } }, { name: a, in: query, schema: { type: string } }]",
    },
  },
  "parameter.renamed": {
    what: "A parameter has another name: one is gone, and one of the same location and schema is new.",
    why: "What clients send under the old name is passed over or refused.",
    advice: "Read both names, and deprecate the old one.",
    scopes: ["wire", "sdk"],
    example: {
      of: "operation",
      before: "parameters: [{ name: limit, in: query, schema: { type: integer } }]",
      after: "parameters: [{ name: pageSize, in: query, schema: { type: integer } }]",
    },
  },
  "parameter.description.changed": {
    what: "The description of a parameter changed.",
    why: "Only people read it.",
    advice: "Nothing needs to be done, unless the new text promises less.",
    scopes: ["docs"],
    example: {
      of: "operation",
      before: "parameters: [{ name: limit, in: query, description: How many., schema: { type: integer } }]",
      after: "parameters: [{ name: limit, in: query, description: At most., schema: { type: integer } }]",
    },
  },
} satisfies Readonly<Record<string, ChangeKind>>;
