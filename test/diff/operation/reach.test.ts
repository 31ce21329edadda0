import { expect, test } from "vitest";
import { compareTexts, told } from "./compare-texts.ts";

/** Three operations that share a parameter, a body, a response and its header. */
function shared(parts: { readonly parameter?: string; readonly body?: string; readonly response?: string }): string {
  const { parameter = "schema: {}", body = "content: { a/b: {} }", response = "content: { a/b: {} }" } = parts;
  const operation =
    '{ parameters: [{ $ref: "#/components/parameters/P" }], requestBody: { $ref: "#/components/requestBodies/B" }, responses: { "200": { $ref: "#/components/responses/R" }, "201": { $ref: "#/components/responses/R" } } }';
  return `paths:
  /a: { post: ${operation} }
  /b: { post: ${operation} }
  /c: { post: ${operation} }
components:
  parameters: { P: { name: p, in: query, ${parameter} } }
  requestBodies: { B: { ${body} } }
  responses: { R: { ${response} } }
`;
}

test.each([
  {
    what: "a parameter",
    head: { parameter: "required: true, schema: {}" },
    id: "parameter.required.enabled",
    pointer: "/components/parameters/P",
  },
  {
    what: "a request body",
    head: { body: "required: true, content: { a/b: {} }" },
    id: "request-body.required.enabled",
    pointer: "/components/requestBodies/B",
  },
  {
    what: "a response",
    head: { response: "content: { a/b: {} }, headers: { x-a: { schema: {} } }" },
    id: "response-header.added",
    pointer: "/components/responses/R/headers/x-a",
  },
])("one edit of $what that three operations share is one change", ({ head, id, pointer }) => {
  const { changes } = compareTexts(shared({}), shared(head));
  expect(changes).toMatchObject([{ id, reach: 3, operation: { method: "POST", path: "/a" }, head: { pointer } }]);
});

test("a parameter of a path item is one edit for all its operations", () => {
  const text = (members: string): string =>
    `paths: { /a: { parameters: [{ name: p, in: query, schema: {}${members} }], get: {}, put: {} } }`;
  expect(compareTexts(text(""), text(", required: true")).changes).toMatchObject([
    { id: "parameter.required.enabled", reach: 2, head: { pointer: "/paths/~1a/parameters/0" } },
  ]);
});

test("security of the document is one edit, that of an operation another one", () => {
  const text = (security: string): string =>
    `security: [${security}]\npaths: { /a: { get: {} }, /b: { get: {} }, /c: { get: { security: [${security}] } } }`;
  expect(compareTexts(text("{ k: [] }"), text("{ k: [], l: [] }")).changes).toMatchObject([
    { id: "security.requirement.scheme-added", reach: 2, head: { pointer: "/security" } },
    { id: "security.requirement.scheme-added", reach: 1, head: { pointer: "/paths/~1c/get/security" } },
  ]);
});

test("the same edit in two operations is two changes", () => {
  const text = (parameters: string): string =>
    `paths: { /a: { get: { parameters: [${parameters}] } }, /b: { get: { parameters: [${parameters}] } } }`;
  const { changes } = compareTexts(text(""), text("{ name: p, in: query, schema: {} }"));
  expect(changes.map(({ reach, operation }) => [reach, operation?.path])).toEqual([
    [1, "/a"],
    [1, "/b"],
  ]);
});

test("a scheme is told once with the count of operations that use it", () => {
  const text = (name: string): string =>
    `security: [{ k: [] }]\npaths: { /a: { get: {} }, /b: { get: {} }, /c: { get: { security: [] } } }\ncomponents: { securitySchemes: { k: { type: apiKey, in: header, name: ${name} } } }`;
  const { changes } = compareTexts(text("x-a"), text("x-b"));
  expect(changes).toMatchObject([{ id: "security.scheme.type-changed", reach: 2, levels: { wire: "breaking" } }]);
  expect(compareTexts(text("x-a"), text("X-A")).changes).toEqual([]);
});

test("a scheme that nobody uses breaks nobody, whatever becomes of it", () => {
  const text = (members: string): string => `paths: {}\ncomponents: { securitySchemes: { k: { type: ${members} } } }`;
  const { changes } = compareTexts(text("http, scheme: basic"), text("http, scheme: bearer"));
  expect(changes.map(told)).toEqual(["security.scheme.type-changed: wire info"]);
});

test("a scheme that only has another name asks for the same", () => {
  const text = (name: string): string =>
    `security: [{ ${name}: [] }]\npaths: { /a: { get: {} } }\ncomponents: { securitySchemes: { ${name}: { type: http, scheme: basic } } }`;
  expect(compareTexts(text("a"), text("b")).changes.map(told)).toEqual(["component.renamed: wire info, sdk breaking"]);
});
