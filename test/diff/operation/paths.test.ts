import { expect, test } from "vitest";
import { defaultPolicy } from "../../../generator/config/config.ts";
import type { CompareOptions } from "../../../generator/diff/compare-options.ts";
import { pairOperations } from "../../../generator/diff/operation/pair-operations.ts";
import { compareTexts, modelWith, told } from "./compare-texts.ts";

const list = "{ operationId: list }";
const body = (ref: string): string =>
  `{ responses: { "200": { content: { application/json: { schema: { $ref: "#/components/schemas/${ref}" } } } } } }`;
const components = "components: { schemas: { A: { type: object }, B: { type: object } } }";

test.each([
  {
    name: "an operation of another path and the same operationId moved, with all that is on the path",
    base: "paths: { /a: { get: { operationId: x }, post: { operationId: y } } }",
    head: "paths: { /b: { get: { operationId: x }, post: { operationId: y } } }",
    want: ["path.moved: wire breaking"],
  },
  {
    name: "without operationIds the bodies tell",
    base: `paths: { /a: { get: ${body("A")} }, /b: { get: ${body("B")} } }\n${components}`,
    head: `paths: { /c: { get: ${body("A")} }, /b: { get: ${body("B")} } }\n${components}`,
    want: ["path.moved: wire breaking"],
  },
  {
    name: "bodies that two operations share tell nothing",
    base: `paths: { /a: { get: ${body("A")} }, /b: { get: ${body("A")} } }\n${components}`,
    head: `paths: { /c: { get: ${body("A")} }, /d: { get: ${body("A")} } }\n${components}`,
    want: [
      "path.removed: wire breaking, sdk breaking",
      "path.removed: wire breaking, sdk breaking",
      "path.added: wire info",
      "path.added: wire info",
    ],
  },
  {
    name: "another method is another operation",
    base: "paths: { /a: { get: {} } }",
    head: "paths: { /a: { post: {} } }",
    want: ["operation.removed: wire breaking, sdk breaking", "operation.added: wire info"],
  },
  {
    name: "a slash at the end is another path",
    base: "paths: { /a: { get: {} } }",
    head: "paths: { /a/: { get: {} } }",
    want: ["path.removed: wire breaking, sdk breaking", "path.added: wire info"],
  },
  {
    name: "a path is gone too early if one of its operations is",
    base: 'paths: { /a: { get: { deprecated: true, x-sunset: "2026-11-23" }, put: { deprecated: true, x-sunset: "2026-11-24" } } }',
    head: "paths: {}",
    want: ["path.removed-before-sunset: wire breaking, sdk breaking"],
  },
  {
    name: "a deprecation without a date is no announcement",
    base: "paths: { /a: { get: { deprecated: true } } }",
    head: "paths: {}",
    want: ["path.removed: wire breaking, sdk breaking"],
  },
  {
    name: "unless the policy says so",
    base: "paths: { /a: { get: { deprecated: true, x-sunset: soon } } }",
    head: "paths: {}",
    options: { policy: { ...defaultPolicy, removeDeprecatedWithoutDate: true } },
    want: ["path.removed-after-deprecation: wire info, sdk info"],
  },
  {
    name: "the product's own end is that of its operations",
    base: 'info: { title: T, version: "1", x-lifecycle: deprecated, x-sunset: "2026-01-01" }\npaths: { /a: { get: {} } }',
    head: 'info: { title: T, version: "1", x-lifecycle: deprecated, x-sunset: "2026-01-01" }\npaths: {}',
    want: ["path.removed-after-deprecation: wire info, sdk info"],
  },
  {
    name: "a document that begins to name its server",
    base: "paths: { /a: { get: {} } }",
    head: "servers: [{ url: https://a.example/v1 }]\npaths: { /a: { get: {} } }",
    want: ["server.added: wire info"],
  },
  {
    name: "the host has nothing to do with the path",
    base: "servers: [{ url: https://a.example/v1 }]\npaths: { /a: { get: {} } }",
    head: "servers: [{ url: https://b.example }]\npaths: { /v1/a: { get: {} } }",
    want: ["server.host-changed: wire warning"],
  },
  {
    name: "an operation's own server",
    base: "servers: [{ url: https://a.example/v1 }]\npaths: { /a: { get: {} } }",
    head: "servers: [{ url: https://a.example/v1 }]\npaths: { /a: { get: { servers: [{ url: https://b.example/v1 }] } } }",
    want: ["server.host-changed: wire warning"],
  },
])("$name", ({ base, head, want, options }) => {
  expect(compareTexts(base, head, options).changes.map(told)).toEqual(want);
});

test("a moved path and a changed base path tell how many operations they reach", () => {
  const servers = (path: string): string => `servers: [{ url: "https://a.example${path}" }]\n`;
  const paths = `paths: { /a: { get: ${list}, put: {} }, /b: { get: {} } }`;
  const [change] = compareTexts(servers("/v1") + paths, servers("/api") + paths).changes;
  expect(change).toMatchObject({ id: "server.base-path-changed", before: "/v1", after: "/api", reach: 3 });
});

const migrations: readonly (readonly [string, string, Partial<CompareOptions>])[] = [
  ["/v1/accounts/{id}", "/v2/accounts/{accountId}", { migration: true }],
  ["/v1/accounts/{id}", "/accounts/v2/accounts/{id}", { migration: true }],
  ["/accounts/v2/accounts", "/accounts/v3/accounts", { majors: { base: "v2", head: "v3" } }],
  ["/funds/info/2018/funds", "/funds/info/2019/funds", { majors: { base: "2018", head: "2019" } }],
];

test.each(migrations)("%s and %s are one operation of two majors", (before, after, options) => {
  const [base, head] = [before, after].map((path) => modelWith(`paths: { "${path}": { get: {} } }`));
  if (base === undefined || head === undefined) throw new Error("There is no model.");
  const given: CompareOptions = { today: "2026-11-23", policy: defaultPolicy, ...options };
  expect(pairOperations(base, head, given)).toMatchObject({
    pairs: [{ base: { path: before }, head: { path: after }, how: "same" }],
    removed: [],
    added: [],
  });
  expect(pairOperations(base, head, { ...given, migration: false, majors: { base: "", head: "" } }).pairs).toEqual([]);
});

test("majors in the servers are paired too, and nothing is told of the base path", () => {
  const text = (major: string): string =>
    `servers: [{ url: "https://a.example/${major}" }]\npaths: { /a: { get: {} } }`;
  expect(compareTexts(text("v1"), text("v2"), { migration: true }).changes).toEqual([]);
  expect(compareTexts(text("v1"), text("v2")).changes.map(told)).toEqual(["server.base-path-changed: wire breaking"]);
});

test("in a migration two resources of one name stay with their own part", () => {
  const text = (major: string): string => `paths: { /a/${major}/x: { get: ${list} }, /b/${major}/x: { get: {} } }`;
  expect(compareTexts(text("v1"), text("v2"), { migration: true }).changes).toEqual([]);
});
