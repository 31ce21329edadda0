import { api, operation, pair, type DocumentPair } from "./document-pair.ts";

const ok = `responses: {"204": {description: Done}}`;
const get = (path: string, extra = ""): string => `  ${path}: {get: {${extra}${ok}}}\n`;
const none = operation("summary: List");

/** Reference, "breaking changes", section 3.1. */
export const pathPairs: readonly DocumentPair[] = [
  pair(
    "a path more",
    api(`paths:\n${get("/a")}`),
    api(`paths:\n${get("/a")}${get("/b")}`),
    "compatible path.added",
    "breaking path.removed",
  ),
  pair(
    "a method more",
    api(`paths:\n  /a: {get: {${ok}}}`),
    api(`paths:\n  /a: {get: {${ok}}, put: {${ok}}}`),
    "compatible operation.added",
    "breaking operation.removed",
  ),
  pair(
    "GET becomes POST",
    api(`paths:\n  /a: {get: {${ok}}}`),
    api(`paths:\n  /a: {post: {${ok}}}`),
    "breaking",
    "breaking",
  ),
  pair(
    "a deprecated path past its sunset goes",
    api(`paths:\n${get("/a")}${get("/b", "deprecated: true, x-sunset: 2026-01-31, ")}`),
    api(`paths:\n${get("/a")}`),
    "compatible path.removed-after-deprecation",
    "compatible path.added",
  ),
  pair(
    "a deprecated path goes before its sunset",
    api(`paths:\n${get("/a")}${get("/b", "deprecated: true, x-sunset: 2026-12-31, ")}`),
    api(`paths:\n${get("/a")}`),
    "breaking path.removed-before-sunset",
    "compatible path.added",
  ),
  pair(
    "a deprecated operation past its sunset goes",
    api(`paths:\n  /a: {get: {${ok}}, put: {deprecated: true, x-sunset: "2026-05-31", ${ok}}}`),
    api(`paths:\n  /a: {get: {${ok}}}`),
    "compatible operation.removed-after-deprecation",
    "compatible operation.added",
  ),
  pair(
    "a deprecated operation goes before its sunset",
    api(`paths:\n  /a: {get: {${ok}}, put: {deprecated: true, x-sunset: "2026-06-30", ${ok}}}`),
    api(`paths:\n  /a: {get: {${ok}}}`),
    "breaking operation.removed-before-sunset",
    "compatible operation.added",
  ),
  pair(
    "an operation that is not deprecated goes, though it has a sunset",
    api(`paths:\n  /a: {get: {${ok}}, put: {x-sunset: "2026-01-31", ${ok}}}`),
    api(`paths:\n  /a: {get: {${ok}}}`),
    "breaking",
    "compatible operation.added",
  ),
  pair(
    "one of two operations of a removed path is live",
    api(`paths:\n${get("/a")}  /b: {get: {deprecated: true, x-sunset: 2026-01-31, ${ok}}, put: {${ok}}}\n`),
    api(`paths:\n${get("/a")}`),
    "breaking path.removed",
    "compatible path.added",
  ),
  pair(
    "a path is moved",
    operation(
      "operationId: listThings\nresponses: {'200': {description: All, content: {application/json: {schema: {type: array, items: {type: string}}}}}}",
    ),
    operation(
      "operationId: listThings\nresponses: {'200': {description: All, content: {application/json: {schema: {type: array, items: {type: string}}}}}}",
      { path: "/items" },
    ),
    "breaking path.moved",
    "breaking path.moved",
  ),
  pair(
    "a path in another case",
    operation("operationId: listThings"),
    operation("operationId: listThings", { path: "/Things" }),
    "breaking",
    "breaking",
  ),
  pair(
    "a slash at the end",
    operation("operationId: listThings"),
    operation("operationId: listThings", { path: "/things/" }),
    "breaking",
    "breaking",
  ),
  pair(
    "a template under another name",
    api(
      `paths:\n  /a/{id}: {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], ${ok}}}`,
    ),
    api(
      `paths:\n  /a/{thingId}: {get: {parameters: [{name: thingId, in: path, required: true, schema: {type: string}}], ${ok}}}`,
    ),
    "compatible path.template-renamed",
    "compatible path.template-renamed",
  ),
  pair(
    "two templates change names",
    api(
      `paths:\n  /a/{id}/b/{no}: {parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: no, in: path, required: true, schema: {type: integer}}], get: {${ok}}}`,
    ),
    api(
      `paths:\n  /a/{x}/b/{y}: {parameters: [{name: x, in: path, required: true, schema: {type: string}}, {name: y, in: path, required: true, schema: {type: integer}}], get: {${ok}}}`,
    ),
    "compatible",
    "compatible",
  ),
  pair(
    "a template renamed and narrowed",
    api(
      `paths:\n  /a/{id}: {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}], ${ok}}}`,
    ),
    api(
      `paths:\n  /a/{no}: {get: {parameters: [{name: no, in: path, required: true, schema: {type: integer}}], ${ok}}}`,
    ),
    "breaking",
    "compatible",
  ),
  pair(
    "the version moves from the server to the path",
    api(`paths:\n${get("/a")}`),
    api(`paths:\n${get("/v1/a")}`, { servers: `servers: [{url: "https://api.example.com"}]` }),
    "none",
    "none",
  ),
  pair(
    "the version moves and the path changes too",
    api(`paths:\n${get("/a")}`),
    api(`paths:\n${get("/v1/b")}`, { servers: `servers: [{url: "https://api.example.com"}]` }),
    "breaking",
    "breaking",
  ),
  pair(
    "paths in another order",
    api(`paths:\n${get("/a")}${get("/b")}`),
    api(`paths:\n${get("/b")}${get("/a")}`),
    "none",
    "none",
  ),
  pair(
    "operationId changed",
    operation("operationId: listThings"),
    operation("operationId: getThings"),
    "compatible operation.id.changed",
    "compatible operation.id.changed",
  ),
  pair(
    "operationId given",
    none,
    operation("summary: List\noperationId: listThings"),
    "compatible operation.id.added",
    "compatible operation.id.changed",
  ),
  pair(
    "a tag more",
    operation("tags: [a]"),
    operation("tags: [a, b]"),
    "compatible operation.tag.added",
    "compatible operation.tag.removed",
  ),
  pair("tags in another order", operation("tags: [a, b]"), operation("tags: [b, a]"), "none", "none"),
  pair(
    "another summary",
    none,
    operation("summary: Lists"),
    "compatible operation.summary.changed",
    "compatible operation.summary.changed",
  ),
  pair(
    "deprecated",
    none,
    operation("summary: List\ndeprecated: true"),
    "compatible lifecycle.deprecated",
    "compatible lifecycle.reactivated",
  ),
  pair(
    "a component that nothing refers to",
    operation("summary: List", { rest: "components: {schemas: {A: {type: string}}}\n" }),
    none,
    "compatible component.schema.removed",
    "none",
  ),
  pair(
    "an edit of a component that nothing refers to",
    operation("summary: List", { rest: "components: {schemas: {A: {type: string}}}\n" }),
    operation("summary: List", { rest: "components: {schemas: {A: {type: integer}}}\n" }),
    "none",
    "none",
  ),
  pair(
    "a renamed component",
    operation(
      `responses: {"200": {description: A, content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}}`,
      { rest: "components: {schemas: {A: {type: object, required: [a], properties: {a: {type: string}}}}}\n" },
    ),
    operation(
      `responses: {"200": {description: A, content: {application/json: {schema: {$ref: "#/components/schemas/B"}}}}}`,
      { rest: "components: {schemas: {B: {type: object, required: [a], properties: {a: {type: string}}}}}\n" },
    ),
    "compatible component.renamed",
    "compatible component.renamed",
  ),
  pair(
    "a method of 3.2",
    api(`paths:\n  /a: {get: {${ok}}}`, { version: "3.2.0" }),
    api(`paths:\n  /a: {get: {${ok}}, query: {${ok}}}`, { version: "3.2.0" }),
    "compatible operation.added",
    "breaking operation.removed",
  ),
  pair(
    "an additional operation of 3.2",
    api(`paths:\n  /a: {get: {${ok}}}`, { version: "3.2.0" }),
    api(`paths:\n  /a: {get: {${ok}}, additionalOperations: {COPY: {${ok}}}}`, { version: "3.2.0" }),
    "compatible operation.added",
    "breaking operation.removed",
  ),
  pair(
    "a parameter of an additional operation",
    api(`paths:\n  /a: {additionalOperations: {COPY: {${ok}}}}`, { version: "3.2.0" }),
    api(
      `paths:\n  /a: {additionalOperations: {COPY: {parameters: [{name: a, in: query, required: true, schema: {type: string}}], ${ok}}}}`,
      { version: "3.2.0" },
    ),
    "breaking parameter.added-required",
    "risky parameter.removed",
  ),
  pair(
    "a path item behind a reference",
    api(`paths:\n  /a: {get: {${ok}}}`),
    api(`paths:\n  /a: {$ref: "#/components/pathItems/A"}\ncomponents: {pathItems: {A: {get: {${ok}}}}}`),
    "none",
    "none",
  ),
];
