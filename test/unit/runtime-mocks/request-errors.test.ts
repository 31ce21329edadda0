import { describe, expect, it } from "vitest";
import { createMocks, type Contract } from "../../../generator/runtime/mocks/index.ts";
import { pets } from "./pets-contract.ts";

const problems = createMocks(pets);
const descriptors = createMocks({ ...pets, errors: "descriptors" } satisfies Contract);

const post = (body: BodyInit, contentType?: string) => ({
  method: "POST",
  body,
  ...(contentType !== undefined && { headers: { "content-type": contentType } }),
});
const deep = `${'{"name":'.repeat(20_000)}1${"}".repeat(20_000)}`;

const wrong: readonly (readonly [string, string, RequestInit, number, Readonly<Record<string, string>>])[] = [
  ["a query parameter", "/pets?limit=0", {}, 400, { limit: "must be at least 1" }],
  ["a path parameter", "/pets/x", { method: "DELETE" }, 400, { petId: "must be an integer" }],
  ["malformed encoding", "/pets/%zz", { method: "DELETE" }, 400, { petId: "must be percent-encoded UTF-8" }],
  ["a part of a segment", "/pets/1/photo.gif", {}, 400, { format: 'must be "png" or "jpeg"' }],
  ["a member", "/pets", post('{"name":""}', "application/json"), 400, { name: "must be at least 1 character long" }],
  ["a missing member", "/pets", post("{}", "application/json; charset=utf-8"), 400, { name: "is required" }],
  ["an extra member", "/pets", post('{"name":"a","__proto__":1}', "application/json"), 400, { __proto: "" }],
  ["malformed JSON", "/pets", post("{", "application/json"), 400, { body: "must be valid JSON" }],
  ["nesting", "/pets", post(deep, "application/json"), 400, { body: "must not be nested deeper than 400 levels" }],
  ["no body", "/pets", { method: "POST" }, 400, { body: "is required" }],
  ["an empty body", "/pets", post("", "application/json"), 400, { body: "is required" }],
  ["a media type", "/pets", post("a", "text/plain"), 415, { "content-type": "must be application/json" }],
  ["a method", "/pets", { method: "PATCH" }, 405, { method: "must be GET or POST" }],
];

describe("a request that the document does not allow", () => {
  it.each(wrong)("is told of %s", async (_name, url, init, status, paths) => {
    const problem = await problems.fetch(url, init);
    const expected = "__proto" in paths ? { ["__proto__"]: "is not a declared property" } : paths;
    expect(problem.status).toBe(status);
    expect(problem.headers.get("content-type")).toBe("application/problem+json");
    const { violations, type } = await problem.json();
    expect(type).toMatch(/^urn:op-api:problem:/);
    const found = violations.map((one: { path: string; message: string }) => [one.path, one.message]);
    expect(found).toEqual(Object.entries(expected));

    const described = await descriptors.fetch(url, init);
    expect(described.status).toBe(400);
    expect(described.headers.get("content-type")).toBe("application/json; charset=utf-8");
    const { errors } = await described.json();
    expect(errors).toEqual([
      {
        id: expect.stringMatching(/^[\da-f-]{36}$/),
        level: "ERROR",
        type: "VALIDATION",
        message: "Validation failed",
        detailedConstraitViolations: expected,
      },
    ]);
  });

  it("is told as the operation declares it, where it does", async () => {
    const response = await problems.fetch("/pets/x");
    expect([response.status, response.headers.get("content-type")]).toEqual([404, "application/json"]);
    expect(response.headers.get("x-request-violation")).toBe("petId must be an integer");
  });

  it("is told when no operation has its path", async () => {
    expect((await problems.fetch("/dogs")).status).toBe(404);
    const response = await descriptors.fetch("/dogs");
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ level: "ERROR", type: "TECHNICAL" }] });
  });

  it("is told which methods there are", async () => {
    expect((await problems.fetch("/pets/1", { method: "PUT" })).headers.get("allow")).toBe("GET, DELETE");
    expect((await descriptors.fetch("/pets/1", { method: "PUT" })).headers.get("allow")).toBe("GET, DELETE");
  });

  it("has the same id when it comes again", async () => {
    const ids = ["/pets/x", "/pets/x", "/pets/y"].map(
      async (url) => (await (await descriptors.fetch(url)).json()).errors[0].id,
    );
    const [first, second, other] = await Promise.all(ids);
    expect(first).toBe(second);
    expect(first).not.toBe(other);
  });

  it("is told of a body that is too large without reading it all", async () => {
    const small = createMocks(pets, { maxBodySize: 10 });
    const response = await small.fetch("/pets", post('{"name":"a long name"}', "application/json"));
    expect(response.status).toBe(413);
  });

  it("reports empty parameters as absent where the family has them so", async () => {
    expect((await descriptors.fetch("/pets?limit=&tags=")).status).toBe(200);
  });

  it.each([
    ["junk in the query", "/pets?&&==&%=%&limit=1", {}],
    ["junk in a cookie", "/pets/1", { headers: { cookie: "=;;a;%zz=%;=b" } }],
    ["junk in Accept and Prefer", "/pets/1", { headers: { accept: ";;q=x,,/", prefer: '=,;"x" code=, example="' } }],
    ["junk as multipart", "/pets/upload", post("junk", "multipart/form-data; boundary=x")],
    ["multipart without a boundary", "/pets/upload", post("junk", "multipart/form-data")],
    ["junk as a form", "/pets/upload", post("%=%&[=]&a[b=1&a[b][c]=2&a=3", "application/x-www-form-urlencoded")],
    ["octets that are no text", "/pets", post(new Uint8Array([0xff, 0xfe, 0]), "application/json")],
    ["a path of nothing but slashes", "https://a.example////", {}],
  ] as const)("never breaks the mocks: %s", async (_name, url, init) => {
    const response = await problems.fetch(url, init);
    expect(response.status).toBeLessThan(500);
  });

  it("is not led astray by names that no header can have", async () => {
    const odd = createMocks({
      title: "Odd headers",
      schemas: {},
      operations: {
        get: {
          method: "GET",
          path: "/",
          parameters: [{ name: "not a header", in: "header", schema: { type: "string" } }],
          responses: {
            200: {
              headers: {
                "also not": { required: true, schema: { type: "string" } },
                "x-text": { required: true, schema: { const: "ä\n€" } },
              },
            },
          },
        },
      },
    });
    const response = await odd.fetch("/");
    expect(response.headers.get("x-text")).toBe("%C3%A4%0A%E2%82%AC");
    expect(response.headers.get("x-mock-violation")).toContain("x-text must be");
  });
});
