import { describe, expect, it } from "vitest";
import { createMocks } from "../../../generator/runtime/mocks/index.ts";
import { pets, type PetsHandlers } from "./pets-contract.ts";

/** What the handler of the upload gets. */
async function received(body: BodyInit, contentType?: string): Promise<unknown> {
  const inputs: unknown[] = [];
  const mocks = createMocks<PetsHandlers>(pets, {
    handlers: {
      uploadPets: ({ input }) => {
        inputs.push(input);
        return { status: 200, body: { count: 1 } };
      },
    },
  });
  const headers = contentType === undefined ? {} : { "content-type": contentType };
  const response = await mocks.fetch("/pets/upload", { method: "POST", body, headers });
  return response.status === 200 ? inputs[0] : response.json();
}

const form = (entries: readonly (readonly [string, string | Blob])[]) => {
  const data = new FormData();
  for (const [name, value] of entries) {
    if (typeof value === "string") data.append(name, value);
    else data.append(name, value);
  }
  return data;
};

const urlencoded = "application/x-www-form-urlencoded";

describe("bodies are read by their media type", () => {
  it.each([
    [
      "a form",
      "name=a+b&age=3&tags=x&tags=y%2Cz&meta=%7B%22a%22%3A1%7D",
      { name: "a b", age: 3, tags: ["x", "y,z"], meta: { a: 1 } },
    ],
    ["a form with brackets", "name=a&tags[]=x&tags[]=y&meta[a]=1", { name: "a", tags: ["x", "y"], meta: { a: 1 } }],
    ["an extra field", "name=a&other=1", { name: "a", other: "1" }],
  ])("%s", async (_name, text, body) => {
    expect(await received(text, urlencoded)).toEqual({ mediaType: urlencoded, body });
  });

  it("multipart, with parts that are JSON or files", async () => {
    const photo = new Blob(["12345"], { type: "image/png" });
    const meta = new Blob(['{"a":1}'], { type: "application/json" });
    const input = await received(
      form([
        ["name", "a"],
        ["age", "3"],
        ["tags", "x"],
        ["meta", meta],
        ["photo", photo],
      ]),
    );
    expect(input).toMatchObject({
      mediaType: "multipart/form-data",
      body: { name: "a", age: 3, tags: ["x"], meta: { a: 1 }, photo: { size: 5, type: "image/png" } },
    });
  });

  it("the size of a file is its length", async () => {
    const problem = await received(
      form([
        ["name", "a"],
        ["photo", new Blob(["123456"])],
      ]),
    );
    expect(problem).toMatchObject({ violations: [{ path: "photo", keyword: "maxLength" }] });
  });

  it("lines", async () => {
    const body = [{ name: "a" }, { name: "b" }];
    const text = body.map((item) => `${JSON.stringify(item)}\n`).join("");
    expect(await received(text, "application/x-ndjson")).toEqual({ mediaType: "application/x-ndjson", body });
    expect(await received('{"name":"a"}\n{"name":1}', "application/x-ndjson")).toMatchObject({
      violations: [{ path: "[1].name", pointer: "/1/name" }],
    });
    expect(await received('{"name":"a"}\n{', "application/x-ndjson")).toMatchObject({
      violations: [{ path: "body", message: "must be valid JSON at item 1" }],
    });
  });

  it("text", async () => {
    expect(await received("hello", "text/plain; charset=utf-8")).toEqual({ mediaType: "text/plain", body: "hello" });
    expect(await received("hello, world", "text/plain")).toMatchObject({ violations: [{ keyword: "maxLength" }] });
  });

  it("octets, by their size alone", async () => {
    const mocks = createMocks(pets);
    const put = (type: string, size: number) =>
      mocks.fetch("/pets/1/photo", { method: "PUT", body: new Blob([new Uint8Array(size)], { type }) });
    const statuses = [put("image/png", 100), put("image/jpeg", 10), put("image/jpeg", 11), put("image/gif", 1)];
    expect((await Promise.all(statuses)).map((response) => response.status)).toEqual([200, 200, 400, 415]);
  });

  it("no body where none is required", async () => {
    const response = await createMocks(pets).fetch("/pets/upload", { method: "POST" });
    expect(response.status).toBe(200);
  });
});
