import { expect, test } from "vitest";
import { checkTexts, familyModels } from "./check-texts.ts";

// In each row one mistake is planted in one way of writing: it is found, once, and nothing else is.

const apis = await familyModels();
const host = "https://sandbox.apis.op-palvelut.fi";
const major = "uri.unknown-major";
const path = "uri.unknown-path";
const method = "uri.wrong-method";

interface Row {
  readonly shows: string;
  readonly code: string;
  /** Of `src/main.ts`. */
  readonly text: string;
  /** Where the finding is, if not in `src/main.ts`. */
  readonly in?: string;
  readonly others?: Readonly<Record<string, string>>;
}

const rows: readonly Row[] = [
  { shows: "a literal", code: path, text: `const path = "/v1/acounts";` },
  { shows: "a literal with a host", code: path, text: `const uri = "${host}/v1/nothing";` },
  { shows: "a major", code: major, text: `const uri = "/accounts/v9/accounts";` },
  { shows: "a major of the old layout", code: major, text: `const uri = "/v2/payments/initiate";` },
  { shows: "a base URL of an unknown major", code: major, text: `const base = "${host}/accounts/v9";` },
  { shows: "a template with holes", code: path, text: "const one = (id: string) => `/v1/funds/${id}/subscription`;" },
  {
    shows: "a hole for the version",
    code: path,
    text: "const one = (o: O) => `/${o.version}/accounts/${o.id}/transaction`;",
  },
  { shows: "a sum", code: path, text: `const one = (id: string) => "/accounts/v3/accounts/" + id + "/booking";` },
  { shows: "a doubled slash and one at the end", code: path, text: `const uri = "${host}//v1/holding/x/y/";` },
  { shows: "a query", code: path, text: `const uri = "/accounts/v3/account?pageSize=1";` },
  { shows: "a hole that is no word", code: path, text: "axios.get(`/v1/payments/${id}`);" },
  { shows: "an encoded value", code: path, text: `const uri = "/v1/funds/a%20b/redemption";` },
  { shows: "a colon as placeholder", code: path, text: `const uri = "/v1/funds/:isin/redemption";` },
  { shows: "a mount", code: path, text: `const uri = "/pivo/api/payment";` },
  { shows: "an object key", code: path, text: `const proxy = { "/branches/v1/branch": "x" };` },
  { shows: "fetch without options", code: method, text: `fetch("${host}/v1/payments/initiate");` },
  { shows: "fetch with a method", code: method, text: `fetch("/accounts/v3/accounts", { method: "POST", body });` },
  {
    shows: "fetch with a constant method",
    code: method,
    text: `const m = "DELETE"; fetch("/accounts/v3/accounts", { method: m });`,
  },
  {
    shows: "fetch with options in a constant",
    code: method,
    text: `const o = { method: "PUT" }; fetch("/v1/funds", o);`,
  },
  { shows: "a Request", code: method, text: `new Request("/v1/funds", { method: "PATCH" });` },
  { shows: "new URL", code: path, text: `fetch(new URL("/v1/found", "${host}"));` },
  {
    shows: "new URL with a base below a path",
    code: path,
    text: `fetch(new URL("acounts", "${host}/accounts/v3/").href);`,
  },
  { shows: "axios by a verb", code: method, text: `import axios from "axios"; axios.get("/v1/payments/confirm");` },
  { shows: "axios under another name", code: method, text: `import ax from "axios"; ax.put("${host}/v1/funds", {});` },
  {
    shows: "axios with a config",
    code: method,
    text: `import axios from "axios"; axios({ url: "/v1/funds", method: "post" });`,
  },
  {
    shows: "axios.request",
    code: method,
    text: `import axios from "axios"; axios.request({ url: "/v1/funds", method: "DELETE" });`,
  },
  {
    shows: "an instance of axios",
    code: path,
    text: `import axios from "axios"; const http = axios.create({ baseURL: "${host}/accounts/v3" }); http.get("/acounts");`,
  },
  {
    shows: "an instance in a class",
    code: path,
    text: `import axios from "axios"; class A { private http = axios.create({ baseURL: "${host}" }); f() { return this.http.get("/v1/foo"); } }`,
  },
  {
    shows: "ky with a prefix",
    code: path,
    text: `import ky from "ky"; const api = ky.create({ prefixUrl: "${host}" }); api.get("v1/acounts");`,
  },
  {
    shows: "ky by its options",
    code: method,
    text: `import ky from "ky"; ky("${host}/v1/funds", { method: "post" });`,
  },
  {
    shows: "got with a prefix",
    code: path,
    text: `import got from "got"; const api = got.extend({ prefixUrl: "${host}/" }); api("v1/acounts");`,
  },
  { shows: "got by a verb", code: method, text: `import got from "got"; got.put("${host}/v1/payments/initiate");` },
  {
    shows: "superagent",
    code: method,
    text: `import request from "superagent"; request.get("${host}/v1/payments/initiate");`,
  },
  {
    shows: "undici",
    code: method,
    text: `import { request } from "undici"; await request("${host}/v1/payments/initiate");`,
  },
  {
    shows: "node:https",
    code: method,
    text: `import https from "node:https"; https.request({ hostname: "sandbox.apis.op-palvelut.fi", path: "/v1/funds", method: "POST" }, () => {});`,
  },
  { shows: "a required package", code: method, text: `const axios = require("axios"); axios.post("/v1/funds");` },
  { shows: "an unknown client", code: method, text: `app.post("/v1/funds", handler);` },
  { shows: "a method before the path", code: method, text: `request("POST", "/v1/funds", options);` },
  { shows: "a method beside the path", code: method, text: `route({ method: "POST", url: "/v1/funds" });` },
  { shows: "a key of a table of routes", code: method, text: `const routes = { "POST /v1/funds": 1 };` },
  {
    shows: "a constant",
    code: path,
    text: `const BASE = "${host}"; const one = (id: string) => fetch(\`\${BASE}/v1/account/\${id}\`);`,
  },
  {
    shows: "a condition",
    code: path,
    text: `const BASE = p ? "${host}" : "https://prod.apis.op-palvelut.fi"; fetch(BASE + "/v1/foo");`,
  },
  {
    shows: "a default from the environment",
    code: path,
    text: `const base = process.env.BASE ?? "${host}"; fetch(base + "/v1/foo");`,
  },
  {
    shows: "a default of a parameter",
    code: path,
    text: `function f(base = "${host}") { return fetch(base + "/v1/foo"); }`,
  },
  { shows: "an enum", code: path, text: `enum P { A = "/v1/foo" } fetch("${host}" + P.A);` },
  {
    shows: "a member as const",
    code: path,
    text: `const API = { base: "${host}" } as const; fetch(\`\${API.base}/v1/foo\`);`,
  },
  { shows: "a nested member", code: path, text: `const C = { a: { base: "${host}" } }; fetch(C.a.base + "/v1/foo");` },
  {
    shows: "a destructured member",
    code: path,
    text: `const C = { base: "${host}" }; const { base } = C; fetch(base + "/v1/foo");`,
  },
  {
    shows: "a static property",
    code: path,
    text: `class A { static readonly base = "${host}"; f() { return fetch(A.base + "/v1/foo"); } }`,
  },
  {
    shows: "a property of a class",
    code: path,
    text: `class A { base = "${host}"; f() { return fetch(\`\${this.base}/v1/foo\`); } }`,
  },
  { shows: "join", code: path, text: `fetch(["${host}", "v1", "foo"].join("/"));` },
  { shows: "concat", code: path, text: `fetch("${host}".concat("/v1/", "foo"));` },
  {
    shows: "a function that puts it together",
    code: path,
    text: `const url = (p: string) => "${host}" + p; fetch(url("/v1/foo"));`,
  },
  {
    shows: "a function around fetch",
    code: method,
    text: `function post(path: string) { return fetch("${host}" + path, { method: "POST" }); } post("/v1/funds");`,
  },
  {
    shows: "a function around a function",
    code: path,
    text: `const send = (m: string, p: string) => fetch("${host}" + p, { method: m }); const get = (p: string) => send("GET", "/v1" + p); get("/foo");`,
  },
  {
    shows: "a constant of another module",
    code: path,
    text: `import { BASE } from "./config.js"; fetch(BASE + "/v1/foo");`,
    others: { "src/config.ts": `export const BASE = "${host}";` },
  },
  {
    shows: "a path of another module",
    code: major,
    in: "src/paths.ts",
    text: `import { BASE, PATHS } from "./index"; fetch(BASE + PATHS.accounts); fetch(BASE + PATHS.accounts);`,
    others: {
      "src/index.ts": `export * from "./paths"; export { default as BASE } from "./base";`,
      "src/base.ts": `export default "${host}";`,
      "src/paths.ts": `export const PATHS = { accounts: "/accounts/v8/accounts" };`,
    },
  },
  {
    shows: "a base from another module, for a path without a version",
    code: path,
    text: `import * as api from "./api"; fetch(\`\${api.ACCOUNTS}/acounts\`);`,
    others: { "src/api.ts": `export const ACCOUNTS = "${host}/accounts/v3";` },
  },
  {
    shows: "an alias of tsconfig",
    code: path,
    text: `import { BASE } from "@/config"; fetch(BASE + "/v1/foo");`,
    others: {
      "src/config.ts": `export const BASE = "${host}";`,
      "tsconfig.json": `{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }`,
    },
  },
  {
    shows: "a client of another module",
    code: method,
    text: `import { api } from "./api"; api.delete("/v1/funds");`,
    others: { "src/api.ts": `import axios from "axios"; export const api = axios.create({ baseURL: "${host}" });` },
  },
  {
    shows: "CommonJS",
    code: path,
    in: "src/main.js",
    text: "",
    others: {
      "src/main.js": `const config = require("./config"); fetch(config.base + "/v1/foo");`,
      "src/config.js": `module.exports = { base: "${host}" };`,
    },
  },
  {
    shows: "JSX",
    code: path,
    in: "src/a.tsx",
    text: "",
    others: { "src/a.tsx": `export const A = () => <a href="/v1/acounts">x</a>;` },
  },
  {
    shows: "a text that is appended to",
    code: path,
    text: `let url = "/accounts/v3/acounts"; if (q) url += "?" + q; fetch(url);`,
  },
  { shows: "a syntax error beside it", code: path, text: `const = ; function {\nfetch("/v1/acounts");` },
];

test.each(rows)("$shows", async ({ code, text, in: place = "src/main.ts", others = {} }) => {
  const found = await checkTexts({ "src/main.ts": text, ...others }, apis);
  expect(found.map((finding) => `${finding.at.file} ${finding.code}`)).toEqual([`${place} ${code}`]);
});
