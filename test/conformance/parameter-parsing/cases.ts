import type { ParameterContract } from "../../../generator/runtime/mocks/contract.ts";
import type { SchemaContract } from "../../../generator/runtime/mocks/schema-contract.ts";
import type { Wire } from "./read-parameter.ts";

/** A parameter as it is written, and the value it stands for. */
export interface ReadingCase {
  readonly parameter: Omit<ParameterContract, "name" | "schema">;
  readonly schema: SchemaContract;
  readonly wire: Wire;
  readonly value: unknown;
}

const texts: SchemaContract = { type: "array", items: { type: "string" } };
const integers: SchemaContract = { type: "array", items: { type: "integer" } };
/** What the table of what clients write leaves open: types, other spellings, hostile names. The parameter is `p`. */
export const readingCases: Readonly<Record<string, ReadingCase>> = {
  "an encoded delimiter belongs to the text": {
    parameter: { in: "query", explode: false },
    schema: texts,
    wire: { query: "p=a%2Cb,c" },
    value: ["a,b", "c"],
  },
  "a plus is a space in a query": {
    parameter: { in: "query" },
    schema: { type: "string" },
    wire: { query: "p=a+b%2Bc" },
    value: "a b+c",
  },
  "a plus is a plus in a path": {
    parameter: { in: "path" },
    schema: { type: "string" },
    wire: { path: "a+b%20c%2Fd" },
    value: "a+b c/d",
  },
  "text of other scripts": {
    parameter: { in: "query" },
    schema: { type: "string" },
    wire: { query: "p=ä€" },
    value: "ä€",
  },
  integer: { parameter: { in: "query" }, schema: { type: "integer" }, wire: { query: "p=-12" }, value: -12 },
  number: { parameter: { in: "path" }, schema: { type: "number" }, wire: { path: "1.5e3" }, value: 1500 },
  boolean: { parameter: { in: "header" }, schema: { type: "boolean" }, wire: { headers: { p: "true" } }, value: true },
  "a number that is a text": {
    parameter: { in: "query" },
    schema: { type: "string" },
    wire: { query: "p=12" },
    value: "12",
  },
  "a union prefers the narrower type": {
    parameter: { in: "query" },
    schema: { type: ["string", "integer"] },
    wire: { query: "p=12" },
    value: 12,
  },
  "a union keeps what is no canonical number": {
    parameter: { in: "query" },
    schema: { type: ["string", "integer"] },
    wire: { query: "p=007" },
    value: "007",
  },
  "alternatives with one valid reading": {
    parameter: { in: "query" },
    schema: { anyOf: [{ type: "integer", minimum: 100 }, { type: "string" }] },
    wire: { query: "p=12" },
    value: "12",
  },
  "an enum without a type": { parameter: { in: "query" }, schema: { enum: [1, 2] }, wire: { query: "p=2" }, value: 2 },
  nullable: {
    parameter: { in: "query" },
    schema: { type: ["integer", "null"] },
    wire: { query: "p=null" },
    value: null,
  },
  "one text or several: one": {
    parameter: { in: "query" },
    schema: { anyOf: [{ type: "string" }, texts] },
    wire: { query: "p=a" },
    value: "a",
  },
  "one text or several: several": {
    parameter: { in: "query" },
    schema: { anyOf: [{ type: "string" }, texts] },
    wire: { query: "p=a&p=b" },
    value: ["a", "b"],
  },
  "a list of one": { parameter: { in: "query" }, schema: integers, wire: { query: "p=1" }, value: [1] },
  "a name with brackets": {
    parameter: { in: "query" },
    schema: { type: "string" },
    wire: { query: "%70=a" },
    value: "a",
  },
  "deep members nest": {
    parameter: { in: "query", style: "deepObject" },
    schema: {
      type: "object",
      properties: { a: { type: "object", properties: { b: integers, c: { type: "boolean" } } } },
    },
    wire: { query: "p[a][b][0]=1&p[a][b][1]=2&p[a][c]=true" },
    value: { a: { b: [1, 2], c: true } },
  },
  "deep members repeat": {
    parameter: { in: "query", style: "deepObject" },
    schema: { type: "object", properties: { a: integers, b: integers } },
    wire: { query: "p[a]=1&p[a]=2&p[b][]=3&p[b][]=4" },
    value: { a: [1, 2], b: [3, 4] },
  },
  "a map takes what nobody else declares": {
    parameter: { in: "query" },
    schema: { type: "object", additionalProperties: { type: "integer" } },
    wire: { query: "a=1&b=2" },
    value: { a: 1, b: 2 },
  },
  "an object among the items of a list is JSON": {
    parameter: { in: "query" },
    schema: { type: "array", items: { type: "object" } },
    wire: { query: "p=%7B%22a%22%3A1%7D" },
    value: [{ a: 1 }],
  },
  content: {
    parameter: { in: "query", content: { "application/json": { schema: { type: "object" } } } },
    schema: true,
    wire: { query: "p=%7B%22a%22%3A%5B1%5D%7D" },
    value: { a: [1] },
  },
  "content in a header": {
    parameter: { in: "header", content: { "application/json": { schema: integers } } },
    schema: true,
    wire: { headers: { p: "[1,2]" } },
    value: [1, 2],
  },
  "the whole query as a form": {
    parameter: {
      in: "querystring",
      content: { "application/x-www-form-urlencoded": { schema: { type: "object", properties: { a: integers } } } },
    },
    schema: true,
    wire: { query: "a=1&a=2&b=x+y" },
    value: { a: [1, 2], b: "x y" },
  },
  "the whole query as JSON": {
    parameter: { in: "querystring", content: { "application/json": { schema: { type: "object" } } } },
    schema: true,
    wire: { query: "%7B%22a%22%3A1%7D" },
    value: { a: 1 },
  },
  "a member called __proto__": {
    parameter: { in: "query", style: "deepObject" },
    schema: { type: "object" },
    wire: { query: "p[__proto__][polluted]=1" },
    value: JSON.parse('{"__proto__":{"polluted":"1"}}'),
  },
};
