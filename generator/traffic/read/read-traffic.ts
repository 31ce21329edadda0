import type { TrafficExchange, TrafficPosition } from "../exchange/traffic-exchange.ts";
import { readHarEntry } from "./har-entry.ts";
import { HarScanner } from "./har-scanner.ts";
import { readJsonLinesRecord } from "./json-lines-record.ts";
import { readKongRecord } from "./kong-record.ts";
import { readCombinedLine, readNginxRecord } from "./nginx-record.ts";
import { parseRecords } from "./parse-records.ts";
import type { JsonRecord } from "./record.ts";
import { splitLines } from "./split-lines.ts";
import { formatOfRecord, sniffFormat, type TrafficFormat } from "./traffic-format.ts";

/** What is read from a recording, one after the other: an exchange, or the place of what is none. */
export type TrafficItem = { readonly exchange: TrafficExchange } | { readonly unreadableAt: TrafficPosition };

type Read = Omit<TrafficExchange, "at"> | undefined;

/** Reads a recording piece by piece; a recording of any length takes the memory of its longest exchange. */
export async function* readTraffic(pieces: AsyncIterable<string>, format: TrafficFormat): AsyncGenerator<TrafficItem> {
  const iterator = pieces[Symbol.asyncIterator]();
  const beginning = await readBeginning(iterator);
  const all = continued(beginning, iterator);
  const found = format === "auto" ? sniffFormat(beginning) : format;
  if (found === "har") yield* readHar(all);
  else yield* readLines(all, format);
}

/** As much as is needed to tell a HAR, whose first members may have long texts. */
async function readBeginning(iterator: AsyncIterator<string>): Promise<string> {
  let beginning = "";
  while (beginning.length < 65_536) {
    const next = await iterator.next();
    if (next.done === true) break;
    beginning += next.value;
  }
  return beginning;
}

async function* continued(beginning: string, iterator: AsyncIterator<string>): AsyncGenerator<string> {
  yield beginning;
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
}

async function* readHar(pieces: AsyncIterable<string>): AsyncGenerator<TrafficItem> {
  const scanner = new HarScanner();
  for await (const piece of pieces) {
    for (const { text, at } of scanner.push(piece)) {
      const [entry] = parseRecords(text) ?? [];
      yield itemOf(entry === undefined ? undefined : readHarEntry(entry), at);
    }
  }
  // What was cut off in the middle is told: its last entries are missing.
  if (!scanner.isWhole) yield { unreadableAt: { line: 1, column: 1 } };
}

async function* readLines(pieces: AsyncIterable<string>, format: TrafficFormat): AsyncGenerator<TrafficItem> {
  for await (const { text, number } of splitLines(pieces)) {
    if (text === "" || text.trim() === "") continue;
    const at = { line: number, column: 1 };
    const records = format === "combined" ? undefined : parseRecords(text);
    if (records !== undefined) for (const record of records) yield itemOf(readRecord(record, format), at);
    else yield itemOf(format === "auto" || format === "combined" ? readCombinedLine(text) : undefined, at);
  }
}

function readRecord(record: JsonRecord, format: TrafficFormat): Read {
  switch (format === "auto" || format === "combined" ? formatOfRecord(record) : format) {
    case "har":
      return readHarEntry(record);
    case "jsonl":
      return readJsonLinesRecord(record);
    case "kong":
      return readKongRecord(record);
    case "nginx":
      return readNginxRecord(record);
  }
}

function itemOf(read: Read, at: TrafficPosition): TrafficItem {
  return read === undefined ? { unreadableAt: at } : { exchange: { at, ...read } };
}
