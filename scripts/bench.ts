// Compares whole runs with those of other generators, on the same documents: `npm run bench -- a.yaml b.json`.
// Or the sandbox with other servers: `npm run bench -- sandbox`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cheapest, measure, type Cost } from "./bench/measure.ts";
import { benchSandbox } from "./bench/sandbox/bench-sandbox.ts";
import { tools, type Tool } from "./bench/tools.ts";

const rounds = 3;
const [subject, ...rest] = process.argv.slice(2);
if (subject === undefined) {
  process.stderr.write("Usage: npm run bench -- <document> ...\n       npm run bench -- sandbox [--install]\n");
  process.exitCode = 2;
} else if (subject === "sandbox") {
  await benchSandbox(rest);
} else {
  for (const document of [subject, ...rest]) compareTools(document);
}

/** In turns, so that a machine that slows down slows all of them. */
function compareTools(document: string): void {
  const costs = new Map<Tool, Cost[]>(tools.map((tool) => [tool, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [tool, measured] of costs) {
      const cost = inNewFolder((out) => measure(tool.args(document, out)));
      if (cost !== undefined) measured.push(cost);
    }
  }
  const best = [...costs].map(([tool, measured]) => ({ tool, cost: cheapest(measured) }));
  const ours = best[0]?.cost;
  process.stdout.write(`\n${document}\n${row("", "wall s", "CPU s", "peak MB", "CPU of op-api")}`);
  for (const { tool, cost } of best)
    process.stdout.write(cost === undefined ? row(tool.name, "failed") : costRow(tool, cost, ours));
}

function inNewFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "op-api-bench-out-"));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function costRow(tool: Tool, cost: Cost, ours: Cost | undefined): string {
  const ratio = ours === undefined ? "" : `${(cost.cpuSeconds / ours.cpuSeconds).toFixed(2)} x`;
  const { wallSeconds, cpuSeconds, peakMegabytes } = cost;
  return row(tool.name, wallSeconds.toFixed(2), cpuSeconds.toFixed(2), peakMegabytes.toFixed(0), ratio);
}

function row(name: string, ...cells: readonly string[]): string {
  return `  ${name.padEnd(32)}${cells.map((cell) => cell.padStart(14)).join("")}\n`;
}
