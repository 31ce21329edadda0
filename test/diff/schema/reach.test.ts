import { expect, test } from "vitest";
import type { Change } from "../../../generator/diff/change.ts";
import type { SchemaUse } from "../../../generator/diff/comparison.ts";
import { createSchemaComparer } from "../../../generator/diff/schema/compare-schemas.ts";
import type { ApiModel } from "../../../generator/model/api-model.ts";
import type { Schema } from "../../../generator/model/schema.ts";
import { fragmentModel } from "./compare-fragments.ts";

const components = (status: string): string => `
  Status: ${status},
  Pet: { type: object, properties: { status: { $ref: "#/components/schemas/Status" } } },
  Dog: { allOf: [{ $ref: "#/components/schemas/Pet" }, { type: object, properties: { bark: { type: string } } }] },
  Page: { type: object, properties: { items: { type: array, items: { $ref: "#/components/schemas/Pet" } } } }`;

const before = fragmentModel("{}", components("{ type: string, enum: [open, closed] }"));
const after = fragmentModel("{}", components("{ type: string, enum: [open, frozen] }"));

function named(model: ApiModel, key: string): Schema {
  const schema = model.schemas.get(key)?.schema;
  if (schema === undefined) throw new Error(`There is no ${key}.`);
  return schema;
}

function use(side: SchemaUse["side"], path: string): SchemaUse {
  const place = side === "request" ? "request body" : "200 body";
  return { side, site: "body", place, isText: false, operation: { method: "POST", path } };
}

/** What is told when components are used by operations. */
function toldOf(uses: readonly (readonly [key: string, use: SchemaUse])[]): readonly Change[] {
  const comparer = createSchemaComparer(before, after);
  for (const [key, one] of uses) comparer.compare(named(before, key), named(after, key), one);
  return comparer.finish();
}

test("an edit of a shared component is one change for each side, with its reach", () => {
  const changes = toldOf([
    ["Page", use("response", "/a")],
    ["Pet", use("response", "/b")],
    ["Pet", use("request", "/b")],
    ["Status", use("response", "/c")],
    ["Status", use("response", "/c")],
  ]);
  expect(changes.map(({ id, side, levels, reach }) => [id, side, levels.wire, reach])).toEqual([
    ["schema.enum.value-removed", "response", "info", 3],
    ["schema.enum.value-added", "response", "breaking", 3],
    ["schema.enum.value-removed", "request", "breaking", 1],
    ["schema.enum.value-added", "request", "info", 1],
  ]);
});

test("a change is placed in both documents, and told in one sentence", () => {
  const [, added] = toldOf([["Page", use("response", "/a")]]);
  expect(added).toMatchObject({
    base: { file: "openapi.yaml", pointer: "/components/schemas/Status/enum" },
    head: { file: "openapi.yaml", pointer: "/components/schemas/Status/enum/1", mark: "value" },
    place: "200 body items[].status",
    site: "property",
    after: "frozen",
    operation: { method: "POST", path: "/a" },
    message:
      '`items[].status` of the 200 body may now be "frozen", which readers of the answers of POST /a were not told of.',
  });
});

test("what several schemas inherit is told once", () => {
  const changes = toldOf([
    ["Dog", use("response", "/a")],
    ["Pet", use("response", "/b")],
  ]);
  expect(changes.map(({ id, reach }) => [id, reach])).toEqual([
    ["schema.enum.value-removed", 2],
    ["schema.enum.value-added", 2],
  ]);
});

test("schemas that nothing uses are not compared", () => {
  expect(toldOf([])).toEqual([]);
});

test("recursion ends, and an edit inside it is told once", () => {
  const tree = (leaf: string): ApiModel =>
    fragmentModel(
      '{ $ref: "#/components/schemas/Tree" }',
      `Tree: { type: object, properties: { leaf: ${leaf}, kids: { type: array, items: { $ref: "#/components/schemas/Tree" } } } }`,
    );
  const [base, head] = [tree("{ type: integer }"), tree("{ type: number }")];
  const comparer = createSchemaComparer(base, head);
  comparer.compare(named(base, "Tree"), named(head, "Tree"), use("response", "/a"));
  expect(comparer.finish().map(({ id, place }) => [id, place])).toEqual([["schema.type.widened", "200 body leaf"]]);
});

test("a component that is inline in the head is nothing new", () => {
  const base = fragmentModel('{ properties: { p: { $ref: "#/components/schemas/P" } } }', "P: { type: string }");
  const head = fragmentModel("{ properties: { p: { type: string } } }");
  const comparer = createSchemaComparer(base, head);
  comparer.compare(named(base, ""), named(head, ""), use("response", "/a"));
  expect(comparer.finish()).toEqual([]);
});

// Who is hit: of callbacks and webhooks the API sends the requests and reads the answers.
test.each([
  ["response", "200 body", "/a", ", which readers of the answers of POST /a were not told of."],
  ["request", "request body", "/a", ": requests to POST /a that were right are refused now."],
  ["response", "request body", "paid", ", which receivers of the webhook POST paid were not told of."],
  ["request", "200 body", "paid", ": answers to the webhook POST paid that were right are refused now."],
  [
    "request",
    "callback done POST default body",
    "/a",
    ": answers to the callbacks of POST /a that were right are refused now.",
  ],
] as const)("what breaks in a %s, the %s of %s, is told with who is hit", (side, place, path, ending) => {
  const changes = toldOf([["Status", { ...use(side, path), place }]]);
  const breaking = changes.find(({ levels }) => levels.wire === "breaking");
  expect(breaking?.message.endsWith(ending)).toBe(true);
});
