import { describe, expect, test } from "vitest";
import { BranchesClient } from "../../generated/branches/v1/index.ts";
import { productPackages } from "./product-packages.ts";

const inProduction = productPackages.filter(({ version }) => version.lifecycle === "in-production");
const others = productPackages.filter(({ version }) => version.lifecycle !== "in-production");

test("some products are in production, and some are not", () => {
  expect(inProduction.map(({ id }) => id)).toEqual(["branches/v1", "payment-highway/v1", "pivo/v1", "siirto/v1"]);
  expect(others.length).toBeGreaterThan(5);
});

describe.each(others)("$id", ({ version, createClient }) => {
  test("is refused in production at run time", () => {
    expect(() => createClient({ environment: "production" })).toThrow(TypeError);
    expect(() => createClient({ environment: "production" })).toThrow('"production"');
  });

  test("has only a sandbox in the catalogue", () => {
    expect(Object.keys(version.servers)).toEqual(["sandbox"]);
  });

  test("can still be called at a base URL that is given", () => {
    expect(() => createClient({ environment: "production", baseUrl: "http://localhost" })).not.toThrow();
  });
});

describe.each(inProduction)("$id", ({ version, createClient }) => {
  test("is there in both environments, at different places", () => {
    expect(() => createClient({ environment: "production" })).not.toThrow();
    expect(new Set(Object.values(version.servers)).size).toBe(2);
  });
});

test.each(["", "Production", "staging"])("no product has the environment %o", (environment) => {
  for (const { createClient } of productPackages) expect(() => createClient({ environment })).toThrow(TypeError);
});

test.each([
  { environment: "sandbox" as const, origin: "https://sandbox.apis.op-palvelut.fi" },
  { environment: "production" as const, origin: "https://prod.apis.op-palvelut.fi" },
])("a call in the environment $environment goes to $origin", async ({ environment, origin }) => {
  const urls: string[] = [];
  const fetch = async (request: Request) => {
    urls.push(request.url);
    return Response.json({ payload: [] });
  };
  await new BranchesClient({ environment, fetch }).listBranches();
  expect(urls).toEqual([`${origin}/branches/v1/branches`]);
});
