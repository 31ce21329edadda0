import { describe, expect, test } from "vitest";
import { jsonCalls } from "./json-calls.ts";
import { petsDocument } from "./pets-document.ts";
import { serveDocument } from "./served-document.ts";

const pets = "/tenants/t1/pets";

async function open(options = {}) {
  const { sandbox } = await serveDocument(petsDocument, options);
  return { call: jsonCalls(sandbox), sandbox };
}

describe("what is posted to a collection", () => {
  test("comes back, with an id by the schema and what the client has no say in", async () => {
    const { call } = await open();
    const made = await call("POST", pets, { name: "Rex", owner: { city: "Oulu" }, secret: "s" });
    expect(made.status).toBe(201);
    expect(made.body).toEqual({
      petId: expect.stringMatching(/^pet_[a-z0-9]{8}$/),
      name: "Rex",
      owner: { city: "Oulu" },
      createdAt: expect.stringMatching(/^\d{4}-/),
    });
    expect(made.headers.get("location")).toBe(`${pets}/${String(made.body?.["petId"])}`);
    expect((await call("GET", made.headers.get("location") ?? "")).body).toEqual(made.body);
  });

  test("is listed, filtered, in pages, with its totals", async () => {
    const { call } = await open();
    for (const name of ["a", "b", "c"]) await call("POST", pets, { name, tag: name === "b" ? "x" : "y" });
    const names = async (query: string) => {
      const { body } = await call("GET", pets + query);
      const items: readonly { readonly name: string }[] = JSON.parse(JSON.stringify(body?.["items"]));
      return [items.map(({ name }) => name).join(""), body?.["total"], body?.["hasMore"], body?.["next"] !== undefined];
    };
    expect(await names("")).toEqual(["abc", 3, false, false]);
    expect(await names("?limit=2")).toEqual(["ab", 3, true, true]);
    expect(await names("?limit=2&offset=2")).toEqual(["c", 3, false, false]);
    expect(await names("?tag=x")).toEqual(["b", 1, false, false]);
  });

  test("is changed as a whole, merged, and removed", async () => {
    const { call } = await open();
    const { body = {} } = await call("POST", pets, { name: "Rex", tag: "a", owner: { city: "Oulu", street: "s" } });
    const path = `${pets}/${String(body["petId"])}`;
    expect((await call("PATCH", path, { owner: { street: null }, tag: null })).body).toEqual({
      ...body,
      tag: null,
      owner: { city: "Oulu" },
    });
    const { petId, createdAt } = body;
    expect((await call("PUT", path, { name: "Max" })).body).toEqual({ petId, name: "Max", createdAt });
    expect((await call("DELETE", path)).status).toBe(204);
    for (const method of ["GET", "PATCH", "DELETE"]) {
      const gone = await call(method, path, method === "PATCH" ? { name: "x" } : undefined);
      expect([method, gone.status, gone.body?.["message"]]).toEqual([
        method,
        404,
        `There is no item "${String(petId)}"`,
      ]);
    }
    expect((await call("GET", pets)).body).toMatchObject({ items: [], total: 0 });
  });

  test("is seen below its own tenant, in its own session", async () => {
    const { call } = await open();
    const { body = {} } = await call("POST", pets, { name: "Rex" }, { "x-session-id": "one" });
    const listed = async (path: string, session: string) =>
      (await call("GET", path, undefined, { "x-session-id": session })).text.includes(String(body["petId"]));
    expect(await listed(pets, "one")).toBe(true);
    expect(await listed(pets, "two")).toBe(false);
    expect(await listed("/tenants/t2/pets", "one")).toBe(false);
  });

  test("never is more than the session may hold, and the newest are there", async () => {
    const { call } = await open();
    for (let count = 0; count < 1010; count += 1) await call("POST", pets, { name: `n${count}` });
    const { body } = await call("GET", `${pets}?offset=995`);
    expect(body?.["total"]).toBe(1000);
    expect(JSON.stringify(body)).toContain('"n1009"');
  });
});

describe("before anything is posted", () => {
  test("samples show what there could be", async () => {
    const { call } = await open();
    expect((await call("GET", `${pets}/pet_12345678`)).body).toMatchObject({ name: expect.any(String) });
    expect((await call("GET", pets)).text).toContain("pet_");
  });

  test("a removed item is gone", async () => {
    const { call } = await open();
    await call("DELETE", `${pets}/pet_12345678`);
    expect((await call("GET", `${pets}/pet_12345678`)).status).toBe(404);
    expect((await call("GET", `${pets}/pet_87654321`)).status).toBe(200);
  });

  test("what exists once is kept when it is put", async () => {
    const { call } = await open();
    expect((await call("PUT", "/settings", { name: "mine" })).status).toBe(204);
    expect((await call("GET", "/settings")).body).toMatchObject({ name: "mine" });
  });
});

test("`Prefer` goes before the state", async () => {
  const { call } = await open();
  const { body = {} } = await call("POST", pets, { name: "Rex" });
  const path = `${pets}/${String(body["petId"])}`;
  expect((await call("GET", path, undefined, { prefer: "code=404" })).status).toBe(404);
  expect((await call("GET", path)).body).toEqual(body);
});

test.each(["__proto__", "constructor", "toString", "a%2Fb", "%F0%9F%92%A5", "null"])(
  "the id %s is one as others",
  async (id) => {
    const { call } = await open();
    await call("PUT", `${pets}/${id}`, { name: "first" });
    expect((await call("GET", `${pets}/${id}`)).body).toMatchObject({ name: "first" });
    expect((await call("GET", `${pets}/other`)).body).not.toMatchObject({ name: "first" });
    expect((await call("DELETE", `${pets}/${id}`)).status).toBe(204);
    expect((await call("GET", `${pets}/${id}`)).status).toBe(404);
  },
);

test("equal seeds and calls give equal bytes, other seeds other ones", async () => {
  const run = async (seed: number) => {
    const { call } = await open({ seed });
    const made = await call("POST", pets, { name: "Rex" });
    const path = `${pets}/${String(made.body?.["petId"])}`;
    const others = [await call("PATCH", path, { tag: "x" }), await call("GET", path), await call("GET", pets)];
    return [made, ...others].map(({ text }) => text);
  };
  const [first, second, other] = [await run(1), await run(1), await run(2)];
  expect(second).toEqual(first);
  expect(other).not.toEqual(first);
});
