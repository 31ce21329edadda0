// Copied from generator/runtime/sandbox/node/listen.ts. Do not edit.

/// <reference types="node" />
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { StartError } from "./start-error.ts";

/** Where a server listens. */
export interface ListenAddress {
  /** 0 for any free one. */
  readonly port: number;
  readonly host: string;
}

/**
 * Starts to listen.
 *
 * @returns The port.
 * @throws StartError where the port is in use, not allowed, or the host is none of this machine's.
 */
export function listen(server: Server, { port, host }: ListenAddress): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => {
      reject(new StartError(describe(error, { port, host }), { cause: error }));
    };
    server.once("error", fail);
    server.listen({ port, host }, () => {
      server.off("error", fail);
      const address = server.address();
      resolve(isAddress(address) ? address.port : port);
    });
  });
}

/** What a URL names the host by: a server that listens everywhere is reached at the loopback address too. */
export function urlHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === "object" && address !== null;
}

function describe({ code, message }: NodeJS.ErrnoException, { port, host }: ListenAddress): string {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} of ${host} is in use: stop what listens there, or choose another with --port; --port 0 takes a free one.`;
    case "EACCES":
      return `Port ${port} may not be used by this user: choose one above 1023 with --port.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `"${host}" is no address of this machine: choose another with --host.`;
    default:
      return `The server cannot listen at port ${port} of ${host}: ${message}`;
  }
}
