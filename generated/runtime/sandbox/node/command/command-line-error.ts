// Copied from generator/runtime/sandbox/node/command/command-line-error.ts. Do not edit.

/** Somebody used the command line wrongly: told on standard error, exit code 2. */
export class CommandLineError extends Error {
  override readonly name = "CommandLineError";
}
