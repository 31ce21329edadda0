// Copied from generator/runtime/sandbox/node/http/compress.ts. Do not edit.

/// <reference types="node" />
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from "node:zlib";
import type { ContentCoding } from "./content-coding.ts";

/** Bodies below this many characters are sent as they are: they fit a packet. */
export const compressedFrom = 1024;
/** Up to this many characters, compressing takes less than handing it to another thread would. */
const inlineUpTo = 32 * 1024;

/** The cheapest levels: on one machine, time is worth more than octets. */
const gzipOptions = { level: 1, windowBits: 13 };

function brotliOptions(size: number) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 1,
      // The window is memory: 64 KiB instead of 4 MiB.
      [constants.BROTLI_PARAM_LGWIN]: 16,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  };
}

/** Compresses a text as UTF-8: at once where it is short, in another thread where it is long. */
export function compress(text: string, coding: ContentCoding): Uint8Array | Promise<Uint8Array> {
  if (text.length <= inlineUpTo) {
    return coding === "br" ? brotliCompressSync(text, brotliOptions(text.length)) : gzipSync(text, gzipOptions);
  }
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, result: Uint8Array): void => {
      if (error === null) resolve(result);
      else reject(error);
    };
    if (coding === "br") brotliCompress(text, brotliOptions(text.length), done);
    else gzip(text, gzipOptions, done);
  });
}
