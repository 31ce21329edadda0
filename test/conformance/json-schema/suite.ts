/**
 * Reads the JSON Schema Test Suite from beside the repository; it is not kept inside. Where it is absent the tests that
 * need it say so and are skipped.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A schema and the values it is tried on. */
export interface SuiteGroup {
  readonly description: string;
  readonly schema: unknown;
  readonly tests: readonly { readonly description: string; readonly data: unknown; readonly valid: boolean }[];
}

const folder = fileURLToPath(new URL("../../../../shared/corpus/json-schema-test-suite", import.meta.url));

export const hasSuite = existsSync(folder);

/** Ends a suite's name where it cannot run, so that the report tells why. */
export const whereSkipped = hasSuite ? "" : " (skipped: ../shared/corpus/json-schema-test-suite is absent)";

/** The groups of a folder of the suite, by the name of their file. */
export function readGroups(path: string): ReadonlyMap<string, readonly SuiteGroup[]> {
  if (!hasSuite) return new Map();
  const files = readdirSync(`${folder}/tests/${path}`).filter((file) => file.endsWith(".json"));
  return new Map(files.map((file) => [file.slice(0, -5), readJson(`${folder}/tests/${path}/${file}`)]));
}

/** The schemas that the suite's references name, by the URI they are meant to be served at. */
export function readRemotes(): ReadonlyMap<string, unknown> {
  if (!hasSuite) return new Map();
  const files = readdirSync(`${folder}/remotes/draft2020-12`, { recursive: true, encoding: "utf8" });
  const documents = files.filter((file) => file.endsWith(".json")).map((file) => file.replaceAll("\\", "/"));
  return new Map(
    documents.map((file) => [
      `http://localhost:1234/draft2020-12/${file}`,
      readJson(`${folder}/remotes/draft2020-12/${file}`),
    ]),
  );
}

/** The names in a list of known failures, one a line. */
export function readKnownFailures(file: string): ReadonlySet<string> {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return new Set(text.split("\n").filter((line) => line !== "" && !line.startsWith("#")));
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}
