import type { Flags, FlagValues, Operand } from "./flags.ts";
import type { CommandIo } from "./io.ts";

/** Exit codes, the same for every command. */
export const exitCodes = {
  /** Done, and nothing is wrong. */
  ok: 0,
  /** A document has errors, the output is stale, or the tool itself has failed, which its message says. */
  problems: 1,
  /** The command line is wrong. */
  usage: 2,
} as const;

/** A command of `op-api`. */
export interface Command {
  readonly name: string;
  /** One line. */
  readonly summary: string;
  /** What it takes besides flags, in order. Default: nothing. */
  readonly operands?: readonly Operand[];
  readonly flags: Flags;
  /** Command lines with what each does. */
  readonly examples: readonly Example[];
  /** Runs with the arguments after the command's name, and gives the exit code. */
  run(args: readonly string[], io: CommandIo): Promise<number>;
}

export interface Example {
  readonly line: string;
  readonly does: string;
}

/** Types a command's values by its own declaration of flags. */
export interface CommandDefinition<Declared extends Flags> extends Omit<Command, "flags" | "run"> {
  readonly flags: Declared;
  run(values: FlagValues<keyof Declared & string>, io: CommandIo): Promise<number>;
}
