import { describe, expect, it } from "vitest";
import { createRouter, type Contract } from "../../../generator/runtime/mocks/index.ts";
import { prefixesOf } from "../../../generator/runtime/mocks/parse/prefixes.ts";

const paths = [
  "/pets",
  "/pets/mine",
  "/pets/{id}",
  "/pets/{id}/toys/{toy}",
  "/files/{name}.json",
  "/files/{name}",
  "/ranges/{from}-{to}",
  "/ranges/{a}..{b}-{c}",
  "/v1/{name}:cancel",
  "/käse/{id}",
  "/",
];

const contract: Contract = {
  title: "Paths",
  schemas: {},
  operations: Object.fromEntries(paths.map((path) => [path, { method: "GET", path, responses: {} }])),
};

const find = (url: string, prefixes: readonly string[] | "any" = []) => {
  const route = createRouter(contract, prefixes === "any" ? undefined : prefixes)(
    "GET",
    new URL(url, "https://api.example"),
  );
  if (route.kind !== "operation") return route.kind;
  const [first] = route.operations;
  return [first?.operationId, Object.fromEntries(first?.path ?? [])];
};

describe("the router", () => {
  it.each([
    ["/pets", "/pets", {}],
    ["https://a.example//pets///", "/pets", {}],
    ["/pets/mine", "/pets/mine", {}],
    ["/pets/%6dine", "/pets/mine", {}],
    ["/pets/7", "/pets/{id}", { id: "7" }],
    ["/pets/a%2Fb", "/pets/{id}", { id: "a%2Fb" }],
    ["/pets/%zz", "/pets/{id}", { id: "%zz" }],
    ["/pets/mine/toys/3", "/pets/{id}/toys/{toy}", { id: "mine", toy: "3" }],
    ["/files/a.json", "/files/{name}.json", { name: "a" }],
    ["/files/.json", "/files/{name}", { name: ".json" }],
    ["/files/a.json.json", "/files/{name}.json", { name: "a.json" }],
    ["/ranges/1-2-3", "/ranges/{from}-{to}", { from: "1", to: "2-3" }],
    ["/ranges/1..2-3", "/ranges/{a}..{b}-{c}", { a: "1", b: "2", c: "3" }],
    ["/v1/x:cancel", "/v1/{name}:cancel", { name: "x" }],
    ["/käse/1", "/käse/{id}", { id: "1" }],
    ["/", "/", {}],
  ])("leads %s to %s", (url, path, values) => {
    expect(find(url)).toEqual([path, values]);
  });

  it.each(["/dogs", "/pets/1/toys", "/v1/pets", "/files", "/ranges/1"])("knows no %s", (url) => {
    expect(find(url)).toBe("unknown");
  });

  it.each([
    ["any", "any", "/some/prefix/pets", ["/pets", {}]],
    ["a known one", ["/v1"], "/v1/pets", ["/pets", {}]],
    ["another", ["/v1"], "/v2/pets", "unknown"],
    ["none", ["/v1"], "/pets", ["/pets", {}]],
  ] as const)("lets stand before a path: %s", (_name, prefixes, url, expected) => {
    expect(find(url, prefixes)).toEqual(expected);
  });

  it("does not take long over long paths", () => {
    const start = performance.now();
    expect(find("/a".repeat(20_000), "any")).toBe("unknown");
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe("the prefixes of a contract", () => {
  it.each([
    [undefined, undefined, undefined],
    [["https://api.example/v1", "/v2"], undefined, ["/v1", "/v2"]],
    [["https://{region}.example/v1"], undefined, ["/v1"]],
    [["https://api.example/{version}"], undefined, undefined],
    [["/v1"], "https://other.example/base/", ["/base/"]],
  ])("of servers %j and base URL %s", (servers, baseUrl, prefixes) => {
    expect(prefixesOf({ ...contract, ...(servers && { servers }) }, baseUrl)).toEqual(prefixes);
  });
});
