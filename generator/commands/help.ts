import type { Command } from "./command.ts";
import type { Flag } from "./flags.ts";

/** The help of the tool: its commands. */
export function toolHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    "op-api: OpenAPI documents in, typed client packages, error types and mock handlers out.",
    "",
    "Usage: op-api <command> [flags]",
    "",
    "Commands:",
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    "  op-api <command> --help  shows the flags of a command, with examples.",
    "  op-api --version         shows the version.",
    "",
  ].join("\n");
}

/** The help of one command: its flags and examples. */
export function commandHelp(command: Command): string {
  const flags = Object.entries(command.flags).map(([name, flag]) => ({ spelled: spell(name, flag), flag }));
  const operands = (command.operands ?? []).map(({ name, isOptional, summary }) => ({
    spelled: isOptional === true ? `[<${name}>]` : `<${name}>`,
    summary,
  }));
  const width = Math.max(...[...flags, ...operands].map(({ spelled }) => spelled.length));
  return [
    `op-api ${command.name}: ${command.summary}`,
    "",
    `Usage: ${["op-api", command.name, ...operands.map(({ spelled }) => spelled)].join(" ")} [flags]`,
    "",
    ...operands.map(({ spelled, summary }) => `  ${spelled.padEnd(width)}  ${summary}`),
    ...(operands.length === 0 ? [] : [""]),
    "Flags:",
    ...flags.map(({ spelled, flag }) => `  ${spelled.padEnd(width)}  ${describe(flag)}`),
    "",
    "Examples:",
    ...command.examples.flatMap(({ line, does }) => [`  ${line}`, `      ${does}`]),
    "",
    "Exit codes: 0 done, 1 problems were found or the tool failed, 2 the command line is wrong.",
    "",
  ].join("\n");
}

function spell(name: string, flag: Flag): string {
  if (flag.kind === "switch") return flag.negatable === true ? `--[no-]${name}` : `--${name}`;
  return `--${name} ${flag.value ?? "<value>"}${flag.kind === "list" ? " ..." : ""}`;
}

function describe(flag: Flag): string {
  return flag.default === undefined ? flag.summary : `${flag.summary} Default: ${flag.default}.`;
}
