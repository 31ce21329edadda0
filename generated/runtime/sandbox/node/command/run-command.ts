// Copied from generator/runtime/sandbox/node/command/run-command.ts. Do not edit.

/// <reference types="node" />
import type { Family } from "../../product.ts";
import type { CommandStreams } from "./command-streams.ts";
import { CommandLineError } from "./command-line-error.ts";
import { reportFailure, type FailureNames } from "./report-failure.ts";
import type { SandboxFlagValues } from "./sandbox-flags.ts";
import { readServerSettings } from "./server-settings.ts";

/** One run of the command. */
export interface CommandRun extends FailureNames {
  readonly values: SandboxFlagValues;
  /** Prints the URL and problems only. */
  readonly isQuiet: boolean;
  readonly streams: CommandStreams;
  /** What is served; `undefined` where whoever loads it has told what is wrong with it. */
  loadFamily(): Promise<Family | undefined>;
}

/**
 * Serves a family until the process is asked to end, or does what the operands say.
 *
 * @returns The exit code: 0 done, 1 it could not start or do it, 2 the command line is wrong.
 */
export async function runCommand({ values, isQuiet, streams, loadFamily, ...names }: CommandRun): Promise<number> {
  try {
    // Before anything is loaded: a slip of the pen is told at once.
    const isApps = readSubject(values);
    const settings = readServerSettings(values);
    const family = await loadFamily();
    if (family === undefined) return 1;
    if (isApps) await (await import("./apps-command.ts")).runApps(values, family, streams);
    else await (await import("./run-server.ts")).runServer({ family, settings, streams, isQuiet });
    return 0;
  } catch (error) {
    return reportFailure(error, streams, names);
  }
}

/** Whether the operands are about applications. */
function readSubject({ operands }: SandboxFlagValues): boolean {
  const [subject] = operands;
  if (subject === undefined || subject === "apps") return subject === "apps";
  throw new CommandLineError(
    `Unexpected argument "${subject}": write apps create, list, rotate or revoke, or nothing.`,
  );
}
