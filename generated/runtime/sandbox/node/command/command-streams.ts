// Copied from generator/runtime/sandbox/node/command/command-streams.ts. Do not edit.

/** Where the command prints, and the folder that its paths begin in. */
export interface CommandStreams {
  readonly stdout: { write(text: string): void };
  readonly stderr: { write(text: string): void };
  readonly cwd: string;
}
