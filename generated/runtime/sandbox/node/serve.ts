// Copied from generator/runtime/sandbox/node/serve.ts. Do not edit.

/// <reference types="node" />
import type { Server, ServerOptions } from "node:http";
import { createDrain } from "./drain.ts";
import { answerBrokenConnections } from "./http/broken-connection.ts";
import { keptHeaderLines } from "./http/check-message.ts";
import type { ErrorForm } from "./http/refusal.ts";
import { createServer } from "./http/node-http.ts";
import { createRequestListener, type ListenerSettings, type RequestHandler } from "./http/request-listener.ts";
import { createOriginReader, type OriginOptions } from "./http/request-origin.ts";
import { listen, urlHost, type ListenAddress } from "./listen.ts";
import type { AccessLog } from "./log/access-log.ts";
import { defaultLimits, type ServerLimits } from "./server-limits.ts";

/** How a server serves a sandbox. */
export interface ServeOptions extends Partial<ListenAddress>, OriginOptions {
  /** The certificate chain and its key, PEM: serves HTTPS. */
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly limits?: Partial<ServerLimits>;
  /** Compresses texts for clients that take it. By default true. */
  readonly compress?: boolean;
  /** How the server's own refusals are told. By default as descriptors. */
  readonly errorForm?: ErrorForm;
  readonly accessLog?: AccessLog;
  /** Told of each error that is answered with 500; `id` stands in the answer. By default written to standard error. */
  readonly onError?: (error: unknown, id: string) => void;
}

/** A server that listens. */
export interface RunningServer {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  readonly port: number;
  /**
   * Stops: accepts nothing more, finishes what is under way, closes the rest.
   *
   * @param withinMs Then what is still under way is cut. By default the limit `drainMs`.
   */
  stop(withinMs?: number): Promise<void>;
}

/**
 * Serves a sandbox over HTTP.
 *
 * @throws StartError where it cannot listen at that port and host.
 */
export async function serve(handler: RequestHandler, options: ServeOptions = {}): Promise<RunningServer> {
  const { host = "127.0.0.1", tls, accessLog } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const server = tls === undefined ? createServer(nodeOptions(limits)) : secureServer(tls, limits);
  server.maxHeadersCount = keptHeaderLines(limits);
  server.timeout = limits.stalledMs;
  const drain = createDrain(server);
  const port = await listen(server, { port: options.port ?? 8080, host });
  const url = `${tls === undefined ? "http" : "https"}://${urlHost(host)}:${port}`;
  const settings: ListenerSettings = {
    limits,
    errorForm: options.errorForm ?? "descriptors",
    compresses: options.compress ?? true,
    ...(accessLog === undefined ? {} : { accessLog }),
    originOf: createOriginReader(options, url),
    isStopping: () => drain.isStopping,
    onError: options.onError ?? printError,
  };
  const answer = createRequestListener(handler, settings);
  // An expectation is met when the body is read, or is none that we know, and may be passed over.
  for (const event of ["request", "checkContinue", "checkExpectation"]) server.on(event, answer);
  answerBrokenConnections(server, settings);
  server.on("error", (error) => settings.onError(error, "server"));
  return { url, port, stop: (withinMs = limits.drainMs) => drain.stop(withinMs) };
}

function nodeOptions(limits: ServerLimits): ServerOptions {
  return {
    maxHeaderSize: limits.headerOctets,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkIntervalMs,
    // Two readings of one message are how requests are smuggled.
    insecureHTTPParser: false,
    // Answered by us, with a descriptor.
    requireHostHeader: false,
    noDelay: true,
  };
}

function secureServer(tls: NonNullable<ServeOptions["tls"]>, limits: ServerLimits): Server {
  // Loaded only where it is used: that takes as long as a tenth of a whole start.
  const { createServer: createSecureServer } = process.getBuiltinModule("node:https");
  const handshakeTimeout = limits.headersMs;
  return createSecureServer({ ...nodeOptions(limits), ...tls, minVersion: "TLSv1.2", handshakeTimeout });
}

function printError(error: unknown, id: string): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${id}: ${text}\n`);
}
