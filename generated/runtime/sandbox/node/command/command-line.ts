// Copied from generator/runtime/sandbox/node/command/command-line.ts. Do not edit.

/// <reference types="node" />
import { parseArgs } from "node:util";
import { CommandLineError } from "./command-line-error.ts";
import { sandboxFlags, sandboxOperands, type SandboxFlag, type SandboxFlagValues } from "./sandbox-flags.ts";

/**
 * Reads a command line.
 *
 * @throws CommandLineError for whatever is not declared, and for a value that is missing.
 */
export function readCommandLine(args: readonly string[]): SandboxFlagValues {
  const flags = new Map<string, SandboxFlag>(Object.entries(sandboxFlags));
  const { values, positionals } = parse(args, flags);
  if (positionals.length > sandboxOperands.length) {
    throw new CommandLineError(`Unexpected argument "${positionals.at(-1) ?? ""}".`);
  }
  return {
    operands: positionals,
    text(name) {
      const value = values[name];
      return typeof value === "string" ? value : flags.get(name)?.default;
    },
    switch(name) {
      if (values[`no-${name}`] === true) return false;
      return values[name] === true ? true : undefined;
    },
  };
}

function parse(args: readonly string[], flags: ReadonlyMap<string, SandboxFlag>) {
  const options = Object.fromEntries(
    [...flags].flatMap(([name, { kind, negatable }]) => [
      [name, { type: kind === "text" ? ("string" as const) : ("boolean" as const) }],
      ...(negatable === true ? [[`no-${name}`, { type: "boolean" as const }] as const] : []),
    ]),
  );
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Behind the first sentence Node tells how to write values that nobody means.
    throw new CommandLineError(error.message.replace(/\. .*$/s, "."), { cause: error });
  }
}
