import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { cpuSeconds } from "./process-usage.ts";

/** What is sent, and for how long. */
export interface Load {
  readonly port: number;
  /** As it goes over the wire; `%session%` becomes a number that changes now and then. */
  readonly request: string;
  readonly connections: number;
  readonly seconds: number;
}

/** What came of it. */
export interface LoadResult {
  readonly requests: number;
  /** Answers other than 200. */
  readonly failures: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** The same, with what it cost the server. */
export interface LoadCost extends LoadResult {
  readonly requestsPerSecond: number;
  /** CPU time of the server's process for one request, in microseconds. */
  readonly cpuMicroseconds: number;
}

const run = promisify(execFile);
const script = join(import.meta.dirname, "load.ts");

/** Loads a server from another process, and measures both ends. */
export async function measureLoad(pid: number, load: Load): Promise<LoadCost> {
  const before = cpuSeconds(pid);
  const { stdout } = await run(process.execPath, [script, JSON.stringify(load)], { maxBuffer: 1 << 20 });
  const result: LoadResult = JSON.parse(stdout);
  const cpu = cpuSeconds(pid) - before;
  return {
    ...result,
    requestsPerSecond: result.requests / result.seconds,
    cpuMicroseconds: (cpu / result.requests) * 1e6,
  };
}
