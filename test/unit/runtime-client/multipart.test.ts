import { describe, expect, it } from "vitest";
import { multipart, type FormEncoding } from "../../../generator/runtime/client/index.ts";
import { sendBody } from "./send-body.ts";

describe("multipart/form-data", () => {
  const form = async (body: unknown, encoding?: FormEncoding): Promise<FormData> =>
    (await sendBody(multipart(encoding), body)).formData();
  const part = async (value: FormDataEntryValue | null): Promise<[string, string]> => {
    if (!(value instanceof File)) throw new Error("not a file");
    return [value.type, await value.text()];
  };

  it("leaves the boundary to fetch", async () => {
    const request = await sendBody(multipart(), { a: "b" });
    expect(request.headers.get("content-type")).toMatch(/^multipart\/form-data; ?boundary=/);
  });

  it("writes a part for each property, and for each item of an array", async () => {
    const sent = await form({ a: "x", b: 1, c: false, d: ["y", "z"], e: null, f: undefined, g: new Date(0) });
    expect([...sent]).toEqual([
      ["a", "x"],
      ["b", "1"],
      ["c", "false"],
      ["d", "y"],
      ["d", "z"],
      ["g", "1970-01-01T00:00:00.000Z"],
    ]);
  });

  it("writes objects as JSON, and bytes as they are", async () => {
    const sent = await form({
      object: { a: 1 },
      bytes: new Uint8Array([104, 105]),
      view: new Uint8Array([0, 104, 105]).subarray(1),
      buffer: new TextEncoder().encode("hi").buffer,
      blob: new Blob(["hi"], { type: "image/png" }),
      file: new File(["hi"], "a.txt", { type: "text/plain" }),
    });
    expect(await part(sent.get("object"))).toEqual(["application/json", '{"a":1}']);
    for (const name of ["bytes", "view", "buffer"]) {
      expect(await part(sent.get(name))).toEqual(["application/octet-stream", "hi"]);
    }
    expect(await part(sent.get("blob"))).toEqual(["image/png", "hi"]);
    expect(await part(sent.get("file"))).toEqual(["text/plain", "hi"]);
    expect(sent.get("file")).toHaveProperty("name", "a.txt");
  });

  it("gives parts the media type that their encoding names", async () => {
    const encoding: FormEncoding = {
      xml: { contentType: "application/xml" },
      json: { contentType: "application/vnd.bank+json" },
      image: { contentType: "image/png, image/jpeg" },
      untyped: { contentType: "image/gif" },
      named: { contentType: "text/csv" },
    };
    const sent = await form(
      {
        xml: "<a/>",
        json: ["a", { b: 1 }],
        image: new Uint8Array([104, 105]),
        untyped: new Blob(["hi"]),
        named: new File(["hi"], "a.csv"),
      },
      encoding,
    );
    expect(await part(sent.get("xml"))).toEqual(["application/xml", "<a/>"]);
    expect(await Promise.all(sent.getAll("json").map(part))).toEqual([
      ["application/vnd.bank+json", '"a"'],
      ["application/vnd.bank+json", '{"b":1}'],
    ]);
    expect(await part(sent.get("image"))).toEqual(["application/octet-stream", "hi"]);
    expect(await part(sent.get("untyped"))).toEqual(["image/gif", "hi"]);
    expect(await part(sent.get("named"))).toEqual(["text/csv", "hi"]);
    expect(sent.get("named")).toHaveProperty("name", "a.csv");
  });

  it("sends a FormData as it is", async () => {
    const given = new FormData();
    given.append("a", "b");
    expect([...(await form(given))]).toEqual([["a", "b"]]);
  });
});
