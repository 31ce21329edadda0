import { noBody, textBody, unknownBody, type TrafficBody } from "../exchange/traffic-body.ts";
import { hostOf, splitUrl, type TrafficExchange } from "../exchange/traffic-exchange.ts";
import { saysEmpty, trafficHeaders, type TrafficHeaders } from "../exchange/traffic-headers.ts";
import { numberAt, textAt, type JsonRecord } from "./record.ts";

/** nginx's own statuses for connections that ended before an answer: none of them is ever sent. */
const unsent = new Set([444, 494, 495, 496, 497, 499]);

/**
 * Reads a line of an nginx `log_format` that writes JSON, whose members are called as nginx's variables:
 * `request_method`, `request_uri` (or `uri` and `args`, or `request`), `status`, `host`, `http_*` for headers of the
 * request, `sent_http_*` for those of the answer, `request_body`.
 */
export function readNginxRecord(record: JsonRecord): Omit<TrafficExchange, "at"> | undefined {
  const said = (name: string): string | undefined => {
    const value = textAt(record, name);
    // nginx writes a hyphen for a variable without a value.
    return value === "-" || value === "" ? undefined : value;
  };
  const [, lineMethod, lineTarget] = /^([A-Z]+) (\S+)(?: HTTP\/[\d.]+)?$/.exec(said("request") ?? "") ?? [];
  const method = said("request_method") ?? said("method") ?? lineMethod;
  const args = said("args") ?? said("query_string");
  const uri = said("uri");
  const fromParts = uri === undefined ? undefined : uri + (args === undefined || uri.includes("?") ? "" : `?${args}`);
  const place = splitUrl(said("request_uri") ?? lineTarget ?? fromParts ?? "");
  const status = numberAt(record, "status");
  if (method === undefined || place === undefined || status === undefined) return undefined;
  const host = place.host ?? said("host") ?? said("http_host") ?? said("server_name");
  const request = headersOf(record, "http_", [
    ["content-type", said("content_type")],
    ["content-length", said("content_length")],
  ]);
  const response = headersOf(record, "sent_http_", []);
  return {
    method: method.toUpperCase(),
    ...place,
    ...(host !== undefined && host !== "_" && { host: hostOf(host) }),
    status: unsent.has(status) ? 0 : status,
    request: { headers: request, body: bodyOf(said("request_body"), request) },
    response: { headers: response, body: bodyOf(said("resp_body") ?? said("response_body"), response) },
  };
}

/**
 * The variables of headers, `http_x_request_id` for `x-request-id`: those that the format names, so never all of them.
 */
function headersOf(
  record: JsonRecord,
  prefix: string,
  others: readonly (readonly [string, string | undefined])[],
): TrafficHeaders {
  const named = Object.keys(record).flatMap((key): readonly (readonly [string, string | undefined])[] => {
    const value = textAt(record, key);
    return key.startsWith(prefix) && value !== "-" && value !== ""
      ? [[key.slice(prefix.length).replaceAll("_", "-"), value]]
      : [];
  });
  const pairs = [...named, ...others].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return trafficHeaders(new Map(pairs), false);
}

/** nginx leaves the variable empty where the body was long, or was not read: then nothing is known. */
function bodyOf(text: string | undefined, headers: TrafficHeaders): TrafficBody {
  if (text !== undefined) return textBody(text, true);
  return saysEmpty(headers) ? noBody : unknownBody;
}

const combined =
  /^(?:(?<host>[\w.-]+(?::\d+)?) )?\S+ \S+ \S+ \[[^\]]+\] "(?<method>[A-Z]+) (?<target>\S+)(?: HTTP\/[\d.]+)?" (?<status>\d{3}) (?:\d+|-)/;

/** Reads a line of the `common` or `combined` form, which nginx and Apache write where nobody says otherwise. */
export function readCombinedLine(line: string): Omit<TrafficExchange, "at"> | undefined {
  const { host, method, target, status } = combined.exec(line)?.groups ?? {};
  if (method === undefined || target === undefined || status === undefined) return undefined;
  return readNginxRecord({ request_method: method, request_uri: target, status, ...(host !== undefined && { host }) });
}
