import { isRecord, recordAt, textAt, type JsonRecord } from "./record.ts";

/** The forms of recordings that are read. `auto` looks at what a recording begins with. */
export const trafficFormats = ["auto", "har", "jsonl", "nginx", "kong", "combined"] as const;

export type TrafficFormat = (typeof trafficFormats)[number];

/** The form that a flag names; parsing has refused all others. */
export function readTrafficFormat(value: string | undefined): TrafficFormat {
  return trafficFormats.find((format) => format === value) ?? "auto";
}

/** What a recording looks like by its beginning; `undefined` where it may be any form with an exchange a line. */
export function sniffFormat(beginning: string): "har" | undefined {
  // A HAR is one object; where it stands on one line that line is one as well.
  return /^\s*\{\s*"log"\s*:\s*\{/.test(beginning) ||
    /^\s*\{\s*"(?:\$?schema|comment|_\w+)"[^{]*"log"\s*:\s*\{/.test(beginning)
    ? "har"
    : undefined;
}

/** The form of one record of a recording that has a JSON object a line. */
export function formatOfRecord(record: JsonRecord): "jsonl" | "nginx" | "kong" | "har" {
  const [request, response] = [recordAt(record, "request"), recordAt(record, "response")];
  if (["request_method", "request_uri", "http_host", "remote_addr"].some((name) => textAt(record, name) !== undefined))
    return "nginx";
  if (request === undefined) return textAt(record, "request") === undefined ? "jsonl" : "nginx";
  if (textAt(record, "method") !== undefined) return "jsonl";
  if (["latencies", "route", "service", "upstream_uri", "tries"].some((name) => Object.hasOwn(record, name)))
    return "kong";
  if (textAt(request, "uri") !== undefined || isRecord(request["querystring"])) return "kong";
  return isRecord(response?.["content"]) ? "har" : "jsonl";
}
