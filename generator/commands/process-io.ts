import type { CommandIo, OutputStream } from "./io.ts";

/** This process's streams and surroundings. */
export function processIo(): CommandIo {
  return {
    stdout: stream(process.stdout),
    stderr: stream(process.stderr),
    cwd: process.cwd(),
    env: process.env,
    now: () => performance.now(),
  };
}

function stream(target: NodeJS.WriteStream): OutputStream {
  target.on("error", (error: NodeJS.ErrnoException) => {
    // The reader has gone, as `head` does when it has seen enough. Everything else is a fault worth its stack.
    if (error.code !== "EPIPE") throw error;
  });
  return {
    write: (text) => void target.write(text),
    isTerminal: target.isTTY === true,
    ...(target.isTTY === true ? { columns: target.columns } : {}),
  };
}
