// Runs the tests: `npm test`, or `npm test -- test/unit/write`. Exits as the runner does, and with 1 where no test ran.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const project = join(import.meta.dirname, "..");
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const results = join(project, "node_modules/.cache/op-api/test-results.json");

mkdirSync(dirname(results), { recursive: true });
rmSync(results, { force: true });
const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
const run = spawnSync(
  process.execPath,
  [vitest, "run", "--config", join(project, "test/vitest.config.ts"), ...reporters, ...process.argv.slice(2)],
  { cwd: project, stdio: "inherit" },
);

const { passed, failed } = counts();
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = run.status === 0 && passed === 0 ? 1 : (run.status ?? 1);

/** The runner's own numbers. A test file that does not even load has no tests, and counts as one that failed. */
function counts(): { passed: number; failed: number } {
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const report: {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  } = JSON.parse(readFileSync(results, "utf8"));
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}
