import { describe, expect, test } from "vitest";
import { fieldDifferences, memberDifferences, rows, schemaAt } from "./rows.ts";
import { documentOf, operationsOf, type DocumentOperation } from "./product-documents.ts";
import { shapeOf } from "./schema-members.ts";
import { productTables } from "./tables/product-tables.ts";

describe.each(productTables)("$id", (table) => {
  const document = documentOf(table.id);
  const operations = new Map(operationsOf(document).map((operation) => [operation.name, operation]));

  test("has its title, status, category and servers", () => {
    const { title, version, ...info } = document.info;
    expect({ title, version }).toEqual({ title: table.title, version: table.version });
    expect([info["x-lifecycle"], info["x-category"], info["x-security-level"]]).toEqual([
      table.lifecycle,
      table.category,
      table.securityLevel,
    ]);
    expect(document.servers?.map(({ url }) => url)).toEqual(table.servers);
  });

  test("has every operation", () => {
    expect([...operations.keys()]).toEqual(expect.arrayContaining(Object.keys(table.operations)));
  });

  test.each(Object.entries(table.operations))("%s answers %s", (name, told) => {
    const operation = found(operations, name);
    if (told === "303") expect(Object.keys(operation.responses)).toContain("303");
    else expect(lacking(told, shapeOf(schemaAt(operation, "200")))).toEqual([]);
  });

  test.each(Object.entries(table.parameters ?? {}))("the parameters of %s", (name, told) => {
    const { parameters } = found(operations, name);
    const differences = rows(told).flatMap(([parameter = "", place, type = "-", presence = "-", ...values]) => {
      const one = parameters.find((each) => each.name === parameter && each.in === place);
      if (one === undefined) return [`${parameter} is absent`];
      return memberDifferences(parameter, one.schema ?? {}, one.required === true, { type, presence, values });
    });
    expect(differences).toEqual([]);
  });

  test.each(Object.entries(table.fields))("the fields of %s", (place, told) => {
    const [method, path, part = "", way] = place.split(" ");
    const operation = found(operations, `${method} ${path}`);
    expect(fieldDifferences(told, schemaAt(operation, part, way))).toEqual([]);
  });
});

function found(operations: ReadonlyMap<string, DocumentOperation>, name: string): DocumentOperation {
  const operation = operations.get(name);
  if (operation === undefined) throw new Error(`${name} is not there.`);
  return operation;
}

/** The members of a shape that is told which the other one lacks, or has as something else. */
function lacking(told: string, shape: string): readonly string[] {
  if (!told.startsWith("{")) return told === shape ? [] : [`${shape} is not ${told}`];
  const members = (text: string) => text.slice(1, -1).split(", ").filter(Boolean);
  const has = members(shape);
  // An array of anything is no array of one; what is told as a plain member may be anything.
  return members(told).filter((member) => !has.includes(member));
}

test("a table that is wrong is found", () => {
  const schema = {
    required: ["amount"],
    properties: { amount: { type: "string" }, side: { type: "string", enum: ["BUY"] } },
  };
  const told = `
    amount number O
    side string O BUY SELL
    price number R`;
  expect(fieldDifferences(told, schema)).toEqual([
    "amount is string, not number",
    "amount is R, not O",
    "side has the values BUY",
    "price is absent",
  ]);
  expect(lacking("{a, b[], c[1]}", "{a?, b, c[]}")).toEqual(["a", "b[]", "c[1]"]);
  expect(lacking("[1]", "[]")).toEqual(["[] is not [1]"]);
});
