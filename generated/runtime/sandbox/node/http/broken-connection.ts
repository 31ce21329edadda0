// Copied from generator/runtime/sandbox/node/http/broken-connection.ts. Do not edit.

/// <reference types="node" />
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { ServerLimits } from "../server-limits.ts";
import { encodeTarget } from "./encode-target.ts";
import { refusal, refusalText, type ErrorForm, type RefusedMessage } from "./refusal.ts";
import { resumeConnection } from "./resume-connection.ts";
import { writeResponse } from "./write-response.ts";

/** The last request of a connection, which may be the broken one, or may still wait for its answer. */
interface LastExchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

/** How broken connections are answered. */
export interface BrokenConnectionSettings {
  readonly limits: Pick<ServerLimits, "discardMs">;
  readonly errorForm: ErrorForm;
}

/**
 * Answers what Node cannot read as HTTP, or what does not arrive in time, at once with a descriptor, and closes the
 * connection. Answers stay in order: those of requests before the broken one are sent first.
 */
export function answerBrokenConnections(server: Server, settings: BrokenConnectionSettings): void {
  const last = new WeakMap<Duplex, LastExchange>();
  const remember = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    last.set(incoming.socket, { incoming, outgoing });
  };
  for (const event of ["request", "checkContinue", "checkExpectation"]) server.prependListener(event, remember);
  // Whatever else comes on a broken connection is broken too, and told again.
  const refused = new WeakSet<Duplex>();
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (refused.has(socket)) return;
    refused.add(socket);
    if (resume(server, error, socket, last.get(socket))) return;
    refuse(reasonOf(error), socket, last.get(socket), settings);
  });
  // Without a listener Node closes the connection without a word.
  server.on("connect", (_incoming: IncomingMessage, socket: Duplex) => close(socket, "noTunnel", settings));
}

/** What `clientError` tells of octets that are no HTTP. */
interface ParseError extends NodeJS.ErrnoException {
  readonly rawPacket?: Buffer;
  readonly bytesParsed?: number;
}

/** Goes on with a request whose only fault is a target that is not percent-encoded. */
function resume(server: Server, error: ParseError, socket: Duplex, last: LastExchange | undefined): boolean {
  const { code, rawPacket, bytesParsed } = error;
  if (code !== "HPE_INVALID_URL" || rawPacket === undefined || bytesParsed === undefined) return false;
  // The answers of earlier requests would have to be sent first.
  if (last !== undefined && !last.outgoing.writableFinished) return false;
  const encoded = encodeTarget(rawPacket, bytesParsed);
  if (encoded === undefined) return false;
  server.emit("encrypted" in socket ? "secureConnection" : "connection", resumeConnection(socket, encoded));
  return true;
}

function refuse(
  reason: RefusedMessage,
  socket: Duplex,
  last: LastExchange | undefined,
  settings: BrokenConnectionSettings,
): void {
  if (last === undefined || (last.outgoing.writableFinished && last.incoming.complete)) {
    close(socket, reason, settings);
  } else if (last.incoming.complete) {
    // The broken message came behind this one.
    last.outgoing.once("finish", () => close(socket, reason, settings));
  } else if (last.outgoing.headersSent || last.outgoing.socket === null) {
    // It has its answer already, or it is not its turn to have one.
    socket.destroy();
  } else {
    // Its own body is broken: it is answered in the place of whatever still waits for the body.
    const { incoming, outgoing } = last;
    void writeResponse({ incoming, outgoing, compresses: false, isLast: true }, refusal(reason, settings.errorForm));
  }
}

/** Sends the refusal, and reads no more: closing at once would reset the connection before the client has seen it. */
function close(socket: Duplex, reason: RefusedMessage, { limits, errorForm }: BrokenConnectionSettings): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const timer = setTimeout(() => socket.destroy(), limits.discardMs);
  socket.once("close", () => clearTimeout(timer));
  socket.once("end", () => socket.destroy());
  socket.resume();
  socket.end(refusalText(reason, errorForm));
}

function reasonOf({ code }: NodeJS.ErrnoException): RefusedMessage {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return "headersTooLarge";
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return "bodyTooLarge";
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return "timeout";
    default:
      return "notHttp";
  }
}
