import { describe, expect, it } from "vitest";
import {
  call,
  createClient,
  formUrlEncoded,
  json,
  styled,
  text,
  type Answer,
  type BodyCodec,
  type Operation,
  type Parameter,
} from "../../../generator/runtime/client/index.ts";
import { cases, type ParameterCase } from "./cases.ts";

const codecs: Readonly<Record<string, BodyCodec>> = {
  "application/json": json,
  "application/x-www-form-urlencoded": formUrlEncoded(),
  "text/plain": text,
};

/** Sends one parameter, and gives what came out where it belongs. */
async function written(parameter: Parameter, value: unknown): Promise<string | null> {
  const sent: Request[] = [];
  const client = createClient({
    baseUrl: "https://api.example/base",
    fetch: async (request) => {
      sent.push(request);
      return new Response();
    },
    requestIdHeader: false,
  });
  const operation: Operation<object, Answer<200, undefined>, never> = {
    operationId: "getThing",
    method: "GET",
    path: parameter.in === "path" ? `/things/{${parameter.name}}` : "/things",
    parameters: [{ ...parameter, key: "value" }],
    responses: { 200: [] },
  };
  await call(client, operation, { value });

  const [request] = sent;
  const url = new URL(request?.url ?? "");
  if (parameter.in === "header") return request?.headers.get(parameter.name) ?? null;
  if (parameter.in === "cookie") return request?.headers.get("cookie") ?? null;
  if (parameter.in === "path") return url.pathname.replace("/base/things/", "");
  return url.search === "" ? null : url.search.slice(1);
}

function isPlain({ parameter: { in: place, style, allowReserved, content } }: ParameterCase): boolean {
  const common = place === "path" || place === "header" ? "simple" : "form";
  return place !== "querystring" && (style ?? common) === common && !allowReserved && !content;
}

describe("parameters on the wire", () => {
  it("has a table worth the name", () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases)("$source: $name", async ({ parameter: { content, ...parameter }, value, wire }) => {
    const codec = codecs[Object.keys(content ?? {})[0] ?? ""];
    expect(await written({ ...parameter, ...(codec && { content: codec }), write: styled }, value)).toBe(wire);
  });
});

describe("parameters in the default style of their place, which need no writer", () => {
  it.each(cases.filter(isPlain))("$source: $name", async ({ parameter, value, wire }) => {
    const { name, in: place, explode } = parameter;
    if (place === "querystring") throw new Error("not a plain parameter");
    expect(await written({ name, in: place, ...(explode !== undefined && { explode }) }, value)).toBe(wire);
  });
});
