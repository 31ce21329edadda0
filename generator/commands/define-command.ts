import { exitCodes, type Command, type CommandDefinition } from "./command.ts";
import type { Flags } from "./flags.ts";
import { commandHelp } from "./help.ts";
import { parseFlags } from "./parse-flags.ts";

/** Makes a command of its definition: reads its flags, and answers `--help`. */
export function defineCommand<Declared extends Flags>(definition: CommandDefinition<Declared>): Command {
  const command: Command = {
    ...definition,
    async run(args, io) {
      // Help is wanted also, and above all, where the rest of the command line is wrong.
      if (args.includes("--help")) {
        io.stdout.write(commandHelp(command));
        return exitCodes.ok;
      }
      return definition.run(parseFlags(args, definition.flags, definition.operands), io);
    },
  };
  return command;
}
