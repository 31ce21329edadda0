import { spawn, type ChildProcess, type SpawnOptions } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

/** How long a server may take to start, on a machine with other work. */
const startTimeoutMs = 60_000;

/** A server that a test has started. */
export interface RunningServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a program, and waits until it says that it is ready. */
export async function runServer(
  program: string,
  parameters: readonly string[],
  options: SpawnOptions & { readonly ready: RegExp },
): Promise<ChildProcess> {
  const { ready, ...spawnOptions } = options;
  const child = spawn(program, [...parameters], { ...spawnOptions, stdio: ["ignore", "pipe", "pipe"] });
  // Also where the tests end before they could stop it.
  process.once("exit", () => child.kill("SIGKILL"));
  let output = "";
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${program} ${why}: ${output}`));
    const timer = setTimeout(() => fail("is not ready in time"), startTimeoutMs);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (!ready.test(output)) return;
      clearTimeout(timer);
      resolve();
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", (error) => fail(error.message));
    child.once("exit", (code) => fail(`ended with ${code}`));
  });
  return child;
}

/** Ends a process and waits for its end. */
export async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
}

/** A port of the loopback interface that nobody has at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No port was given.");
  return address.port;
}
