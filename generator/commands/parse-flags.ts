import { parseArgs } from "node:util";
import { UsageError, type Flag, type Flags, type FlagValues, type Operand } from "./flags.ts";
import { didYouMean } from "./suggest.ts";

/**
 * Reads a command line by a command's declaration of flags.
 *
 * @throws UsageError for whatever is not declared, a value that is missing or not among the choices, a repeated flag, an operand too many or too few.
 */
export function parseFlags<Declared extends Flags>(
  args: readonly string[],
  declared: Declared,
  operands: readonly Operand[] = [],
): FlagValues<keyof Declared & string> {
  const flags = new Map<string, Flag>(Object.entries(declared));
  const options = Object.fromEntries(
    [...flags].map(([name, { kind }]) => [
      name,
      kind === "switch" ? { type: "boolean" as const } : { type: "string" as const, multiple: true },
    ]),
  );
  // Not `strict`: its messages name no way out. The tokens hold all that it checks, and are checked here.
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });

  const texts = new Map<string, string[]>();
  const switches = new Map<string, boolean>();
  const given: string[] = [];
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      if (given.push(token.value) > operands.length) throw new UsageError(`Unexpected argument "${token.value}".`);
      continue;
    }
    const isOff = token.name.startsWith("no-") && !flags.has(token.name);
    const name = isOff ? token.name.slice(3) : token.name;
    const flag = flags.get(name);
    if (flag === undefined || (isOff && flag.negatable !== true)) throw unknownFlag(token.rawName, [...flags.keys()]);
    if (flag.kind === "switch") {
      if (token.value !== undefined) throw new UsageError(`The flag "--${name}" takes no value.`);
      switches.set(name, !isOff);
    } else {
      const value = readValue(name, flag, token.value, token.inlineValue ?? false);
      const values = texts.get(name) ?? [];
      if (flag.kind === "text" && values.length > 0) throw new UsageError(`The flag "--${name}" is given twice.`);
      texts.set(name, [...values, value]);
    }
  }
  const missing = operands.slice(given.length).find((operand) => operand.isOptional !== true);
  if (missing !== undefined) throw new UsageError(`<${missing.name}> is missing: ${missing.summary}`);
  return {
    operands: given,
    text: (name) => texts.get(name)?.[0] ?? flags.get(name)?.default,
    list: (name) => texts.get(name) ?? [],
    switch: (name) => switches.get(name),
  };
}

function readValue(name: string, flag: Flag, value: string | undefined, isInline: boolean): string {
  // `--out --check`: the value was forgotten. A value that begins with a hyphen is written `--out=-x`.
  if (value === undefined || value === "" || (!isInline && value.startsWith("-"))) {
    throw new UsageError(`The flag "--${name}" needs a value: --${name} ${flag.value ?? "<value>"}.`);
  }
  if (flag.choices !== undefined && !flag.choices.includes(value)) {
    const choices = flag.choices.join(", ");
    throw new UsageError(
      `"${value}" is no value of "--${name}".${didYouMean(value, flag.choices)} It takes ${choices}.`,
    );
  }
  return value;
}

function unknownFlag(rawName: string, known: readonly string[]): UsageError {
  const suggestion = didYouMean(rawName.replace(/^-+(no-)?/, ""), known, "--");
  return new UsageError(`Unknown flag "${rawName}".${suggestion}`);
}
