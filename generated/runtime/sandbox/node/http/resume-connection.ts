// Copied from generator/runtime/sandbox/node/http/resume-connection.ts. Do not edit.

/// <reference types="node" />
import { Duplex } from "node:stream";

/**
 * The rest of a connection whose reader has given up: first what it is to read instead, then what still comes. The old
 * reader hears no more of it.
 */
export function resumeConnection(socket: Duplex, instead: Buffer): Duplex {
  for (const event of ["data", "end"]) socket.removeAllListeners(event);
  const rest = new Duplex({
    read: () => void socket.resume(),
    write: (chunk, encoding, done) => void socket.write(chunk, encoding, done),
    final: (done) => void socket.end(done),
    destroy(error, done) {
      socket.destroy();
      done(error);
    },
  });
  rest.push(instead);
  socket.on("data", (chunk) => {
    if (!rest.push(chunk)) socket.pause();
  });
  socket.on("end", () => rest.push(null));
  socket.on("close", () => rest.destroy());
  socket.on("error", (error) => rest.destroy(error));
  return rest;
}
