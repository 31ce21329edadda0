import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createMocks, type Contract } from "../../../generator/runtime/mocks/index.ts";
import { pets, type PetsHandlers } from "./pets-contract.ts";

const odd: Contract = {
  title: "Odd paths",
  schemas: {},
  operations: Object.fromEntries(
    [
      ["cancel", "/v1/{name}:cancel"],
      ["range", "/ranges/{from}-{to}"],
      ["parentheses", "/users(me)"],
      ["literal", "/files/a+b*c"],
      ["search", "/search"],
    ].map(([operationId = "", path = ""]) => [
      operationId,
      {
        method: operationId === "search" ? "QUERY" : "GET",
        path,
        parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({ name, in: "path", schema: {} })),
        responses: { 200: { content: { "application/json": { schema: { const: operationId } } } } },
      },
    ]),
  ),
} as const;

const mocks = createMocks<PetsHandlers>(pets, {
  handlers: { getMine: () => ({ status: 200, body: { id: 3, name: "Mine" } }) },
});
const server = setupServer(...mocks.msw(http), ...createMocks(odd).msw(http, { baseUrl: "https://odd.example" }));

describe("mocks as handlers of Mock Service Worker", () => {
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());

  it.each([
    ["https://api.example/pets/1", { id: 1, name: "Rex" }],
    ["https://api.example/some/prefix/pets/2?x=1", { id: 1, name: "Rex" }],
    ["https://api.example/pets/mine", { id: 3, name: "Mine" }],
    ["https://odd.example/v1/x:cancel", "cancel"],
    ["https://odd.example/ranges/1-2", "range"],
    ["https://odd.example/users(me)", "parentheses"],
    ["https://odd.example/files/a+b*c", "literal"],
  ])("answers %s", async (url, body) => {
    const response = await fetch(url);
    expect([response.status, await response.json()]).toEqual([200, body]);
  });

  it("answers methods that MSW has no name for", async () => {
    const response = await fetch("https://odd.example/search", { method: "QUERY" });
    expect(await response.json()).toBe("search");
  });

  it("checks requests", async () => {
    const response = await fetch("https://api.example/pets", {
      method: "POST",
      body: '{"name":""}',
      headers: { "content-type": "application/json" },
    });
    expect(response.status).toBe(400);
  });

  it("stands behind handlers that a test adds", async () => {
    server.use(http.get("https://api.example/pets/1", () => HttpResponse.json({ own: true })));
    expect(await (await fetch("https://api.example/pets/1")).json()).toEqual({ own: true });
  });
});
