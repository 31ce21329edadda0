/** Where the command prints, and the folder that its paths begin in. */
export interface CommandStreams {
  readonly stdout: { write(text: string): void };
  readonly stderr: { write(text: string): void };
  readonly cwd: string;
}
