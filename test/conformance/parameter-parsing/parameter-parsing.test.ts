import { describe, expect, it } from "vitest";
import type { SchemaContract } from "../../../generator/runtime/mocks/schema-contract.ts";
import { cases, type ParameterCase } from "../parameter-styles/cases.ts";
import { readingCases } from "./cases.ts";
import { readWire, type Wire } from "./read-parameter.ts";

/** The parts of a request that a row of the client's table speaks of. */
function wireOf({ parameter: { name, in: place }, wire }: ParameterCase): Wire {
  if (wire === null) return {};
  if (place === "path") return { path: wire };
  if (place === "header") return { headers: { [name]: wire } };
  return place === "cookie" ? { headers: { cookie: wire } } : { query: wire };
}

describe("what the client writes, the mocks read", () => {
  const readable = cases.filter((one) => "parsed" in one);

  it.each(readable)("$source: $name", async (one) => {
    const { content, ...parameter } = one.parameter;
    const schema: SchemaContract = JSON.parse(JSON.stringify(one.schema));
    const [mediaType] = Object.keys(content ?? {});
    const described = mediaType === undefined ? { schema } : { content: { [mediaType]: { schema } } };
    const parsed = await readWire([{ ...parameter, ...described }], wireOf(one));
    expect(parsed.violations).toEqual([]);
    expect(parsed.input[one.parameter.name]).toStrictEqual(one.parsed);
  });
});

describe("parameters are read by their schema", () => {
  it.each(Object.entries(readingCases))("%s", async (_name, { parameter, schema, wire, value }) => {
    const parsed = await readWire([{ schema, ...parameter, name: "p" }], wire);
    expect(parsed.violations).toEqual([]);
    expect(parsed.input["p"]).toStrictEqual(value);
  });

  it("does not touch any prototype", () => {
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

const required = { name: "p", in: "query", required: true, schema: { type: "integer", minimum: 1 } } as const;

describe("what is wrong with parameters is told by their name", () => {
  it.each([
    ["absent", {}, "required", "p"],
    ["empty", { query: "p=" }, "required", "p"],
    ["no integer", { query: "p=x" }, "type", "p"],
    ["too small", { query: "p=0" }, "minimum", "p"],
    ["malformed encoding", { query: "p=%zz" }, "encoding", "p"],
    ["no UTF-8", { query: "p=%ff" }, "encoding", "p"],
  ])("%s", async (_name, wire, keyword, path) => {
    const { violations } = await readWire([required], wire);
    expect(violations).toMatchObject([{ in: "query", keyword, path }]);
  });

  it.each([
    ["an item", { type: "array", items: { type: "integer" } }, "p=1&p=x", "p[1]"],
    ["a member", { type: "object", properties: { a: { type: "integer" } } }, "a=x", "p.a"],
  ] as const)("%s", async (_name, schema, query, path) => {
    const { violations } = await readWire([{ name: "p", in: "query", schema }], { query });
    expect(violations).toMatchObject([{ in: "query", keyword: "type", path }]);
  });

  it("tells of malformed content", async () => {
    const content = { "application/json": { schema: true } };
    const { violations } = await readWire([{ name: "p", in: "query", content }], { query: "p=%7B" });
    expect(violations).toMatchObject([{ keyword: "encoding", message: "must be valid JSON", path: "p" }]);
  });
});
