import { run } from "../../generator/cli.ts";
import type { OutputStream } from "../../generator/commands/io.ts";

/** What a command gave. */
export interface CommandOutcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `op-api drift` in this process, in the folder of these tests unless told otherwise. */
export async function runDrift(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<CommandOutcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(["drift", ...args], {
    stdout: kept(out),
    stderr: kept(err),
    cwd: options.cwd ?? import.meta.dirname,
    env: options.env ?? {},
    now: () => 0,
  });
  return { code, out: out.join(""), err: err.join("") };
}

function kept(texts: string[]): OutputStream {
  return { write: (text) => void texts.push(text), isTerminal: false };
}
