import { expect, test } from "vitest";
import { compareTexts, told } from "./compare-texts.ts";

const holders = {
  path: (operation: string): string => `paths: { /a: { post: ${operation} } }`,
  webhook: (operation: string): string => `webhooks: { paid: { post: ${operation} } }`,
  callback: (operation: string): string =>
    `paths: { /a: { post: { callbacks: { paid: { "{$url}": { post: ${operation} } } } } } }`,
};

const parameter = (members: string): string => `{ parameters: [{ name: p, in: query, ${members} }] }`;
const body = (members: string): string => `{ requestBody: { ${members} } }`;
const response = (members: string): string => `{ responses: { "200": { ${members} } } }`;
const json = "content: { application/json: {} }";
const typed = "content: { application/json: { schema: { type: object } } }";

/** An edit, and its level where a client sends the request, and where the API does. */
const edits: readonly (readonly [base: string, head: string, request: string, sent: string])[] = [
  ["{}", parameter("required: true, schema: {}"), "breaking", "info"],
  ["{}", parameter("schema: {}"), "info", "info"],
  [parameter("schema: {}"), "{}", "warning", "warning"],
  [parameter("required: true, schema: {}"), "{}", "warning", "breaking"],
  [parameter("schema: {}"), parameter("required: true, schema: {}"), "breaking", "info"],
  [parameter("required: true, schema: {}"), parameter("schema: {}"), "info", "breaking"],
  [parameter("allowEmptyValue: true, schema: {}"), parameter("schema: {}"), "breaking", "info"],
  [parameter("schema: { type: array }"), parameter("explode: false, schema: { type: array }"), "breaking", "breaking"],
  [parameter("schema: { type: string }"), parameter("explode: false, schema: { type: string }"), "info", "info"],
  ["{}", body(`required: true, ${json}`), "breaking", "info"],
  [body(json), "{}", "breaking", "breaking"],
  [body(json), body(`required: true, ${json}`), "breaking", "info"],
  [body(`required: true, ${json}`), body(json), "info", "breaking"],
  [body(json), body(typed), "breaking", "info"],
  [body(typed), body(json), "info", "breaking"],
  [body("content: { text/csv: {} }"), body('content: { "text/*": {} }'), "info", "breaking"],
  [body('content: { "text/*": {} }'), body("content: { text/csv: {} }"), "breaking", "info"],
  [body(json), body("content: { application/json: {}, text/csv: {} }"), "info", "info"],
  [body("content: { application/json: {}, text/csv: {} }"), body(json), "breaking", "breaking"],
  [response(json), response(typed), "info", "breaking"],
  [response(typed), response(json), "breaking", "info"],
  [response(""), response("headers: { x-a: { required: true, schema: {} } }"), "info", "breaking"],
  [response("headers: { x-a: { required: true, schema: {} } }"), response(""), "breaking", "warning"],
  [response("headers: { x-a: { schema: {} } }"), response(""), "warning", "warning"],
  ['{ responses: { "200": {} } }', '{ responses: { "200": {}, "202": {} } }', "warning", "info"],
  ['{ responses: { "200": {}, "202": {} } }', '{ responses: { "200": {} } }', "breaking", "breaking"],
  ['{ responses: { "200": {} } }', "{ responses: { 2XX: {} } }", "breaking", "info"],
  ["{ responses: { 2XX: {} } }", '{ responses: { "200": {} } }', "info", "breaking"],
];

test.each(edits)("%s to %s: %s where a client sends it, %s where the API does", (base, head, request, sent) => {
  for (const [holder, level] of [
    [holders.path, request],
    [holders.webhook, sent],
    [holders.callback, sent],
  ] as const) {
    const { changes } = compareTexts(holder(base), holder(head));
    expect(changes.map(({ levels }) => levels.wire)).toEqual([level]);
  }
});

test("schemas are handed on with their side, their place and how they are written", () => {
  const operation = `{
    parameters: [{ name: q, in: query, schema: {} }, { name: c, in: query, content: { application/json: { schema: {} } } }],
    requestBody: { content: { application/x-www-form-urlencoded: { schema: {} }, application/xml: { schema: {} } } },
    responses: { "200": { headers: { X-A: { schema: {} } }, content: { application/jsonl: { itemSchema: {} } } } } }`;
  const uses = (text: string): readonly string[] =>
    compareTexts(text, text).schemas.map(({ use }) => {
      const words = [use.side, use.site, use.place, use.isText && "text", use.hasXml && "xml"];
      return words.filter((word) => word !== undefined && word !== false).join(" | ");
    });
  expect(uses(holders.path(operation))).toEqual([
    "request | parameter | query q | text",
    "request | parameter | query c",
    "request | body | request body | text | xml",
    "request | body | request body | xml",
    "response | body | 200 body item",
    "response | header | 200 header x-a | text",
  ]);
  expect(uses(holders.callback(operation))).toEqual([
    "response | parameter | callback paid POST query q | text",
    "response | parameter | callback paid POST query c",
    "response | body | callback paid POST request body | text | xml",
    "response | body | callback paid POST request body | xml",
    "request | body | callback paid POST 200 body item",
    "request | header | callback paid POST 200 header x-a | text",
  ]);
});

test("a callback that goes to another address is another one", () => {
  const text = (expression: string): string =>
    `paths: { /a: { post: { callbacks: { paid: { "${expression}": { post: {} } } } } } }`;
  expect(compareTexts(text("{$request.body#/a}"), text("{$request.body#/b}")).changes.map(told)).toEqual([
    "callback.removed: wire breaking",
    "callback.added: wire info",
  ]);
});
