import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { AccessLogEntry } from "../../../generator/runtime/sandbox/node/log/access-log-entry.ts";
import { openAccessLog } from "../../../generator/runtime/sandbox/node/log/access-log.ts";
import { serve } from "../../../generator/runtime/sandbox/node/serve.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { jsonResponse } from "./echo-handler.ts";

const folder = temporaryFolder("access-log");
let files = 0;

interface LoggedCall {
  readonly path?: string;
  readonly init?: RequestInit;
  readonly response?: ReturnType<typeof jsonResponse>;
  readonly record?: boolean;
}

/** Makes one call, and gives the line that tells of it. */
async function logged({ path = "/a", init = {}, response = jsonResponse({}), record = false }: LoggedCall) {
  files += 1;
  const file = join(folder, `${files}.jsonl`);
  const accessLog = await openAccessLog({
    path: file,
    record,
    onError: (error) => {
      throw error;
    },
  });
  const handle = async (request: { octets(): unknown }) => {
    await request.octets();
    return response;
  };
  const server = await serve({ handle }, { port: 0, accessLog });
  await (await fetch(`${server.url}${path}`, init)).arrayBuffer();
  await server.stop();
  await accessLog.close();
  const entry: AccessLogEntry = JSON.parse(readFileSync(file, "utf8").trimEnd());
  return { entry, url: server.url };
}

test("a line tells when, what, how it ended and how long it took", async () => {
  const { entry, url } = await logged({ path: "/a%20b?c=d", response: jsonResponse({}, 404) });
  expect(entry).toMatchObject({
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    method: "GET",
    url: `${url}/a%20b?c=d`,
    status: 404,
    ms: expect.any(Number),
    request: { headers: { host: url.slice(7), accept: "*/*" } },
    response: { headers: { "content-type": "application/json" } },
  });
});

test("bodies are not in it, unless they are wanted", async () => {
  const init = { method: "POST", body: '{"a":1}', headers: { "content-type": "application/json" } };
  const response = jsonResponse({ b: "ä" });
  expect(JSON.stringify((await logged({ init, response })).entry)).not.toMatch(/body/i);
  const { entry } = await logged({ init, response, record: true });
  expect([entry.request.body, entry.response.body]).toEqual(['{"a":1}', '{"b":"ä"}']);
});

test("a body that is no text is in base 64, and a very long one only counted", async () => {
  const post = (body: Uint8Array<ArrayBuffer>) => logged({ init: { method: "POST", body }, record: true });
  expect((await post(new Uint8Array([255, 0]))).entry.request).toMatchObject({ bodyBase64: "/wA=" });
  const long = jsonResponse("x".repeat(2_000_000));
  expect((await logged({ response: long, record: true })).entry.response).toMatchObject({ bodyOctets: 2_000_002 });
});

test.each([
  { where: "the application key", init: { headers: { "x-api-key": "s3cret" } } },
  { where: "the end user's token", init: { headers: { "x-authorization": "s3cret" } } },
  { where: "the same in its other header", init: { headers: { authorization: "Bearer s3cret" } } },
  { where: "a cookie", init: { headers: { cookie: "connect.sid=s3cret" } } },
  { where: "a signature", init: { headers: { signature: "SPH1 s3cret" } } },
  { where: "a query parameter", path: "/a?x=1&access_token=s3cret&y=2" },
  { where: "a form field", init: { method: "POST", body: new URLSearchParams({ a: "1", client_secret: "s3cret" }) } },
  { where: "a member of a JSON body", init: { method: "POST", body: '{"deep":{"password" : "s3cret\\""}}' } },
  { where: "an answer's cookie", response: { ...jsonResponse({}), headers: new Map([["set-cookie", ["a=s3cret"]]]) } },
  { where: "an answer's token", response: jsonResponse({ access_token: "s3cret", expires_in: 1 }) },
])("a credential never is: $where", async ({ path, init, response }) => {
  const { entry } = await logged({
    record: true,
    ...(path === undefined ? {} : { path }),
    ...(init === undefined ? {} : { init }),
    ...(response === undefined ? {} : { response }),
  });
  const text = JSON.stringify(entry);
  expect(text).not.toContain("s3cret");
  expect(text).toContain("REDACTED");
});

test("lines are added to what is there", async () => {
  const path = join(folder, "added.jsonl");
  for (const round of [1, 2]) {
    const accessLog = await openAccessLog({ path, onError: () => undefined });
    const server = await serve({ handle: () => jsonResponse({}) }, { port: 0, accessLog });
    await (await fetch(`${server.url}/${round}`)).arrayBuffer();
    await server.stop();
    await accessLog.close();
  }
  expect(readFileSync(path, "utf8").trimEnd().split("\n")).toHaveLength(2);
});

test("a log that cannot be opened says so", async () => {
  const path = join(folder, "no-such-folder", "log.jsonl");
  await expect(openAccessLog({ path, onError: () => undefined })).rejects.toThrow("ENOENT");
});
