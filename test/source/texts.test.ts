import { expect, test } from "vitest";
import { checkTexts, familyModels } from "./check-texts.ts";

// What is no JavaScript is read as text: a mistake in it is found with its place, and once.

const apis = await familyModels();
const host = "https://sandbox.apis.op-palvelut.fi";

test.each([
  { file: "a.md", text: `Call ${host}/v1/acounts.`, want: "uri.unknown-path 1:6+46" },
  { file: "a.md", text: "| DELETE | `/v1/funds` |", want: "uri.wrong-method 1:13+9" },
  { file: "a.md", text: "**POST** `/v1/funds`", want: "uri.wrong-method 1:11+9" },
  { file: "a.md", text: "```ts\nfetch(`${BASE}/accounts/v9/accounts`)\n```", want: "uri.unknown-major 2:8+28" },
  { file: "a.md", text: `curl -X POST ${host}/v1/funds`, want: "uri.wrong-method 1:14+44" },
  { file: "a.sh", text: `curl \\\n  -H 'x: y' \\\n  ${host}/v1/payments/initiate`, want: "uri.wrong-method 3:3+56" },
  { file: "a.sh", text: `curl "$BASE/v1/funds" \\\n  --data '{}'`, want: "uri.wrong-method 1:7+14" },
  { file: "a.sh", text: "curl localhost:8080/v1/acounts", want: "uri.unknown-path 1:6+25" },
  { file: "a.http", text: "PUT {{base}}/v1/funds\n", want: "uri.wrong-method 1:5+17" },
  { file: "a.http", text: `${host}/v1/payments/initiate\n`, want: "uri.wrong-method 1:1+56" },
  { file: "a.yaml", text: "url: sandbox.apis.op-palvelut.fi/v1/acounts # x", want: "uri.unknown-path 1:6+38" },
  { file: "a.json", text: `{ "url": "${host}/v9/accounts" }`, want: "uri.unknown-major 1:11+47" },
  { file: "a.py", text: `r = requests.post(f"{BASE}/v1/funds")`, want: "uri.wrong-method 1:21+15" },
  { file: "a.java", text: `@PostMapping("/v1/funds")`, want: "uri.wrong-method 1:15+9" },
  { file: "a.go", text: `http.NewRequest("PUT", "/v1/funds", nil)`, want: "uri.wrong-method 1:25+9" },
  { file: "a.cs", text: `await client.PostAsync("/v1/funds", body);`, want: "uri.wrong-method 1:25+9" },
  { file: "a.vue", text: `<a :href="'/v1/acounts'">`, want: "uri.unknown-path 1:12+11" },
  { file: "a.md", text: "é /v1/acounts", want: "uri.unknown-path 1:3+11" },
])("$file: $text", async ({ file, text, want }) => {
  const found = await checkTexts({ [file]: text }, apis);
  const places = found.map(
    ({ code, at: { position } }) => `${code} ${position?.line}:${position?.column}+${position?.length}`,
  );
  expect(places).toEqual([want]);
});

test("what is no UTF-8 stops nothing", async () => {
  expect(await checkTexts({ "a.py": "x = '\u00e4 /v1/acounts'" }, apis)).toHaveLength(1);
});
