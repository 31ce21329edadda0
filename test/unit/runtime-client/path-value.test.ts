import { describe, expect, it } from "vitest";
import { call, styled, type Parameter } from "../../../generator/runtime/client/index.ts";
import { recorded } from "./recorder.ts";
import { operation } from "./plain-operation.ts";

describe("a path value", () => {
  const refused: readonly [string, unknown][] = [
    ["empty text", ""],
    ["nothing", undefined],
    ["null", null],
    ["an empty array", []],
    ["an empty object", {}],
    ["an invalid date", new Date(Number.NaN)],
    ["a dot", "."],
    ["two dots", ".."],
  ];
  it.each(refused)("is refused when it is %s", async (_, value) => {
    const { client, seen } = recorded([new Response()]);
    const things = operation("/things/{id}/parts", [{ name: "id", in: "path" }]);
    await expect(call(client, things, { id: value })).rejects.toMatchObject({ name: "ConfigurationError" });
    expect(seen.requests).toHaveLength(0);
  });

  it("is refused where two of them make a dot segment together", async () => {
    const { client } = recorded([new Response()]);
    const names: readonly Parameter[] = [
      { name: "a", in: "path" },
      { name: "b", in: "path" },
    ];
    await expect(call(client, operation("/x/{a}{b}", names), { a: ".", b: "." })).rejects.toThrow("dot segment");
    await expect(call(client, operation("/x/.{a}", names.slice(0, 1)), { a: "." })).rejects.toThrow("dot segment");
  });

  it.each(["%2e", "%2E%2e", ".%2e"])("is refused when %s is left as it is", async (value) => {
    const { client } = recorded([new Response()]);
    const reserved: Parameter = { name: "a", in: "path", allowReserved: true, write: styled };
    await expect(call(client, operation("/x/{a}/y", [reserved]), { a: value })).rejects.toThrow("dot segment");
    await expect(call(client, operation("/x/{a}", [reserved]), { a: value })).rejects.toThrow("dot segment");
  });

  it("may have dots among other characters", async () => {
    const { client, seen } = recorded([new Response()]);
    await call(client, operation("/x/{a}", [{ name: "a", in: "path" }]), { a: "..." });
    expect(seen.request.url).toBe("https://api.example/base/x/...");
  });

  it("does not stand for another parameter's expression, nor as a replacement pattern", async () => {
    const { client, seen } = recorded([new Response()]);
    const names: readonly Parameter[] = [
      { name: "a", in: "path" },
      { name: "b", in: "path" },
    ];
    await call(client, operation("/x/{a}/{b}", names), { a: "{b}", b: "$&" });
    expect(seen.request.url).toBe("https://api.example/base/x/%7Bb%7D/%24%26");
  });

  it("is not taken from the prototype of the input", async () => {
    const { client } = recorded([new Response()]);
    const things = operation("/things/{constructor}", [{ name: "constructor", in: "path" }]);
    await expect(call(client, things, {})).rejects.toThrow('path parameter "constructor"');
  });

  it("is a date in ISO 8601", async () => {
    const { client, seen } = recorded([new Response()]);
    const things = operation("/days/{day}", [
      { name: "day", in: "path" },
      { name: "since", in: "query" },
    ]);
    const day = new Date(Date.UTC(2026, 10, 1));
    await call(client, things, { day, since: [day] });
    expect(seen.request.url).toBe(
      "https://api.example/base/days/2026-11-01T00%3A00%3A00.000Z?since=2026-11-01T00%3A00%3A00.000Z",
    );
  });
});
