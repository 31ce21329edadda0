import { describe, expect, it } from "vitest";
import { formUrlEncoded, type FormEncoding } from "../../../generator/runtime/client/index.ts";
import { sendBody } from "./send-body.ts";

describe("application/x-www-form-urlencoded", () => {
  const rows: readonly [string, object, FormEncoding, string][] = [
    ["scalars", { a: "x y", b: 1, c: true, d: "" }, {}, "a=x+y&b=1&c=true&d="],
    ["nothing", { a: null, b: undefined, c: [] }, {}, ""],
    ["arrays, one pair for each item", { a: ["x", "y"] }, {}, "a=x&a=y"],
    ["objects as JSON", { a: { b: "c d" } }, {}, "a=%7B%22b%22%3A%22c+d%22%7D"],
    ["dates", { a: new Date(0) }, {}, "a=1970-01-01T00%3A00%3A00.000Z"],
    ["delimiters and non-ASCII", { "a&": "b=c&d+e ä" }, {}, "a%26=b%3Dc%26d%2Be+%C3%A4"],
    ["a list", { a: ["x", "y"] }, { a: { style: "form", explode: false } }, "a=x,y"],
    ["a style alone", { a: ["x", "y"] }, { a: { style: "pipeDelimited" } }, "a=x%7Cy"],
    [
      "deepObject",
      { a: { b: [1, 2] } },
      { a: { style: "deepObject", explode: true } },
      "a%5Bb%5D%5B0%5D=1&a%5Bb%5D%5B1%5D=2",
    ],
    ["an exploded object", { a: { b: 1, c: 2 } }, { a: { explode: true } }, "b=1&c=2"],
    ["reserved characters", { a: "x/y+z w" }, { a: { allowReserved: true } }, "a=x/y%2Bz+w"],
    ["a JSON text", { a: "x" }, { a: { contentType: "application/json" } }, "a=%22x%22"],
    ["a property called as the prototype's", { constructor: "x" }, {}, "constructor=x"],
  ];
  it.each(rows)("writes %s", async (_, body, encoding, want) => {
    const request = await sendBody(formUrlEncoded(encoding), body);
    expect(request.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(await request.text()).toBe(want);
  });

  it("sends text and URLSearchParams as they are", async () => {
    expect(await (await sendBody(formUrlEncoded(), "a=b%20c")).text()).toBe("a=b%20c");
    expect(await (await sendBody(formUrlEncoded(), new URLSearchParams({ a: "b c" }))).text()).toBe("a=b+c");
  });

  it("is read back by URLSearchParams", async () => {
    const body = { "ä&=": "1+1 =%20 2", "b[]": "\u{1f600}" };
    const text = await (await sendBody(formUrlEncoded(), body)).text();
    expect(Object.fromEntries(new URLSearchParams(text))).toEqual(body);
  });
});
