import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a whole process cost. */
export interface Cost {
  readonly wallSeconds: number;
  /** Of all its threads, in user and kernel mode. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Loaded into the measured process: on its exit, it tells what the system counted for it. */
const meter = `import fs from "node:fs";
process.on("exit", () => fs.writeFileSync(process.env.BENCH_RESULT, JSON.stringify(process.resourceUsage())));`;

/**
 * Runs a Node script as a process of its own and measures it.
 *
 * @returns `undefined` where it failed.
 */
export function measure(args: readonly string[]): Cost | undefined {
  const folder = mkdtempSync(join(tmpdir(), "op-api-bench-"));
  const result = join(folder, "usage.json");
  try {
    const started = performance.now();
    const run = spawnSync(
      process.execPath,
      ["--import", `data:text/javascript,${encodeURIComponent(meter)}`, ...args],
      {
        env: { ...process.env, BENCH_RESULT: result },
        stdio: "ignore",
      },
    );
    const wallSeconds = (performance.now() - started) / 1000;
    if (run.status !== 0) return undefined;
    const usage: NodeJS.ResourceUsage = JSON.parse(readFileSync(result, "utf8"));
    const cpuSeconds = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
    return { wallSeconds, cpuSeconds, peakMegabytes: usage.maxRSS / 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The cheapest of several costs, by CPU time: what the work takes when nothing else disturbs it. */
export function cheapest(costs: readonly Cost[]): Cost | undefined {
  return [...costs].sort((a, b) => a.cpuSeconds - b.cpuSeconds)[0];
}
