import { expect, test } from "vitest";
import { generatedFile } from "../../support/types-of.ts";

/** The file of the operations of a document whose one path is `/a`. */
function operations(pathItem: string): Promise<string> {
  return generatedFile(
    `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: { /a: { ${pathItem} } }\n`,
    "operations/a.ts",
  );
}

test("what the schema of a parameter says stands in its documentation", async () => {
  const schema = "{ type: integer, minimum: 1, maximum: 100, default: 20 }";
  const text = await operations(
    `get: { parameters: [{ name: limit, in: query, description: How many., schema: ${schema} }] }`,
  );
  expect(text).toContain("How many.");
  expect(text).toContain("@default 20");
  expect(text).toContain("maximum 100");
});

test("the description of a body stands before the body in each of its forms", async () => {
  const content = "{ application/json: { schema: { type: object } }, text/plain: { schema: { type: string } } }";
  const text = await operations(
    `post: { requestBody: { required: true, description: What to add., content: ${content} } }`,
  );
  expect(text.match(/\/\*\* What to add\. \*\/\s+body: /g)).toHaveLength(2);
});

test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
  "a parameter called %s gets a key of its own: every object has one already",
  async (name) => {
    const text = await operations(`get: { parameters: [{ name: ${name}, in: query, schema: { type: string } }] }`);
    expect(text).toContain(`key: "${name}InQuery"`);
  },
);

test("an operation keeps its name where only one of its types would clash", async () => {
  const text = await generatedFile(
    `openapi: 3.1.0
info: { title: T, version: "1" }
paths: { /a: { get: { operationId: getPet } } }
components: { schemas: { GetPetResult: { type: string } } }
`,
    "operations/a.ts",
  );
  expect(text).toContain("export function getPet(");
});
