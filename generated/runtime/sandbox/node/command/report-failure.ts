// Copied from generator/runtime/sandbox/node/command/report-failure.ts. Do not edit.

import { StartError } from "../start-error.ts";
import { CommandLineError } from "./command-line-error.ts";
import type { CommandStreams } from "./command-streams.ts";

/** How the command is called. */
export interface FailureNames {
  /** What messages begin with. */
  readonly name: string;
  /** What prints the help. */
  readonly help: string;
}

/**
 * Tells on standard error why the command did nothing.
 *
 * @returns The exit code.
 * @throws The error itself where it is a bug.
 */
export function reportFailure(error: unknown, { stderr }: CommandStreams, { name, help }: FailureNames): 1 | 2 {
  if (error instanceof CommandLineError) {
    stderr.write(`${name}: ${error.message}\nTry: ${help}\n`);
    return 2;
  }
  if (!(error instanceof StartError)) throw error;
  stderr.write(`${name}: ${error.message}\n`);
  return 1;
}
