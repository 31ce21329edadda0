import type { RuleDescription } from "../../check/rule-description.ts";

/** What can be wrong with a value. */
export const valueRules = {
  "traffic.undocumented-field": {
    severity: "error",
    what: "A body has a field that its schema does not name.",
    why: "Types and documentation do not have it; callers that use it rely on what nobody has promised.",
    before: 'properties:\n  iban: { type: string }   # and { "iban": ..., "nickname": ... } was sent',
    after: "properties:\n  iban: { type: string }\n  nickname: { type: string }",
    fix: "Name the field in the schema, say `additionalProperties: true` where all names are welcome, or stop sending it.",
  },
  "traffic.missing-field": {
    severity: "error",
    what: "A body lacks a field that its schema requires.",
    why: "Types promise a value that is not there.",
    before: "required: [iban, name]   # and the body has no name",
    after: "required: [iban]",
    fix: "Send the field, or make it optional in the schema.",
  },
  "traffic.invalid-value": {
    severity: "error",
    what: "A value was sent that its schema rejects: type, limit, pattern, format, list of values.",
    why: "Callers that keep to the schema break on it, or would never send it.",
    before: "balance: { type: number }   # and a text was sent",
    after: "balance: { type: [number, string] }",
    fix: "Correct what sends the value, or let the schema allow it.",
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;
