import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { exchange, lines, loan } from "./exchanges.ts";
import { plantedExchanges } from "./planted.ts";
import { runDrift } from "./run-drift.ts";

const folder = temporaryFolder("traffic-command");
const document = readFileSync(join(import.meta.dirname, "documents/loans/v1/openapi.yaml"), "utf8");
mkdirSync(join(folder, "documents/loans/v1"), { recursive: true });
writeFileSync(join(folder, "documents/loans/v1/openapi.yaml"), document);
writeFileSync(join(folder, "planted.jsonl"), lines(plantedExchanges));
writeFileSync(join(folder, "right.jsonl"), lines([exchange()]));

const drift = (...args: readonly string[]) => runDrift(["--input", "documents", ...args], { cwd: folder });

describe("the report", () => {
  test("has each kind of drift at its place in the document", async () => {
    const { code, out } = await drift("--traffic", "planted.jsonl");
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot("expected/planted.txt");
  });

  test("in JSON has counts, coverage and an example of each", async () => {
    const { out } = await drift("--traffic", "planted.jsonl", "--format", "json");
    const { verdict, traffic, coverage, drift: groups } = JSON.parse(out);
    expect([verdict, traffic.exchanges]).toEqual(["drift", plantedExchanges.length]);
    expect(coverage.operations).toEqual({ seen: 4, declared: 4 });
    expect(groups[0]).toEqual({
      code: "traffic.unknown-major",
      severity: "error",
      subject: "GET /loans/v7/loans",
      count: 1,
      first: { file: "planted.jsonl", line: 1, column: 1 },
      example: "Example: GET /loans/v7/loans answered with 200.",
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  test("tells what was never seen where that is asked for", async () => {
    const { code, out } = await drift("--traffic", "right.jsonl", "--coverage");
    expect(code).toBe(0);
    expect(out).toContain("DELETE /loans/v1/loans/{loanId} was never seen.");
    expect(out).toContain("Status 400 of GET /loans/v1/loans was never seen.");
    expect(out).toContain('The query parameter "limit" of GET /loans/v1/loans was never seen.');
  });
});

describe("the exit code", () => {
  test("is 0 for traffic that is as documented", async () => {
    const { code, out, err } = await drift("--traffic", "right.jsonl");
    expect([code, out, err]).toEqual([0, "", "1 exchange checked, 1 of 4 operations seen\n"]);
  });

  writeFileSync(join(folder, "empty.jsonl"), "");
  writeFileSync(join(folder, "text.jsonl"), "Lorem ipsum\n");
  writeFileSync(join(folder, "foreign.jsonl"), lines([exchange({ url: "https://fonts.example/css" })]));
  test.each([
    { name: "a file that is not there", file: "no-such.jsonl", says: 'There is no file "no-such.jsonl"' },
    { name: "an empty file", file: "empty.jsonl", says: "The traffic is empty" },
    { name: "a file in no known form", file: "text.jsonl", says: "No line of the traffic is an exchange" },
    { name: "traffic of others", file: "foreign.jsonl", says: "only for fonts.example" },
  ])("is 2 for $name", async ({ file, says }) => {
    const { code, err } = await drift("--traffic", file);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  test("is 2 for a base URL that is none", async () => {
    expect((await drift("--live", "sandbox")).code).toBe(2);
  });
});

describe("a baseline", () => {
  test("lets pass what is known, and only that", async () => {
    const known = await drift("--traffic", "planted.jsonl", "--baseline", "known.json", "--update-baseline");
    expect(known.code).toBe(0);
    expect((await drift("--traffic", "planted.jsonl", "--baseline", "known.json")).code).toBe(0);
    writeFileSync(join(folder, "new.jsonl"), lines([...plantedExchanges, exchange({ url: "/loans/v1/loans?page=1" })]));
    const fresh = await drift("--traffic", "new.jsonl", "--baseline", "known.json", "--format", "json");
    expect(fresh.code).toBe(1);
    expect(JSON.parse(fresh.out).drift).toMatchObject([
      { code: "traffic.undocumented-query", subject: 'request query parameter "page"' },
    ]);
  });

  test("is the same for the same drift at other lines, times and values", async () => {
    const given = (state: string) => exchange({ url: "/loans/v1/loans/a-1?currency=EUR", body: { ...loan, state } });
    writeFileSync(join(folder, "one.jsonl"), lines([given("FROZEN")]));
    writeFileSync(join(folder, "other.jsonl"), lines([exchange(), given("MELTED"), given("BOILED")]));
    await drift("--traffic", "one.jsonl", "--baseline", "one.json", "--update-baseline");
    expect(readFileSync(join(folder, "one.json"), "utf8")).not.toMatch(/FROZEN|2020/);
    expect((await drift("--traffic", "other.jsonl", "--baseline", "one.json")).code).toBe(0);
  });

  test.each([
    { name: "one that is not there", args: ["--baseline", "no-such.json"] },
    { name: "none, to be written", args: ["--update-baseline"] },
  ])("that cannot be used is wrong usage: $name", async ({ args }) => {
    expect((await drift("--traffic", "right.jsonl", ...args)).code).toBe(2);
  });
});
