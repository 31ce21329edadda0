import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { reportFormats } from "../../generator/diagnostics/report.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { exchange, lines, loan } from "./exchanges.ts";
import { runDrift } from "./run-drift.ts";

// Whatever stands in traffic, nothing of it that may be somebody's comes out again: in no form of the report, no baseline, no
// patch and no message.

const iban = "FI1958400720090508";
const spacedIban = "FI19 5840 0720 0905 08";
const card = "4111111111111111";
const person = "131052-308T";
const token = "6c18c234b1b18b1d97c7043e2e41135c293d0da9";
const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl";
const key = "aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY";
const password = "correct horse battery";
const mail = "matti.meikalainen@example.fi";
const phone = "+358401234567";
const secrets = [iban, spacedIban, card, person, token, jwt, key, password, mail, phone];

const one = "/loans/v1/loans/a-1?currency=EUR";
const encoded = (text: string) => encodeURIComponent(text);

/** Each secret at each place that a report could take it from. */
const traffic = secrets.flatMap((secret) => [
  exchange({ url: `/loans/v1/loans/${encoded(secret)}?currency=EUR` }),
  exchange({ url: `/loans/v1/unknown/${encoded(secret)}` }),
  exchange({ url: `/${encoded(secret)}/v1` }),
  exchange({ url: `/loans/v9/loans/${encoded(secret)}` }),
  exchange({ url: `/loans/v1/loans?limit=${encoded(secret)}&status=${encoded(secret)}&sort=${encoded(secret)}` }),
  exchange({ url: `/loans/v1/loans?${encoded(secret)}=1&limit=1` }),
  exchange({
    request: { "x-session-id": secret, "x-api-key": secret, "x-other": secret, authorization: `Bearer ${secret}` },
  }),
  exchange({
    request: {
      [`x-${secret.replaceAll(/[^\w-]/g, "-")}`]: "1",
      cookie: `theme=${encoded(secret)}; ${encoded(secret)}=1`,
    },
  }),
  exchange({
    response: { "x-total": secret, "x-next": secret, "set-cookie": `a=${secret}`, location: `/x/${secret}` },
  }),
  exchange({ response: { "x-total": "1", "content-type": `text/html; a=${secret}` } }),
  exchange({ url: one, body: { ...loan, amount: secret, currency: secret, opened: secret, state: secret } }),
  exchange({ url: one, body: { ...loan, [secret]: secret, nickname: secret, extra: { deep: [secret], [secret]: 1 } } }),
  exchange({ url: one, body: { ...loan, owner: { accessToken: `${secret}!` }, rates: { [secret]: secret } } }),
  exchange({ url: one, body: { ...loan, amount: 4_111_111_111_111_111 } }),
  exchange({ url: one, body: `{"amount": "${secret}` }),
  exchange({ url: one, status: 299, body: { [secret]: secret } }),
  exchange({ method: "POST", requestBody: { amount: secret, purpose: `${secret} ${secret}`, [secret]: 1 } }),
  exchange({ method: "POST", requestBody: secret }),
  exchange({ method: secret.toUpperCase(), url: "/loans/v1/loans" }),
  exchange({ url: `https://user:${encoded(password)}@api.bank.example/loans/v1/nothing` }),
]);

const folder = temporaryFolder("secrets");
mkdirSync(join(folder, "documents/loans/v1"), { recursive: true });
writeFileSync(
  join(folder, "documents/loans/v1/openapi.yaml"),
  readFileSync(join(import.meta.dirname, "documents/loans/v1/openapi.yaml")),
);
writeFileSync(join(folder, "traffic.jsonl"), lines(traffic));

function expectNoSecret(text: string): void {
  const variants = secrets.flatMap((secret) => [secret, encoded(secret), secret.replaceAll(" ", "")]);
  const shown = text.toLowerCase();
  expect(variants.filter((secret) => shown.includes(secret.toLowerCase()))).toEqual([]);
  expect(text).not.toMatch(/4111|_111_111/);
}

test.each(reportFormats)("none comes out as %s", async (format) => {
  const { code, out, err } = await runDrift(
    ["--input", "documents", "--traffic", "traffic.jsonl", "--format", format, "--coverage"],
    { cwd: folder },
  );
  expect(code).toBe(1);
  expect(out).toContain("traffic.invalid-value");
  expectNoSecret(out + err);
});

test("none comes out in a baseline, or in a patch", async () => {
  const args = [
    "--input",
    "documents",
    "--traffic",
    "traffic.jsonl",
    "--baseline",
    "known.json",
    "--update-baseline",
    "--suggest",
    "fix.patch",
  ];
  const { out, err } = await runDrift(args, { cwd: folder });
  const [baseline, patch] = ["known.json", "fix.patch"].map((name) => readFileSync(join(folder, name), "utf8"));
  expect(baseline).toContain("traffic.undocumented-field");
  expect(patch).toContain("# review:");
  expectNoSecret(`${out}${err}${baseline ?? ""}${patch ?? ""}`);
});
