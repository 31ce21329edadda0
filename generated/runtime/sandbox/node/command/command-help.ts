// Copied from generator/runtime/sandbox/node/command/command-help.ts. Do not edit.

import { sandboxFlags, sandboxOperands, type SandboxFlag } from "./sandbox-flags.ts";

/** Command lines with what each does; `%` stands for how the command is called. */
export const sandboxExamples = [
  { line: "%", does: "Serve at http://127.0.0.1:8080, with a new key." },
  { line: "% --port 0 --strict --api-key test", does: "For a test: a free port, a known key, responses checked." },
  {
    line: "% --tls --access-log traffic.jsonl --record",
    does: "HTTPS, and everything that is said over it in a file.",
  },
  { line: "% apps create --products accounts,payments", does: "A key of its own for an application, shown once." },
] as const;

/** The help of the command. */
export function commandHelp(command: string): string {
  const flags: readonly (readonly [string, SandboxFlag])[] = Object.entries({
    ...sandboxFlags,
    quiet: { kind: "switch" as const, summary: "Print the URL and problems only." },
    help: { kind: "switch" as const, summary: "Show this help." },
  });
  const rows = [
    ...sandboxOperands.map(({ name, summary }) => [`[<${name}>]`, summary] as const),
    ...flags.map(([name, flag]) => [spell(name, flag), describe(flag)] as const),
  ];
  const width = Math.max(...rows.map(([spelled]) => spelled.length));
  return [
    `${command}: serve the sandbox, or keep its applications.`,
    "",
    `Usage: ${command} [flags]`,
    `       ${command} apps create|list|rotate|revoke [<application>] [flags]`,
    "",
    ...rows.map(([spelled, summary]) => `  ${spelled.padEnd(width)}  ${summary}`),
    "",
    "Examples:",
    ...sandboxExamples.flatMap(({ line, does }) => [`  ${line.replace("%", command)}`, `      ${does}`]),
    "",
    "Exit codes: 0 done, 1 it cannot start or has failed, 2 the command line is wrong.",
    "",
  ].join("\n");
}

function spell(name: string, { kind, value, negatable }: SandboxFlag): string {
  if (kind === "text") return `--${name} ${value ?? "<value>"}`;
  return negatable === true ? `--[no-]${name}` : `--${name}`;
}

function describe(flag: SandboxFlag): string {
  return flag.default === undefined ? flag.summary : `${flag.summary} Default: ${flag.default}.`;
}
