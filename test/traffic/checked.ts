import { join } from "node:path";
import { checkTraffic, type TrafficOptions, type TrafficResult } from "../../generator/traffic/check-traffic.ts";
import { readDocuments } from "../../generator/traffic/documents/read-documents.ts";
import { readTraffic } from "../../generator/traffic/read/read-traffic.ts";
import type { TrafficFormat } from "../../generator/traffic/read/traffic-format.ts";

const folder = import.meta.dirname;

/** The documents of these tests. */
export const loans = await readDocuments({ input: join(folder, "documents"), cwd: folder });

/** Holds a recording's text against the document of loans. */
export function checked(
  text: string,
  options: TrafficOptions & { readonly format?: TrafficFormat } = {},
): Promise<TrafficResult> {
  const items = readTraffic(piecesOf(text), options.format ?? "auto");
  return checkTraffic(loans.apis, [{ file: "traffic.jsonl", items }], options);
}

/** The codes of what was found, and where in the message. */
export async function found(text: string, options: TrafficOptions = {}): Promise<readonly string[]> {
  const { groups } = await checked(text, options);
  return groups.map(({ observation: { code, subject } }) => `${code} ${subject}`);
}

/** A text in pieces that end anywhere. */
export async function* piecesOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 1000) yield text.slice(at, at + 1000);
}
