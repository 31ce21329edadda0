import { gzipSync } from "node:zlib";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openRecording } from "../../generator/traffic/read/open-recording.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { checked } from "./checked.ts";
import { loan } from "./exchanges.ts";

// The same exchange in every form of recording: a list of loans with a limit that is too high, and a field too many.

const folder = temporaryFolder("recordings");
const body = JSON.stringify([{ ...loan, nickname: "x" }]);
const json = "application/json; charset=utf-8";
const target = "/loans/v1/loans?limit=101";
const list = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

const harEntry = {
  startedDateTime: "2020-02-03T10:15:30.000Z",
  request: {
    method: "GET",
    url: `https://api.bank.example${target}`,
    headers: list({ ":authority": "api.bank.example" }),
    bodySize: 0,
  },
  response: {
    status: 200,
    headers: list({ "Content-Type": json, "X-Total": "1", "Content-Encoding": "gzip" }),
    content: { size: body.length, mimeType: json, text: body },
  },
};
const analytics = {
  request: { method: "POST", url: "https://analytics.example/collect", headers: [] },
  response: { status: 204, headers: [], content: { size: 0 } },
};
const har = (entries: readonly object[]) => ({
  log: { version: "1.2", creator: { name: 'a "{[" tool' }, pages: [], entries },
});
const base64 = { size: body.length, mimeType: json, encoding: "base64", text: Buffer.from(body).toString("base64") };
const kong = {
  latencies: { request: 3 },
  request: {
    method: "GET",
    uri: target,
    url: "http://api.bank.example:8000/loans/v1/loans",
    querystring: { limit: "101" },
    headers: { host: "api.bank.example" },
  },
  response: { status: 200, headers: { "content-type": json, "x-total": "1" }, body },
};
const nginx = {
  request_method: "GET",
  request_uri: target,
  status: "200",
  host: "api.bank.example",
  sent_http_content_type: json,
  request_body: "-",
  resp_body: body,
};
const combined = `1.2.3.4 - - [03/Feb/2020:10:15:30 +0000] "GET ${target} HTTP/1.1" 200 12 "-" "curl/8"`;

const both = ['request query parameter "limit" (maximum)', "response 200 body [].nickname"];

test.each([
  { form: "a HAR", text: JSON.stringify(har([harEntry, analytics]), null, 2), want: both, at: { line: 9, column: 7 } },
  {
    form: "a HAR on one line",
    text: JSON.stringify(har([analytics, harEntry])),
    want: both,
    at: { line: 1, column: 227 },
  },
  {
    form: "a HAR with base 64",
    text: JSON.stringify(har([{ ...harEntry, response: { ...harEntry.response, content: base64 } }])),
    want: both,
    at: { line: 1, column: 82 },
  },
  { form: "Kong", text: `${JSON.stringify(kong)}\n`, want: both, at: { line: 1, column: 1 } },
  { form: "Kong in batches", text: `${JSON.stringify([kong, kong])}\n`, want: both, at: { line: 1, column: 1 } },
  { form: "nginx", text: `\n${JSON.stringify(nginx)}\r\n`, want: both, at: { line: 2, column: 1 } },
  {
    form: "nginx without bodies",
    text: JSON.stringify({ ...nginx, resp_body: undefined }),
    want: both.slice(0, 1),
    at: { line: 1, column: 1 },
  },
  { form: "combined", text: `${combined}\n${combined}`, want: both.slice(0, 1), at: { line: 1, column: 1 } },
])("$form", async ({ text, want, at }) => {
  const { groups, unreadable } = await checked(text);
  expect(groups.map(({ observation }) => observation.subject)).toEqual(want);
  expect(groups[0]?.first).toMatchObject(at);
  expect(unreadable).toBe(0);
});

test("nginx without escape=json writes \\x22, which is no JSON", async () => {
  const { unreadable, counts } = await checked(
    String.raw`{"request":"GET /loans/v1/loans HTTP/1.1","status":200,"http_user_agent":"\x22a\x22"}`,
  );
  expect([unreadable, counts.checked]).toEqual([0, 1]);
});

test("a form's fields that a HAR tells one by one are read as they were sent", async () => {
  const postData = { mimeType: "application/x-www-form-urlencoded", params: [{ name: "amount", value: "12" }] };
  const entry = {
    ...harEntry,
    request: { ...harEntry.request, method: "POST", url: "https://api.bank.example/loans/v1/loans", postData },
    response: { ...harEntry.response, content: { ...harEntry.response.content, text: JSON.stringify(loan) } },
  };
  const { groups } = await checked(JSON.stringify(har([entry])));
  expect(groups.map(({ observation }) => observation.subject)).toEqual([
    "request media type application/x-www-form-urlencoded",
    'response 200 header "x-total"',
  ]);
});

test("a HAR that was cut off is read as far as it goes, and said to be cut", async () => {
  const whole = JSON.stringify(har([harEntry, harEntry]));
  const { counts, unreadable } = await checked(whole.slice(0, -40));
  expect([counts.checked, unreadable]).toEqual([1, 1]);
});

test("lines that are no exchange are counted, and told once", async () => {
  const { findings } = await checked(`{"method":"GET"}\nnonsense\n${JSON.stringify(nginx)}`);
  expect(findings.map(({ code, message, at }) => [code, message, at.position])).toContainEqual([
    "traffic.unreadable",
    "2 entries of the recording cannot be read.",
    { line: 1, column: 1 },
  ]);
});

test("what is compressed is unpacked, whatever it is called", async () => {
  const path = join(folder, "recording.log");
  writeFileSync(path, gzipSync(`\uFEFF${JSON.stringify(nginx)}`));
  const pieces: string[] = [];
  for await (const piece of openRecording(path)) pieces.push(piece);
  expect(JSON.parse(pieces.join(""))).toEqual(nginx);
});
