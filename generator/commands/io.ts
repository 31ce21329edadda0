/** Where a command prints, and what it knows of its surroundings: no command reads `process` itself. */
export interface CommandIo {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds, from any start. */
  now(): number;
}

export interface OutputStream {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Columns of the terminal. Default: 80. */
  readonly columns?: number;
}

/** Whether to colour what goes to a stream: what the flag says, else `NO_COLOR` and `FORCE_COLOR`, else on a terminal. */
export function wantsColor(flag: boolean | undefined, stream: OutputStream, env: CommandIo["env"]): boolean {
  if (flag !== undefined) return flag;
  if ((env["NO_COLOR"] ?? "") !== "") return false;
  if ((env["FORCE_COLOR"] ?? "") !== "") return env["FORCE_COLOR"] !== "0";
  return stream.isTerminal && env["TERM"] !== "dumb";
}
