/** Somebody used the command line wrongly: told on standard error, exit code 2. */
export class CommandLineError extends Error {
  override readonly name = "CommandLineError";
}
