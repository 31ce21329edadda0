import { describe, expect, test } from "vitest";
import { createSandbox, type Family } from "../../../generator/runtime/sandbox/index.ts";
import { pets } from "../../unit/runtime-mocks/pets-contract.ts";

const family: Family = {
  products: [
    {
      product: "pets",
      version: "",
      title: pets.title,
      operations: Object.entries(pets.operations).map(([name, { method, path }]) => ({ name, method, path })),
      load: () => ({ contract: pets }),
    },
  ],
};

describe("a document that belongs to no platform", () => {
  const sandbox = createSandbox(family);

  test.each([
    { path: "/pets/1", status: 200 },
    { path: "/some/prefix/pets/2", status: 200 },
    { path: "/pets/x", status: 404 },
    { path: "/nothing", status: 404 },
    { path: "/pets/1", method: "PURGE", status: 405 },
  ])("answers $path with $status, without any key", async ({ path, status, method = "GET" }) => {
    const response = await sandbox.fetch(path, { method });
    expect(response.status).toBe(status);
  });

  test.each([
    { path: "/pets/x", mediaType: "application/json", body: { message: "petId must be an integer" } },
    { path: "/nothing", mediaType: "application/problem+json", body: { status: 404 } },
  ])("reports what is wrong with $path as it declares, else as a problem", async ({ path, mediaType, body }) => {
    const response = await sandbox.fetch(path);
    expect(response.headers.get("content-type")).toBe(mediaType);
    expect(await response.json()).toMatchObject(body);
  });

  test("gives equal answers to equal calls and seeds", async () => {
    const texts: string[] = [];
    for (const seed of [1, 1, 2]) {
      const own = createSandbox(family, { seed });
      const response = await own.fetch("/pets/1", { headers: { prefer: "dynamic=true" } });
      texts.push(await response.text());
    }
    expect(texts[0]).toBe(texts[1]);
  });
});

test("an answer that the document itself gets wrong is sent, with a header that tells how", async () => {
  const headers = { prefer: "example=broken" };
  const response = await createSandbox(family).fetch("/pets/1", { headers });
  expect([response.status, response.headers.get("x-mock-violation")]).toEqual([200, "name is required"]);
});

describe("keys that are off", () => {
  test("leave a platform's end users as they are", async () => {
    const { bankFamily, tokens } = await import("./bank-family.ts");
    const sandbox = createSandbox(bankFamily(), { keys: "off", requestsPerDay: 0 });
    const statuses = [
      await sandbox.fetch("/branches/v1/branches"),
      await sandbox.fetch("/v1/accounts"),
      await sandbox.fetch("/v1/accounts", { headers: { authorization: `Bearer ${tokens.second}` } }),
    ].map(({ status }) => status);
    expect(statuses).toEqual([200, 401, 200]);
  });
});
