import { spawn } from "node:child_process";
import { connect, createServer } from "node:net";
import type { Contestant, Scenario } from "./contestants.ts";
import { residentMegabytes } from "./process-usage.ts";

/** A server that has answered. */
export interface StartedServer {
  readonly pid: number;
  readonly port: number;
  /** From the start of its process to its first 200, in milliseconds. */
  readonly firstAnswerMs: number;
  /** What it has in use when it has answered once and had time to rest. */
  readonly idleMegabytes: number;
  stop(): Promise<void>;
}

const givenUpMs = 60_000;
const restMs = 1000;

/**
 * Starts a server, and waits for its first 200 to the scenario's request.
 *
 * @throws Error where it ends, or does not answer with 200.
 */
export async function startServer(contestant: Contestant, scenario: Scenario): Promise<StartedServer> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [...contestant.args(scenario, port)], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const pid = child.pid ?? 0;
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL");
    await exited;
  };
  while (!(await answers(port, scenario.request))) {
    if (child.exitCode !== null || performance.now() - started > givenUpMs) {
      await stop();
      throw new Error(`${contestant.name} does not answer "${scenario.name}" with 200.`);
    }
    await delay(2);
  }
  const firstAnswerMs = performance.now() - started;
  await delay(restMs);
  return { pid, port, firstAnswerMs, idleMegabytes: residentMegabytes(pid), stop };
}

function answers(port: number, request: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    const end = (isAnswered: boolean): void => {
      socket.destroy();
      resolve(isAnswered);
    };
    socket.once("data", (chunk) => end(chunk.toString("latin1").startsWith("HTTP/1.1 200")));
    socket.once("error", () => end(false));
    socket.once("close", () => end(false));
    socket.write(request.replace("%session%", "first"));
  });
}

/** A port that was free a moment ago: not all of them can be told to choose one. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
