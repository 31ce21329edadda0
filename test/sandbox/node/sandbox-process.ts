import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { runLine } from "../../../generator/runtime/sandbox/node/command/run-line.ts";
import { smallFamily } from "./small-family.ts";

/** A process that serves a sandbox. */
export interface SandboxProcess {
  readonly url: string;
  /** All that it has printed on standard output when it began to serve. */
  readonly lines: string;
  /** Asks it to stop, and gives its exit code and all that it has printed on standard error. */
  stop(signal?: NodeJS.Signals): Promise<{ readonly code: number | null; readonly stderr: string }>;
}

/** Scripts that run the command with some family, and the tool itself. */
const scripts = {
  small: join(import.meta.dirname, "run-small-sandbox.ts"),
  careless: join(import.meta.dirname, "run-careless-sandbox.ts"),
  tool: join(import.meta.dirname, "../../../generator/bin/op-api.js"),
} as const;

/** Runs the command to its end, in this process. */
export async function runSandboxCommand(args: readonly string[], cwd: string) {
  let [stdout, stderr] = ["", ""];
  const streams = {
    stdout: { write: (text: string) => void (stdout += text) },
    stderr: { write: (text: string) => void (stderr += text) },
    cwd,
  };
  const code = await runLine({ args, streams, loadFamily: async () => smallFamily });
  return { code, stdout, stderr };
}

/** Starts the command at a free port, and waits until it serves. */
export async function startSandbox(
  args: readonly string[],
  cwd: string,
  script: keyof typeof scripts = "small",
): Promise<SandboxProcess> {
  const line = [scripts[script], ...(script === "tool" ? ["sandbox"] : []), "--port", "0", ...args];
  const child = spawn(process.execPath, line, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let [stdout, stderr] = ["", ""];
  child.stderr.on("data", (chunk) => (stderr += String(chunk)));
  const exited = exitOf(child);
  const started = new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk) => {
      stdout += String(chunk);
      const url = /https?:\/\/\S+/.exec(stdout)?.[0];
      if (url !== undefined && stdout.endsWith("\n")) resolve(url);
    });
  });
  const url = await Promise.race([
    started,
    exited.then((code) => Promise.reject(new Error(`exit ${code}: ${stderr}`))),
  ]);
  return {
    url,
    lines: stdout,
    async stop(signal = "SIGTERM") {
      child.kill(signal);
      return { code: await exited, stderr };
    },
  };
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once("close", resolve));
}
