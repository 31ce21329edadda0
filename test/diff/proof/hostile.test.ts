import { expect, test } from "vitest";
import type { ProofStep } from "../../../generator/diff/proof/proof-question.ts";
import type { JsonObject, JsonValue } from "../../../generator/load/loaded-document.ts";
import { documentOf, proofBetween } from "./proof-between.ts";

// Documents are written by anybody: whatever they hold, the search ends soon, and what it finds is right.

const text = { type: "string" };
const enormous = 1_000_000_000;

interface HostileCase {
  readonly name: string;
  readonly base: JsonValue;
  readonly head: JsonValue;
  readonly others?: JsonObject;
  readonly path?: readonly ProofStep[];
}

const provable: readonly HostileCase[] = [
  {
    name: "a property called __proto__ becomes required",
    base: parsed('{"type":"object","properties":{"__proto__":{"type":"string"}}}'),
    head: parsed('{"type":"object","properties":{"__proto__":{"type":"string"}},"required":["__proto__"]}'),
  },
  {
    name: "schemas called __proto__ and constructor",
    base: {
      properties: { a: { $ref: "#/components/schemas/__proto__" }, b: { $ref: "#/components/schemas/constructor" } },
    },
    head: { properties: { a: { $ref: "#/components/schemas/__proto__" }, b: text } },
    others: parsed('{"__proto__":{"type":"string"},"constructor":{"type":"integer"}}'),
    path: [{ kind: "property", name: "b" }],
  },
  {
    name: "a pattern that takes others for ever",
    base: text,
    head: { ...text, pattern: "^(([a-z])+.)+[A-Z]([a-z])+$" },
  },
  {
    name: "two patterns that take others for ever",
    base: { ...text, pattern: "^(a+)+$" },
    head: { ...text, pattern: "^(a|aa)+b$" },
  },
  {
    name: "an enormous limit that only one side has",
    base: { ...text, maxLength: enormous },
    head: { ...text, maxLength: 3 },
  },
  {
    name: "a choice between five hundred schemas",
    base: { oneOf: manyBranches(500) },
    head: { oneOf: manyBranches(499) },
  },
  {
    name: "an enum of twenty thousand values",
    base: { enum: numbers(20_000) },
    head: { enum: numbers(20_000).slice(1) },
  },
];

test.each(provable)("$name: there is a proof, and it is right", ({ base, head, others, path = [] }) => {
  const { proof, isConfirmed } = proofBetween(documentOf(base, others), documentOf(head, others), { path });
  expect(proof).toBeDefined();
  expect(isConfirmed).toBe(true);
});

// ajv does not look at a property of this name.
test("a property called __proto__ changes: the proof holds one of its own", () => {
  const base = parsed('{"type":"object","properties":{"__proto__":{"type":"string"}}}');
  const head = parsed('{"type":"object","properties":{"__proto__":{"type":"integer"}}}');
  const path = [{ kind: "property", name: "__proto__" }] as const;
  const { proof } = proofBetween(documentOf(base), documentOf(head), { path, hints: ["text"] });
  expect(JSON.stringify(proof?.message)).toBe('{"__proto__":"text"}');
});

const withoutProof: readonly HostileCase[] = [
  {
    name: "a recursive schema that no finite message satisfies",
    base: { $ref: "#/components/schemas/Endless" },
    head: { allOf: [{ $ref: "#/components/schemas/Endless" }], required: ["other"] },
    others: {
      Endless: { type: "object", required: ["next"], properties: { next: { $ref: "#/components/schemas/Endless" } } },
    },
  },
  { name: "a text of a gigabyte", base: { ...text, minLength: enormous }, head: { ...text, minLength: enormous + 1 } },
  {
    name: "an array of a thousand million items",
    base: { type: "array", items: text, minItems: enormous },
    head: { type: "array", items: text, minItems: enormous + 1 },
  },
  {
    name: "arrays of thousands in arrays of thousands",
    base: {
      type: "array",
      minItems: 999,
      items: { type: "array", minItems: 999, items: { type: "array", minItems: 999 } },
    },
    head: {
      type: "array",
      minItems: 999,
      items: { type: "array", minItems: 999, items: { type: "array", minItems: 1000 } },
    },
    path: [{ kind: "item" }, { kind: "item" }],
  },
  {
    name: "an object of a thousand million members",
    base: { type: "object", minProperties: enormous },
    head: { type: "object", minProperties: enormous + 1 },
  },
  {
    name: "an item far down an array",
    base: { type: "array" },
    head: { type: "array", items: text },
    path: [{ kind: "item", index: enormous }],
  },
  {
    name: "a pattern of a gigabyte",
    base: { ...text, pattern: "^(a{30000}){30000}$" },
    head: { ...text, pattern: "^(a{30000}){30001}$" },
  },
  {
    name: "schemas that each refer twice to the next one",
    base: { $ref: "#/components/schemas/S0" },
    head: { allOf: [{ $ref: "#/components/schemas/S0" }, { required: ["a"] }] },
    others: doubling(30),
  },
  { name: "a schema that accepts nothing", base: false, head: text },
  {
    name: "what nobody holds against a message",
    base: { ...text, contentSchema: text },
    head: text,
    path: [{ kind: "content" }],
  },
  {
    name: "a place that both sides do not have",
    base: text,
    head: { ...text, title: "A text" },
    path: [{ kind: "property", name: "a" }],
  },
];

test.each(withoutProof)("$name: there is no proof", ({ base, head, others, path = [] }) => {
  expect(proofBetween(documentOf(base, others), documentOf(head, others), { path }).proof).toBeUndefined();
});

function parsed(json: string): JsonObject {
  return JSON.parse(json);
}

function doubling(count: number): JsonObject {
  const schemas = Array.from({ length: count }, (_one, index): [string, JsonValue] => {
    const next = { $ref: `#/components/schemas/S${index + 1}` };
    return [`S${index}`, { allOf: [next, next], properties: { a: next } }];
  });
  return Object.fromEntries([...schemas, [`S${count}`, { type: "object" }]]);
}

function manyBranches(count: number): readonly JsonValue[] {
  return numbers(count).map((index) => ({
    type: "object",
    required: ["kind"],
    properties: { kind: { const: index } },
  }));
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_one, index) => index);
}
