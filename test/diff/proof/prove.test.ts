import { describe, expect, test } from "vitest";
import { createProver } from "../../../generator/diff/proof/prove.ts";
import type { ProofQuestion } from "../../../generator/diff/proof/proof-question.ts";
import type { JsonObject, JsonValue } from "../../../generator/load/loaded-document.ts";
import { documentOf, messageOf, modelIn, proofBetween } from "./proof-between.ts";

const text = { type: "string" };
const amount = {
  type: "object",
  required: ["value", "currency"],
  properties: { value: { type: "number" }, currency: text },
};
const payment = (purpose: JsonValue, others: JsonObject = {}): JsonObject => ({
  type: "object",
  required: ["amount"],
  properties: { amount, purpose, note: text, ...others },
});

interface MessageCase {
  readonly name: string;
  readonly base: JsonValue;
  readonly head: JsonValue;
  readonly question: Partial<Pick<ProofQuestion, "acceptedBy" | "path" | "hints">>;
  readonly message: JsonValue;
}

const messages: readonly MessageCase[] = [
  {
    name: "a hint is taken where it shows the change",
    base: { enum: ["card", "cash", "cheque"] },
    head: { enum: ["card", "cash"] },
    question: { hints: ["cheque"] },
    message: "cheque",
  },
  {
    name: "a hint that shows nothing is passed over",
    base: { enum: ["card", "cheque"] },
    head: { enum: ["card"] },
    question: { hints: ["card", "bill"] },
    message: "cheque",
  },
  {
    name: "the message holds what is required, and the changed member",
    base: { ...payment(text), required: [] },
    head: { ...payment({ ...text, maxLength: 3 }), required: [] },
    question: { path: [{ kind: "property", name: "purpose" }], hints: ["rent"] },
    message: { purpose: "rent" },
  },
  {
    name: "a part of an object is completed",
    base: { type: "object", required: ["a"], properties: { a: { const: 1 } } },
    head: { type: "object", required: ["a"], properties: { a: { const: 1 }, b: { enum: ["x"] } } },
    question: { hints: [{ b: "y" }] },
    message: { a: 1, b: "y" },
  },
  {
    name: "a proof does without a format where it can",
    base: { type: "object", properties: { id: { ...text, format: "uuid" }, size: { type: "integer" } } },
    head: { type: "object", properties: { id: { ...text, format: "uuid" }, size: { type: "integer", maximum: 9 } } },
    question: { path: [{ kind: "property", name: "size" }], hints: [10] },
    message: { size: 10 },
  },
  {
    name: "the other edits of a message stay out of the proof",
    base: payment(text),
    head: { ...payment({ ...text, maxLength: 3 }, { code: text }), required: ["code"] },
    question: { path: [{ kind: "property", name: "purpose" }], hints: ["rent"] },
    message: { purpose: "rent", amount: { value: 1, currency: "EUR" }, code: "code" },
  },
  {
    name: "what may arrive and could not before",
    base: { type: "array", items: text, maxItems: 1 },
    head: { type: "array", items: text, maxItems: 2 },
    question: { acceptedBy: "head", hints: [["a", "b"]] },
    message: ["a", "b"],
  },
];

test.each(messages)("$name", ({ base, head, question, message }) => {
  const { proof, isConfirmed } = proofBetween(documentOf(base), documentOf(head), question);
  expect(shapeOf(proof?.message)).toEqual(shapeOf(message));
  expect(isConfirmed).toBe(true);
});

/** A message without what the sampler chose: members by name, and the values that hints and enums decide. */
function shapeOf(message: JsonValue | undefined): unknown {
  return JSON.parse(JSON.stringify(message ?? null), (name, value) =>
    ["amount", "value", "currency", "code"].includes(name) ? "sampled" : value,
  );
}

describe("what differs only inside a choice that accepts it anyhow", () => {
  const branch = (kind: JsonValue): JsonValue => ({ type: "object", properties: { kind } });

  test("has no proof", () => {
    const base = documentOf({ anyOf: [branch(text), { type: "object" }] });
    const head = documentOf({ anyOf: [branch({ type: "integer" }), { type: "object" }] });
    const path = [
      { kind: "branch", keyword: "anyOf", base: 0, head: 0 },
      { kind: "property", name: "kind" },
    ] as const;
    expect(proofBetween(base, head, { path }).proof).toBeUndefined();
  });
});

describe("schemas without a path", () => {
  const distinction = (base: JsonValue, head: JsonValue) => {
    const [one, other] = [modelIn(documentOf(base)), modelIn(documentOf(head))];
    return createProver(one, other).distinguishes(messageOf(one), messageOf(other));
  };

  test.each([
    { name: "equal ones", base: { anyOf: [text, { type: "null" }] }, head: { type: ["string", "null"] }, sides: [] },
    { name: "a narrower one", base: { type: "number" }, head: { type: "integer" }, sides: ["onlyBase"] },
    { name: "a wider one", base: payment({ ...text, maxLength: 4 }), head: payment(text), sides: ["onlyHead"] },
    { name: "another one", base: { enum: [1, 2] }, head: { enum: [2, 3] }, sides: ["onlyBase", "onlyHead"] },
  ])("$name are told apart by the messages that there are", ({ base, head, sides }) => {
    expect(Object.keys(distinction(base, head))).toEqual(sides);
  });
});

test("a proof names the schemas that it was held against", () => {
  const { proof } = proofBetween(documentOf(text), documentOf({ type: "integer" }));
  const pointer = "/paths/~1things/post/requestBody/content/application~1json/schema";
  expect(proof?.base).toEqual({ file: "openapi.yaml", pointer });
  expect(proof?.head).toEqual({ file: "openapi.yaml", pointer });
});

test("the same question has the same answer", () => {
  const ask = () => proofBetween(documentOf(payment(text)), documentOf(payment({ type: "integer" }))).proof;
  expect(ask()).toEqual(ask());
});

test("questions without an answer do not keep a later one from being proven", () => {
  const members = Object.fromEntries(Array.from({ length: 12 }, (_one, index) => [`member${index}`, text]));
  const kind = (index: number) => ({ type: "object", required: [`member${index}`], properties: members });
  const events = { type: "array", items: { anyOf: Array.from({ length: 12 }, (_one, index) => kind(index)) } };
  const message = (limit: JsonObject) => ({ type: "object", properties: { events, purpose: { ...text, ...limit } } });
  const [base, head] = [modelIn(documentOf(message({}))), modelIn(documentOf(message({ maxLength: 3 })))];
  const prover = createProver(base, head);
  const ask = (name: string) =>
    prover.prove({
      base: messageOf(base),
      head: messageOf(head),
      acceptedBy: "base",
      path: [{ kind: "property", name }, ...(name === "events" ? [{ kind: "item" } as const] : [])],
      hints: [],
    });
  for (let count = 0; count < 8; count += 1) expect(ask("events")).toBeUndefined();
  expect(ask("purpose")).toMatchObject({ acceptedBy: "base" });
});
