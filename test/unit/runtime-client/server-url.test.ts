import { describe, expect, it } from "vitest";
import { serverUrl } from "../../../generator/runtime/client/index.ts";

describe("serverUrl", () => {
  it.each([
    ["https://api.example", {}, "https://api.example"],
    [
      "https://{region}.api.example:{port}/{base}",
      { region: "eu", port: 8443, base: "v2/x" },
      "https://eu.api.example:8443/v2/x",
    ],
    ["{scheme}://api.example", { scheme: "https" }, "https://api.example"],
    ["{origin}/v1", { origin: "https://api.example" }, "https://api.example/v1"],
    ["/{base}", { base: "v1" }, "/v1"],
    ["https://api.example/{a}{a}", { a: "$&" }, "https://api.example/$&$&"],
  ])("fills %s", (template, variables, want) => {
    expect(serverUrl(template, variables)).toBe(want);
  });

  it.each([
    ["https://{region}.api.example", {}],
    ["https://{constructor}.api.example", {}],
    ["https://{region}.api.example", { region: "evil.example/" }],
    ["https://{region}.api.example", { region: "evil.example#" }],
    ["https://{region}.api.example", { region: "evil.example?" }],
    ["https://{region}.api.example", { region: "evil.example\\" }],
    ["https://{region}.api.example", { region: "eu\n" }],
    ["https://api.example{base}", { base: "@evil.example" }],
    ["https://api.example{base}", { base: ".evil.example/" }],
  ])("refuses %s with %j", (template, variables) => {
    expect(() => serverUrl(template, variables)).toThrow(TypeError);
  });
});
