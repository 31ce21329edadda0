// Copied from generator/runtime/sandbox/node/command/run-server.ts. Do not edit.

/// <reference types="node" />
import { createSandbox } from "../../create-sandbox.ts";
import type { Family } from "../../product.ts";
import type { SandboxOptions } from "../../sandbox-options.ts";
import { serve, type ServeOptions } from "../serve.ts";
import type { CommandStreams } from "./command-streams.ts";
import { openForServer, type ServerResources } from "./open-for-server.ts";
import { reportUncaught } from "./report-uncaught.ts";
import type { ServerSettings } from "./server-settings.ts";
import { startUpLines } from "./start-up-lines.ts";
import { stopSignal } from "./stop-signal.ts";

/** What is served, and how. */
export interface ServerRun {
  readonly family: Family;
  readonly settings: ServerSettings;
  readonly streams: CommandStreams;
  /** Prints the URL and problems only. */
  readonly isQuiet: boolean;
}

/**
 * Serves a family until the process is asked to end; then finishes what is under way.
 *
 * @throws StartError where something that was asked for cannot be had: the port, a file, the store.
 */
export async function runServer(run: ServerRun): Promise<void> {
  const resources = await openForServer(run);
  const onError = (error: unknown, { id }: { readonly id: string }): void => {
    // A client that goes while it is read is nobody's bug.
    if (error instanceof DOMException && error.name === "AbortError") return;
    run.streams.stderr.write(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  };
  const sandbox = createSandbox(run.family, { ...sandboxOptions(run.settings), store: resources.store, onError });
  try {
    const server = await serve(sandbox, {
      ...serveOptions(run, resources),
      onError: (error, id) => onError(error, { id }),
    });
    const stopped = stopSignal();
    const endReports = reportUncaught((text) => run.streams.stderr.write(text));
    announce(run, { url: server.url, apiKey: sandbox.apiKey, ...caFileOf(resources) });
    await stopped;
    await server.stop();
    endReports();
  } finally {
    await sandbox.close();
    await resources.accessLog?.close();
  }
}

function announce({ family, settings, streams, isQuiet }: ServerRun, parts: Parameters<typeof startUpLines>[1]): void {
  // Where the log has standard output, its reader wants lines of JSON only.
  const stream = settings.accessLog === "-" ? streams.stderr : streams.stdout;
  stream.write(isQuiet ? `${parts.url}\n` : startUpLines(family, parts));
}

function caFileOf({ certificates }: ServerResources): { readonly caFile?: string } {
  return certificates?.caFile === undefined ? {} : { caFile: certificates.caFile };
}

function sandboxOptions(settings: ServerSettings): SandboxOptions {
  const { apiKey, seed, requestsPerDay, strict, control, rateLimitHeaders } = settings;
  return {
    strict,
    control,
    rateLimitHeaders: rateLimitHeaders ? "always" : "exceeded",
    ...(apiKey === undefined ? {} : { apiKey }),
    ...(seed === undefined ? {} : { seed }),
    ...(requestsPerDay === undefined ? {} : { requestsPerDay }),
  };
}

function serveOptions({ family, settings }: ServerRun, { certificates, accessLog }: ServerResources): ServeOptions {
  const { port, host, publicOrigin, behindProxy } = settings;
  return {
    port,
    host,
    trustForwarded: behindProxy,
    errorForm: family.platform === undefined ? "problem details" : "descriptors",
    ...(certificates === undefined ? {} : { tls: certificates }),
    ...(accessLog === undefined ? {} : { accessLog }),
    ...(publicOrigin === undefined ? {} : { publicOrigin }),
  };
}
