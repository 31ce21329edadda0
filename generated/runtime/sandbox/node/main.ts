// Copied from generator/runtime/sandbox/node/main.ts. Do not edit.

/// <reference types="node" />
import type { Family } from "../product.ts";
import { runLine } from "./command/run-line.ts";

/**
 * Runs the command of this package in this process: its arguments, its streams, its exit code.
 *
 * @param loadFamily Gives what is served, once the command line is known to be right.
 */
export async function main(loadFamily: () => Promise<Family>): Promise<void> {
  const streams = { stdout: writer(process.stdout), stderr: writer(process.stderr), cwd: process.cwd() };
  process.exitCode = await runLine({ args: process.argv.slice(2), streams, loadFamily });
}

function writer(stream: NodeJS.WriteStream): { write(text: string): void } {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    // The reader has gone, as `head` does when it has seen enough.
    if (error.code !== "EPIPE") throw error;
  });
  return { write: (text) => void stream.write(text) };
}
