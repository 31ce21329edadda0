import { commands } from "./commands/command-table.ts";
import { exitCodes } from "./commands/command.ts";
import { UsageError } from "./commands/flags.ts";
import { toolHelp } from "./commands/help.ts";
import type { CommandIo } from "./commands/io.ts";
import { processIo } from "./commands/process-io.ts";
import { didYouMean } from "./commands/suggest.ts";
import { toolVersion } from "./commands/tool-version.ts";

/** Runs the tool in this process: its arguments, its streams, its exit code. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processIo());
}

/**
 * Runs `op-api` with the arguments after its name. Never throws: a bug of ours is printed as one.
 *
 * @returns The exit code: 0 done, 1 problems were found or the tool failed, 2 the command line is wrong.
 */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.stderr.write(`op-api: ${error.message}\n${helpHint(argv[0])}\n`);
      return exitCodes.usage;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    io.stderr.write(
      `op-api: this is a bug in op-api, not a fault of your document. Please report it with:\n\n${stack}\n`,
    );
    return exitCodes.problems;
  }
}

async function dispatch([name, ...args]: readonly string[], io: CommandIo): Promise<number> {
  if (name === undefined) {
    io.stderr.write(toolHelp(commands));
    return exitCodes.usage;
  }
  if (name === "--help" || name === "help") {
    io.stdout.write(toolHelp(commands));
    return exitCodes.ok;
  }
  if (name === "--version") {
    io.stdout.write(`${toolVersion()}\n`);
    return exitCodes.ok;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command !== undefined) return command.run(args, io);
  const known = commands.map((candidate) => candidate.name);
  throw new UsageError(`Unknown command "${name}".${didYouMean(name, known)}`);
}

function helpHint(name: string | undefined): string {
  const isKnown = commands.some((command) => command.name === name);
  return `Try: op-api ${isKnown ? `${name} ` : ""}--help`;
}
