import { describe, expect, it } from "vitest";
import { runSuite } from "./run-suite.ts";
import { hasSuite, readKnownFailures, whereSkipped } from "./suite.ts";

const tables = [
  {
    name: "the required tests of draft 2020-12",
    path: "draft2020-12",
    formats: "ignore",
    known: "known-failures.txt",
    least: 0.95,
    // Asks about values, not about a schema's keywords.
    skip: new Set<string>(),
  },
  {
    name: "the optional tests of formats",
    path: "draft2020-12/optional/format",
    formats: "assert",
    known: "known-format-failures.txt",
    least: 0.9,
    skip: new Set<string>(),
  },
  {
    name: "the other optional tests",
    path: "draft2020-12/optional",
    formats: "ignore",
    known: "known-optional-failures.txt",
    least: 0.7,
    // They test formats that assert by a vocabulary, and dialects before 2020-12.
    skip: new Set(["format-assertion", "cross-draft"]),
  },
] as const;

describe.skipIf(!hasSuite).each(tables)(`JSON Schema Test Suite: $name${whereSkipped}`, (table) => {
  it("fails only where it is known to, and the list of known failures only shrinks", () => {
    const { total, failures } = runSuite(table.path, { formats: table.formats }, table.skip);
    console.log(`${table.name}: ${total - failures.length} of ${total} passed`);
    expect(failures).toEqual([...readKnownFailures(table.known)]);
    expect((total - failures.length) / total).toBeGreaterThanOrEqual(table.least);
  });
});
