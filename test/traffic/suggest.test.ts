import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { lines } from "./exchanges.ts";
import { plantedExchanges } from "./planted.ts";
import { runDrift } from "./run-drift.ts";

const yaml = readFileSync(join(import.meta.dirname, "documents/loans/v1/openapi.yaml"), "utf8");

/** What no document can say: where to go, which credentials, and what is no text of its kind. */
const unsuggested = /^traffic\.(?:unknown-major|undocumented-path|undocumented-method|malformed-body|missing-body)/;

const asJson = (indent: number) => JSON.stringify(parse(yaml), null, indent);
const forms = [
  { name: "YAML", file: "openapi.yaml", text: yaml },
  { name: "YAML with the line ends of Windows", file: "openapi.yaml", text: yaml.replaceAll("\n", "\r\n") },
  { name: "JSON", file: "openapi.json", text: asJson(2) },
  { name: "JSON of OpenAPI 3.0", file: "openapi.json", text: asJson(4).replace("3.1.1", "3.0.3") },
];

test.each(forms)("a patch of $name applies, and then the traffic is as documented", async ({ file, text }) => {
  const folder = temporaryFolder("suggest");
  mkdirSync(join(folder, "documents/loans/v1"), { recursive: true });
  writeFileSync(join(folder, "documents/loans/v1", file), text);
  writeFileSync(join(folder, "planted.jsonl"), lines(plantedExchanges));
  const drift = (...args: readonly string[]) =>
    runDrift(["--input", "documents", "--traffic", "planted.jsonl", ...args], { cwd: folder });

  expect((await drift("--suggest", "fix.patch")).code).toBe(1);
  const patch = readFileSync(join(folder, "fix.patch"), "utf8");
  execFileSync("git", ["apply", "--check", "fix.patch"], { cwd: folder });
  execFileSync("git", ["apply", "fix.patch"], { cwd: folder });

  const after = JSON.parse((await drift("--format", "json")).out);
  const left: readonly { code: string; subject: string; severity: string }[] = after.drift;
  const isOld = text.includes("3.0.3");
  const expected = left.filter(({ code, severity }) => severity === "error" && !unsuggested.test(code));
  // One type a schema is all that OpenAPI 3.0 has.
  expect(expected.filter(({ subject }) => !isOld || !subject.endsWith("(type)"))).toEqual([]);
  expect(patch).toContain("seen in traffic, 1 time");
});

test("a patch keeps what it does not change, comments too", async () => {
  const folder = temporaryFolder("suggest");
  mkdirSync(join(folder, "documents/loans/v1"), { recursive: true });
  writeFileSync(join(folder, "documents/loans/v1/openapi.yaml"), yaml);
  writeFileSync(join(folder, "planted.jsonl"), lines(plantedExchanges));
  const { out } = await runDrift(["--input", "documents", "--traffic", "planted.jsonl", "--suggest=-", "--quiet"], {
    cwd: folder,
  });
  await expect(out.slice(out.indexOf("--- a/"))).toMatchFileSnapshot("expected/suggested.patch");
});
