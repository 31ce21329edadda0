import { run } from "../../../generator/cli.ts";

/** What a run of the tool printed, and its exit code. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `op-api` in this process, with streams that are no terminals unless asked. Times are printed as `N ms`. */
export async function runTool(
  line: readonly string[],
  options: {
    readonly cwd?: string;
    readonly isTerminal?: boolean;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<Ran> {
  const printed = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof printed) => ({
    write: (text: string) => void (printed[name] += text),
    isTerminal: options.isTerminal ?? false,
  });
  const code = await run(line, {
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    cwd: options.cwd ?? process.cwd(),
    env: options.env ?? {},
    now: () => performance.now(),
  });
  return { code, stdout: printed.stdout, stderr: printed.stderr.replace(/\d+ ms/g, "N ms") };
}
