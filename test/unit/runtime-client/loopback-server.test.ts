import { describe, expect, it } from "vitest";
import {
  call,
  createClient,
  json,
  multipart,
  ndjson,
  textEventStream,
  type Answer,
  type Operation,
  type ServerSentEvent,
} from "../../../generator/runtime/client/index.ts";
import { serve, servers, text } from "./loopback.ts";

function operation(method: string, path: string): Operation<object, Answer<200, unknown>, Answer<400, unknown>> {
  return {
    operationId: "doThing",
    method,
    path,
    parameters: [
      { name: "id", in: "path" },
      { name: "tags", in: "query" },
      { name: "c", in: "cookie" },
      { name: "x-name", in: "header" },
    ],
    requestBody: [json],
    responses: { 200: [json], 400: [json] },
    security: [[{ name: "apiKey", in: "header", as: "x-api-key" }]],
  };
}

describe("over a connection", () => {
  it("sends what a server understands", async () => {
    const baseUrl = await serve(async (request, response) => {
      const { method, url, headers } = request;
      const { "x-api-key": key, "x-name": name, cookie, "content-type": type } = headers;
      const body = await text(request);
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify({ method, url, key, name, cookie, type, body }));
    });
    const client = createClient({ baseUrl: `${baseUrl}/base/`, credentials: { apiKey: "k" } });
    const input = { id: "../ä", tags: ["a b", "c"], c: "1;", "x-name": "KÄYTTÖ", body: { ö: 1 } };
    expect(await call(client, operation("POST", "/v1/{id}"), input)).toEqual({
      method: "POST",
      url: "/base/v1/..%2F%C3%A4?tags=a%20b&tags=c",
      key: "k",
      name: "KÄYTTÖ",
      cookie: "c=1%3B",
      type: "application/json",
      body: '{"ö":1}',
    });
  });

  it("sends forms and streams", async () => {
    const baseUrl = await serve(async (request, response) => {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify([request.headers["content-type"], await text(request)]));
    });
    const client = createClient({ baseUrl });
    const upload = { ...operation("POST", "/x"), parameters: [], requestBody: [multipart()] };
    const sent = JSON.stringify(await call(client, upload, { body: { file: new Blob(["hi"]) } }));
    expect(sent).toContain("multipart/form-data; boundary=");
    expect(sent).toContain('name=\\"file\\"; filename=\\"blob\\"');
    async function* items(): AsyncGenerator<number> {
      yield* [1, 2];
    }
    const stream = { ...upload, requestBody: [ndjson] };
    expect(await call(client, stream, { body: items() })).toEqual(["application/x-ndjson", "1\n2\n"]);
  });

  it("tries again until the server is well", async () => {
    let count = 0;
    const baseUrl = await serve((request, response) => {
      count++;
      if (count === 1) return void request.socket.destroy();
      response.statusCode = count === 2 ? 503 : 200;
      response.setHeader("content-type", "application/json");
      response.end(`${count}`);
    });
    const client = createClient({ baseUrl, retries: { max: 2, baseDelayMs: 1 } });
    expect(await call(client, operation("GET", "/{id}"), { id: 1 })).toBe(3);
  });

  it("tells that nobody answers", async () => {
    const baseUrl = await serve(() => {});
    const [server] = servers.splice(0);
    await new Promise((resolve) => server?.close(resolve));
    const client = createClient({ baseUrl, retries: 0 });
    const outcome = await call(client, operation("GET", "/{id}"), { id: 1 }).outcome();
    expect(outcome).toMatchObject({ ok: false, error: { name: "ConnectionError", timedOut: false } });
  });

  it("does not wait longer than its time", async () => {
    const baseUrl = await serve(() => {});
    const client = createClient({ baseUrl, timeoutMs: 50 });
    const outcome = await call(client, operation("GET", "/{id}"), { id: 1 }).outcome();
    expect(outcome).toMatchObject({ ok: false, error: { name: "ConnectionError", timedOut: true } });
  });

  it("does not take a key to another origin", async () => {
    const keys: unknown[] = [];
    const other = await serve((request, response) => {
      keys.push(request.headers["x-api-key"]);
      response.end();
    });
    const baseUrl = await serve((_, response) => {
      response.writeHead(302, { location: other });
      response.end();
    });
    const client = createClient({ baseUrl, credentials: { apiKey: "k" } });
    const outcome = await call(client, operation("GET", "/{id}"), { id: 1 }).outcome();
    expect(outcome).toMatchObject({ ok: false, error: { name: "ApiError", status: 302 } });
    expect(keys).toEqual([]);
  });

  it("reads events as they come, and hangs up when the loop is left", async () => {
    const closed = Promise.withResolvers<void>();
    const baseUrl = await serve((_, response) => {
      response.setHeader("content-type", "text/event-stream");
      response.write("data: 1\n\n");
      response.on("close", () => closed.resolve());
    });
    const listen: Operation<object, Answer<200, AsyncIterable<ServerSentEvent>>, never> = {
      operationId: "listen",
      method: "GET",
      path: "/events",
      responses: { 200: [textEventStream] },
    };
    for await (const event of await call(createClient({ baseUrl }), listen, {})) {
      expect(event).toEqual({ data: "1" });
      break;
    }
    await closed.promise;
  });
});
