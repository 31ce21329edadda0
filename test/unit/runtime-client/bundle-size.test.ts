import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { describe, expect, it } from "vitest";

const runtime = new URL("../../../generator/runtime/client/index.ts", import.meta.url).pathname;

/** What a bundler makes of a module that imports from the runtime, and how much of it travels. */
function bundle(source: string): { readonly text: string; readonly gzip: number } {
  const { outputFiles } = buildSync({
    stdin: { contents: source.replaceAll("RUNTIME", JSON.stringify(runtime)), loader: "ts", resolveDir: "/" },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const text = outputFiles[0]?.text ?? "";
  return { text, gzip: gzipSync(text).length };
}

const operation = (response: string, parameter = ""): string => `
  import { call, createClient, ${response} } from RUNTIME;
  const apiKey = { name: "apiKey", in: "header", as: "x-api-key" };
  const operation = {
    operationId: "confirmPayment",
    method: "POST",
    path: "/v1/payments/{paymentId}/confirm",
    parameters: [
      { name: "paymentId", in: "path" },
      { name: "include", in: "query" },
      { name: "x-session-id", in: "header" },
      ${parameter}
    ],
    requestBody: [json],
    responses: { 200: [${response}], 400: [json], 401: [json], 500: [json] },
    security: [[apiKey]],
  };
  export function confirmPayment(client, input, options) { return call(client, operation, input, options); }
  export { createClient };
`;

describe("the size of one operation with its runtime", () => {
  it("is less than 4 kB", () => {
    const { text, gzip } = bundle(operation("json"));
    console.log(`one operation: ${text.length} bytes, ${gzip} with gzip`);
    expect(text).toContain("confirmPayment");
    expect(gzip).toBeLessThan(4096);
  });

  it("has only what the operation names", () => {
    const { text } = bundle(operation("json"));
    const others = ["deepObject", "FormData", "event-stream", "ndjson", "BUSINESS", "btoa", "octet-stream"];
    expect(others.filter((other) => text.includes(other))).toEqual([]);
    expect(bundle(operation("json, eventStream")).text).toContain("text/event-stream");
    const styled = operation("json, styled", '{ name: "filter", in: "query", style: "deepObject", write: styled },');
    expect(bundle(styled).text).toContain("deepObject");
  });

  it("has nothing of an operation beside it that is not used, where the calls in it are marked as pure", () => {
    const beside = `
      import { formUrlEncoded, multipart, of } from RUNTIME;
      const unused = {
        operationId: "unused",
        requestBody: [/* @__PURE__ */ multipart({ a: {} }), /* @__PURE__ */ of("x/y", /* @__PURE__ */ formUrlEncoded())],
      };
    `;
    const { text } = bundle(beside + operation("json"));
    expect(text).toContain("confirmPayment");
    expect(["unused", "FormData", "urlencoded"].filter((other) => text.includes(other))).toEqual([]);
  });

  it("is nothing for a module that only names types and guards it does not use", () => {
    const { text } = bundle("import { type Client, json, multipart, businessError } from RUNTIME; export const a = 1;");
    expect(text.length).toBeLessThan(60);
  });
});
