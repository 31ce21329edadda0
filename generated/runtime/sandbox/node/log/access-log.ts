// Copied from generator/runtime/sandbox/node/log/access-log.ts. Do not edit.

/// <reference types="node" />
import { createWriteStream } from "node:fs";
import type { Writable } from "node:stream";
import { describeExchange, type LoggedExchange } from "./access-log-entry.ts";

/** Tells of every request that a server has answered. */
export interface AccessLog {
  add(exchange: LoggedExchange): void;
  /** Writes what is still waiting. */
  close(): Promise<void>;
}

/** Where an access log goes, and what it holds. */
export interface AccessLogOptions {
  /** A file, which is added to; `-` for standard output. */
  readonly path: string;
  /** Bodies too. By default false. */
  readonly record?: boolean;
  /** Told once when the log can no longer be written; requests are answered all the same. */
  readonly onError: (error: Error) => void;
}

/** Lines are written together after this many milliseconds at most. */
const flushMs = 100;
/** Lines that wait for a slow disk or reader; further ones are lost. */
const waitingOctets = 64 * 1024 * 1024;

/**
 * Opens an access log: one JSON object a line.
 *
 * @throws Error where the file cannot be opened.
 */
export async function openAccessLog({ path, record = false, onError }: AccessLogOptions): Promise<AccessLog> {
  const isFile = path !== "-";
  const stream: Writable = isFile ? await openFile(path) : process.stdout;
  stream.on("error", onError);
  let lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    timer = undefined;
    if (lines.length === 0 || !stream.writable) return;
    if (stream.writableLength < waitingOctets) stream.write(lines.join(""));
    lines = [];
  };
  return {
    add(exchange) {
      lines.push(`${JSON.stringify(describeExchange(exchange, record))}\n`);
      timer ??= setTimeout(flush, flushMs);
    },
    async close() {
      clearTimeout(timer);
      flush();
      if (isFile) await ended(stream);
    },
  };
}

function openFile(path: string): Promise<Writable> {
  // It holds what people send: nobody else on the machine need read it.
  const stream = createWriteStream(path, { flags: "a", mode: 0o600 });
  return new Promise((resolve, reject) => {
    stream.once("error", reject);
    stream.once("open", () => {
      stream.off("error", reject);
      resolve(stream);
    });
  });
}

function ended(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    stream.once("close", resolve);
    stream.end();
  });
}
