import { expect, test } from "vitest";
import { checkTexts, familyModels } from "./check-texts.ts";

// What is right, and what is not ours: nothing is said about it.

const apis = await familyModels();
const host = "https://sandbox.apis.op-palvelut.fi";

test.each([
  { shows: "the host alone", text: `const base = "${host}"; const other = "${host}/";` },
  { shows: "the beginning of paths", text: `const base = "${host}/accounts/v3"; const payments = "/v1/payments";` },
  { shows: "a right path", text: `fetch("${host}/accounts/v3/accounts?pageSize=1#x");` },
  { shows: "runs of slashes and one at the end", text: `fetch("${host}//accounts//v3/accounts/");` },
  { shows: "values of parameters", text: `fetch("${host}/accounts/v3/accounts/abc.def%2F/transactions");` },
  {
    shows: "placeholders",
    text: `const all = ["/v1/funds/{isin}/redemptions", "/v1/funds/:isin", "/v1/funds/<isin>", "/v1/funds/[isin]"];`,
  },
  {
    shows: "a hole at the end for the query",
    text: "const one = (q: string) => fetch(`/accounts/v3/accounts/1/transactions${q}`);",
  },
  { shows: "a hole for a word", text: "const one = (a: string) => axios.post(`/v1/payments/${a}`);" },
  { shows: "an alias", text: `fetch("/v2/accounts/1/predictions");` },
  { shows: "a mount", text: `fetch("http://localhost:8080/pivo/api/payments/1");` },
  {
    shows: "a host of its own",
    text: `fetch("https://v1.api.paymenthighway.io/transaction/1/debit", { method: "POST" });`,
  },
  {
    shows: "HEAD and OPTIONS",
    text: `fetch("/v1/funds", { method: "HEAD" }); fetch("/v1/funds", { method: "OPTIONS" });`,
  },
  {
    shows: "a method that is not known",
    text: `function f(o: RequestInit) { return fetch("/v1/payments/initiate", o); }`,
  },
  { shows: "options that are spread", text: `fetch("/v1/payments/initiate", { ...options, body });` },
  { shows: "a table of routes with its base elsewhere", text: "fetch(`${process.env.ACCOUNTS}/v3/accounts`);" },
  {
    shows: "another host",
    text: `fetch("https://api.example.com/v1/accounts/1/persons"); fetch("https://api.stripe.com/v9/accounts");`,
  },
  {
    shows: "another host in a constant",
    text: `const S = "https://api.stripe.com"; const P = "/v1/acounts"; fetch(S + P);`,
  },
  {
    shows: "another host of a client",
    text: `import axios from "axios"; const c = axios.create({ baseURL: "https://api.stripe.com" }); c.delete("/v1/accounts/1");`,
  },
  { shows: "another resource", text: `fetch("/v1/users"); fetch("/v2/users/1"); app.get("/api/v1/accounts", h);` },
  {
    shows: "modules",
    text: `import a from "@op/accounts/v9"; export * from "./v1/acounts"; await import("/v1/acounts"); a;`,
  },
  {
    shows: "files",
    text: `const f = ["./v1/acounts", "specs/accounts/v9/openapi.yaml", "../accounts/v9/x", "v1/acounts"];`,
  },
  { shows: "types", text: `type P = "/v1/acounts"; interface Q { "/v1/acounts": string }` },
  { shows: "comments", text: `// see ${host}/v9/accounts and /v1/acounts\n/* /v1/acounts */` },
  { shows: "regular expressions", text: "const r = /\\/v1\\/acounts/; const s = '^/v1/(accounts|funds)$';" },
  { shows: "what is searched for", text: `if (path.startsWith("/v1/acounts") || path.includes("/accounts/v9")) f();` },
  { shows: "sentences", text: `throw new Error("/v1/acounts is gone"); log("${host}/v1/acounts was called");` },
  { shows: "versions", text: `const v = ["v1.2", "/v1", "/v2/", "v9"]; const n = 1 + 2;` },
  { shows: "a map by paths", text: `const paths = new Map(); paths.delete("/v1/funds"); cache.delete("/v1/funds");` },
  { shows: "a wildcard", text: `http.get("*/v1/funds", h); const proxy = { "/v1/*": "x", "/accounts/**": "y" };` },
  {
    shows: "constants in a circle",
    text: `const a = b + "/x"; const b = a + "/y"; fetch(a + b);`,
  },
  {
    shows: "a function that calls itself",
    text: `const f = (n: string): string => f(n) + f(n) + "/x"; fetch(f("/v1"));`,
  },
])("$shows", async ({ text }) => {
  expect(await checkTexts({ "src/main.ts": text }, apis)).toEqual([]);
});

test.each([
  {
    file: "docs/a.md",
    text: `See [the API](${host}/accounts/v3/accounts), \`/v1/funds/{isin}\`, specs/accounts/v9 and <${host}>.`,
  },
  { file: "a.css", text: "a { background: url(/v1/acounts.png) }" },
  { file: "a.md", text: "curl -X POST https://example.com/v1/acounts -d '{}'" },
  { file: "a.py", text: "# see /v1/acounts\nx = 'specs/accounts/v9/openapi.yaml'\n" },
  { file: "openapi.yaml", text: "openapi: 3.1.0\npaths:\n  /v1/acounts: {}\n" },
  { file: "a.bin", text: "\0\0/v1/acounts" },
  { file: "node_modules/a/index.md", text: "/v1/acounts" },
  { file: "generated/a.md", text: "/v1/acounts" },
  { file: ".hidden/a.md", text: "/v1/acounts" },
])("$file: $text", async ({ file, text }) => {
  expect(await checkTexts({ [file]: text }, apis)).toEqual([]);
});
