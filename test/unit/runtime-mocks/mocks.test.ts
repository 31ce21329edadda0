import { describe, expect, expectTypeOf, it } from "vitest";
import { createMocks, MockContractError, type MockOptions } from "../../../generator/runtime/mocks/index.ts";
import { pets, type Pet, type PetsHandlers } from "./pets-contract.ts";

const mocksWith = (options?: MockOptions<PetsHandlers>) => createMocks<PetsHandlers>(pets, options);
const mocks = mocksWith();

const json = (value: unknown) => ({
  method: "POST",
  body: JSON.stringify(value),
  headers: { "content-type": "application/json" },
});

describe("the default answer", () => {
  it("is the first valid example", async () => {
    const response = await mocks.fetch("https://api.example/pets/1");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({ id: 1, name: "Rex" });
  });

  it("is else a sample, the same for the same request, with the required headers", async () => {
    const bodies = ["?limit=1", "?limit=1", "?limit=2"].map(async (query) =>
      (await mocks.fetch(`/pets${query}`)).text(),
    );
    const [first, second, other] = await Promise.all(bodies);
    expect(first).toBe(second);
    expect(first).not.toBe(other);
    const response = await mocks.fetch("/pets");
    expect(response.headers.get("x-next")).toMatch(/^https:\/\/example\.com\//);
  });

  it("depends on the seed", async () => {
    const bodies = [0, 1].map(async (seed) => (await mocksWith({ seed }).fetch("/pets")).text());
    const [first, second] = await Promise.all(bodies);
    expect(first).not.toBe(second);
  });

  it("echoes what the request says, and leaves out what only requests have", async () => {
    const response = await mocks.fetch("/pets", json({ name: "Bo", tag: "dog", secret: "x" }));
    expect(response.status).toBe(201);
    const body = await response.json();
    expect(body).toMatchObject({ name: "Bo", tag: "dog" });
    expect(Object.keys(body)).toEqual(["id", "name", "tag"]);
  });

  it.each([
    ["code=404", 404, "code=404"],
    ["code=418", 200, null],
    ['example="bella"', 200, 'example="bella"'],
    ["dynamic=true", 200, "dynamic=true"],
    ["respond-async, code=404; foo=bar", 404, "code=404"],
  ])("obeys Prefer: %s", async (prefer, status, applied) => {
    const response = await mocks.fetch("/pets/1", { headers: { prefer } });
    expect(response.status).toBe(status);
    expect(response.headers.get("preference-applied")).toBe(applied);
  });

  it("gives the example that is asked for, and tells where the document itself is wrong", async () => {
    const bella = await mocks.fetch("/pets/1", { headers: { prefer: "example=bella" } });
    expect([(await bella.json()).name, bella.headers.get("x-mock-violation")]).toEqual(["Bella", null]);
    const broken = await mocks.fetch("/pets/1", { headers: { prefer: "example=broken" } });
    expect([await broken.json(), broken.headers.get("x-mock-violation")]).toEqual([{ id: 0 }, "name is required"]);
  });

  it("is of the operation that the request is valid for, where a document has several for one path", async () => {
    const kinds = ["cat", "dog"].map((kind) => {
      const schema = { type: "object", required: [kind] } as const;
      const content = { "application/json": { schema: { const: kind } } };
      const operation = {
        method: "POST",
        path: `/animals#${kind}`,
        requestBody: { content: { "application/json": { schema } } },
        responses: { 200: { content } },
      };
      return [kind, operation] as const;
    });
    const animals = createMocks({ title: "Animals", schemas: {}, operations: Object.fromEntries(kinds) });
    for (const [kind] of kinds) expect(await (await animals.fetch("/animals", json({ [kind]: 1 }))).json()).toBe(kind);
    expect((await animals.fetch("/animals", json({}))).status).toBe(400);
  });

  it.each([
    ["application/xml", "application/xml"],
    ["application/xml;q=0.5, application/json;q=0.9", "application/json"],
    ["text/html, */*;q=0.1", "application/json"],
    ["text/html", "application/json"],
    ["application/json;q=0, */*", "application/xml"],
  ])("obeys Accept: %s", async (accept, mediaType) => {
    const response = await mocks.fetch("/pets/1", { headers: { accept } });
    expect(response.headers.get("content-type")).toBe(mediaType);
  });

  it("writes XML, events, lines and octets", async () => {
    const xml = await (
      await mocks.fetch("/pets/1", { headers: { accept: "application/xml", prefer: "dynamic=true" } })
    ).text();
    expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?><response><id>1<\/id><name>/);
    expect(await (await mocks.fetch("/pets/events")).text()).toMatch(/^data: \{"id":\d+,.*\}\n\n$/);
    expect(await (await mocks.fetch("/pets/export")).text()).toMatch(/^\{"id":\d+,.*\}\n$/);
    const photo = await mocks.fetch("/pets/1/photo.png", { headers: { accept: "image/webp" } });
    expect(photo.headers.get("content-type")).toBe("image/webp");
  });

  it("has no body where none is declared", async () => {
    const response = await mocks.fetch("/pets/1", { method: "DELETE" });
    expect([response.status, response.body]).toEqual([204, null]);
  });
});

describe("handlers", () => {
  it("get the input typed and answer with plain data", async () => {
    const own = mocksWith({
      handlers: {
        listPets: ({ input, operationId }) => {
          expectTypeOf(input.limit).toEqualTypeOf<number | undefined>();
          return { status: 200, body: [{ id: 7, name: `${operationId} ${input.limit} ${input.tags?.join("+")}` }] };
        },
        getPet: async ({ input }) => ({ status: 404, body: { message: `no pet ${input.petId}` } }),
      },
    });
    const list = await own.fetch("/pets?limit=3&tags=a&tags=b");
    expect(await list.json()).toEqual([{ id: 7, name: "listPets 3 a+b" }]);
    expect(list.headers.has("x-next")).toBe(true);
    const one = await own.fetch("/pets/5");
    expect([one.status, await one.json()]).toEqual([404, { message: "no pet 5" }]);
  });

  it("may change the default answer, read the request, or answer with a response", async () => {
    const own = mocksWith({
      handlers: {
        getPet: ({ sample }) => {
          const answer = sample(200);
          expectTypeOf(answer.body).toEqualTypeOf<Pet>();
          return { ...answer, body: { ...answer.body, name: "Max" }, headers: { "x-own": "1" } };
        },
        createPet: async ({ request }) => Response.json({ id: 9, ...(await request.json()) }, { status: 201 }),
      },
    });
    const one = await own.fetch("/pets/5");
    expect([await one.json(), one.headers.get("x-own")]).toEqual([{ id: 1, name: "Max" }, "1"]);
    expect(await (await own.fetch("/pets", json({ name: "Bo" }))).json()).toEqual({ id: 9, name: "Bo" });
  });

  it("may stream", async () => {
    async function* items() {
      yield { id: 1, name: "Rex" };
      yield { id: 2, name: "Bo" };
    }
    async function* events() {
      for await (const data of items()) yield { data };
    }
    const own = mocksWith({
      handlers: {
        exportPets: () => ({ status: 200, body: items() }),
        watchPets: () => ({ status: 200, body: events() }),
      },
    });
    expect(await (await own.fetch("/pets/export")).text()).toBe('{"id":1,"name":"Rex"}\n{"id":2,"name":"Bo"}\n');
    expect(await (await own.fetch("/pets/events")).text()).toBe(
      'data: {"id":1,"name":"Rex"}\n\ndata: {"id":2,"name":"Bo"}\n\n',
    );
  });

  it("are told of a wrong item of a stream when it comes", async () => {
    async function* items() {
      yield { id: 1, name: "Rex" };
      yield { id: 2, name: "" };
    }
    const own = mocksWith({ handlers: { exportPets: () => ({ status: 200, body: items() }) } });
    const response = await own.fetch("/pets/export");
    await expect(response.text()).rejects.toThrow("[1].name must be at least 1 character long");
  });

  it("get samples in the form they answer in", async () => {
    const seen: unknown[] = [];
    const own = mocksWith({
      handlers: {
        watchPets: async ({ sample }) => {
          const answer = sample();
          for await (const event of answer.body) seen.push(Object.keys(event.data));
          return answer;
        },
        getPhoto: ({ sample }) => {
          const answer = sample();
          seen.push(answer.body.type);
          return answer;
        },
      },
    });
    expect((await own.fetch("/pets/events")).status).toBe(200);
    expect((await own.fetch("/pets/1/photo.png")).status).toBe(200);
    expect(seen).toEqual([["id", "name", "tag"], "image/png"]);
  });

  it("cannot answer what the document does not say", () => {
    mocksWith({
      handlers: {
        // @ts-expect-error a status without a declaration
        getMine: () => ({ status: 500, body: { message: "" } }),
        // @ts-expect-error the body of another status
        getPet: () => ({ status: 404, body: { id: 1, name: "Rex" } }),
        // @ts-expect-error no such member of the input
        listPets: ({ input }) => ({ status: 200, body: input.nothing }),
      },
    });
    // @ts-expect-error no such operation
    mocksWith({ handlers: { nothing: () => new Response() } });
    expectTypeOf(mocks.operations).toHaveProperty("getMine");
    expectTypeOf(mocks.operations.getPet).toEqualTypeOf<(request: Request) => Promise<Response>>();
    expectTypeOf(mocks.fetch).toExtend<typeof globalThis.fetch>();
  });

  it.each([
    ["an undeclared status", () => new Response(null, { status: 418 }), "", "status"],
    ["a wrong body", () => Response.json({ id: 1, name: "" }), "/name", "minLength"],
    ["malformed JSON", () => new Response("{", { headers: { "content-type": "application/json" } }), "", "content"],
    ["a wrong media type", () => new Response("hello"), "", "content"],
    ["no body", () => new Response(null), "", "content"],
  ])("are told of %s", async (_name, getMine, pointer, keyword) => {
    const error: unknown = await mocksWith({ handlers: { getMine } })
      .fetch("/pets/mine")
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MockContractError);
    expect(error).toMatchObject({ operationId: "getMine", pointer, violations: [{ keyword }] });
    const unchecked = await mocksWith({ handlers: { getMine }, validateResponses: "off" }).fetch("/pets/mine");
    expect(unchecked).toBeInstanceOf(Response);
  });

  it("are told of wrong headers and items", async () => {
    const listPets = () => new Response("[]", { headers: { "content-type": "application/json", "x-next": "no uri" } });
    await expect(mocksWith({ handlers: { listPets } }).fetch("/pets")).rejects.toThrow(
      "listPets answers 200 against its contract: x-next must be a valid uri",
    );
  });
});

describe("fetch", () => {
  it("takes what fetch takes", async () => {
    const given = [
      new Request("https://a.example/v1/pets/1"),
      new URL("https://a.example/pets/1"),
      "/pets/1",
      "https://a.example//pets//1/",
    ];
    for (const one of given) expect((await mocks.fetch(one)).status).toBe(200);
  });

  it("stops when the caller aborts", async () => {
    const slow = mocksWith({ delayMs: 10_000 });
    const controller = new AbortController();
    const call = slow.fetch("/pets/1", { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(call).rejects.toThrow("enough");
    await expect(slow.fetch("/pets/1", { signal: AbortSignal.abort(new Error("before")) })).rejects.toThrow("before");
  });

  it("knows the path of its base URL", async () => {
    const based = mocksWith({ baseUrl: "https://api.example/v1" });
    expect((await based.fetch("https://api.example/v1/pets/1")).status).toBe(200);
    expect((await based.fetch("https://api.example/v2/pets/1")).status).toBe(404);
  });

  it("answers for one operation alone", async () => {
    expect((await mocks.operations.getPet(new Request("https://a.example/x/pets/1"))).status).toBe(200);
    expect((await mocks.operations.getPet(new Request("https://a.example/dogs/1"))).status).toBe(404);
    expect((await mocks.operations.getPet(new Request("https://a.example/pets/1", { method: "PUT" }))).status).toBe(
      405,
    );
  });
});
