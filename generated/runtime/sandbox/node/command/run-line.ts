// Copied from generator/runtime/sandbox/node/command/run-line.ts. Do not edit.

/// <reference types="node" />
import { commandHelp } from "./command-help.ts";
import { readCommandLine } from "./command-line.ts";
import { reportFailure } from "./report-failure.ts";
import { runCommand, type CommandRun } from "./run-command.ts";

/** One run of the command by its command line. */
export interface LineRun extends Pick<CommandRun, "streams" | "loadFamily"> {
  /** What stands behind the command's name. */
  readonly args: readonly string[];
}

const names = { name: "op-sandbox", help: "op-sandbox --help" };

/**
 * Reads a command line, and does what it says.
 *
 * @returns The exit code: 0 done, 1 it could not start or do it, 2 the command line is wrong.
 */
export async function runLine({ args, streams, loadFamily }: LineRun): Promise<number> {
  // Help is wanted also, and above all, where the rest of the command line is wrong.
  if (args.includes("--help")) {
    streams.stdout.write(commandHelp(names.name));
    return 0;
  }
  try {
    const values = readCommandLine(args.filter((arg) => arg !== "--quiet"));
    return await runCommand({ ...names, values, isQuiet: args.includes("--quiet"), streams, loadFamily });
  } catch (error) {
    return reportFailure(error, streams, names);
  }
}
