import { describe, expect, it } from "vitest";
import { binary, json, of } from "../../../generator/runtime/client/index.ts";
import { sendBody } from "./send-body.ts";

describe("binary", () => {
  it.each([
    ["text", "hi"],
    ["bytes", new Uint8Array([104, 105])],
    ["a buffer", new Uint8Array([104, 105]).buffer],
    ["a Blob", new Blob(["hi"])],
    ["a stream", new Blob(["hi"]).stream()],
  ])("sends %s", async (_, body) => {
    const request = await sendBody(binary, body);
    expect(request.headers.get("content-type")).toBe("application/octet-stream");
    expect(await request.text()).toBe("hi");
  });

  it("refuses anything else", async () => {
    await expect(sendBody(binary, { a: 1 })).rejects.toMatchObject({ name: "ConfigurationError" });
  });

  it("names the media type within a range", async () => {
    const image = of("image/*", binary);
    const typeOf = async (body: unknown, mediaType?: string): Promise<string | null> =>
      (await sendBody(image, body, mediaType)).headers.get("content-type");
    expect(await typeOf(new Blob(["x"], { type: "image/png" }))).toBe("image/png");
    expect(await typeOf("x", "image/gif")).toBe("image/gif");
    expect(await typeOf("x")).toBe("application/octet-stream");
    await expect(typeOf("x", "text/plain")).rejects.toThrow("text/plain");
  });
});

describe("of", () => {
  it("makes a codec for another media type", async () => {
    const request = await sendBody(of("application/hal+json", json), { a: 1 });
    expect(request.headers.get("content-type")).toBe("application/hal+json");
    expect(await request.json()).toEqual({ a: 1 });
  });

  it("never sends a range as a media type", async () => {
    expect((await sendBody(of("*/*", json), {})).headers.get("content-type")).toBe("application/json");
    expect((await sendBody(of("*/*", json), {}, "application/x+json")).headers.get("content-type")).toBe(
      "application/x+json",
    );
  });

  it("leaves the codec it is made of", () => {
    of("application/hal+json", json);
    expect(json.mediaType).toBe("application/json");
  });
});
