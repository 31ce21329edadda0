// Copied from generator/runtime/sandbox/node/drain.ts. Do not edit.

/// <reference types="node" />
import type { Server } from "node:http";
import type { Socket } from "node:net";

/** Stops a server without breaking off what it does. */
export interface Drain {
  readonly isStopping: boolean;
  /**
   * Accepts no further connection, closes those that are idle, and waits for requests that are under way.
   *
   * @param withinMs Then whatever is left is cut.
   */
  stop(withinMs: number): Promise<void>;
}

/** Watches the connections of a server, so that it can be stopped. */
export function createDrain(server: Server): Drain {
  // Node takes a connection that has sent nothing yet for one with a request under way; browsers open them in advance.
  const silent = new Set<Socket>();
  const watch = (socket: Socket): void => {
    silent.add(socket);
    socket.once("close", () => silent.delete(socket));
  };
  server.on("connection", watch);
  server.on("secureConnection", watch);
  server.on("request", ({ socket }) => silent.delete(socket));
  let isStopping = false;
  const closeIdle = (): void => {
    server.closeIdleConnections();
    // The octets of a TLS connection are those of its handshake too.
    for (const socket of silent) if (socket.bytesRead === 0 || "encrypted" in socket) socket.destroy();
  };
  return {
    get isStopping() {
      return isStopping;
    },
    async stop(withinMs) {
      isStopping = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      closeIdle();
      const checks = setInterval(closeIdle, 20);
      const cut = setTimeout(() => server.closeAllConnections(), withinMs);
      await closed;
      clearInterval(checks);
      clearTimeout(cut);
    },
  };
}
