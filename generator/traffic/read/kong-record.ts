import { noBody, textBody, unknownBody, type TrafficBody } from "../exchange/traffic-body.ts";
import { splitUrl, type TrafficExchange, type TrafficMessage } from "../exchange/traffic-exchange.ts";
import { saysEmpty } from "../exchange/traffic-headers.ts";
import { readHeaders } from "./read-headers.ts";
import { isRecord, memberAt, numberAt, recordAt, textAt, type JsonRecord } from "./record.ts";

/**
 * Reads what Kong's `http-log`, `file-log` and `tcp-log` plugins write for a request: `request` and `response` objects,
 * with bodies only where a further plugin puts them there.
 */
export function readKongRecord(record: JsonRecord): Omit<TrafficExchange, "at"> | undefined {
  const [request, response] = [recordAt(record, "request"), recordAt(record, "response")];
  const method = textAt(request, "method");
  const place = placeOf(request);
  const status = numberAt(response, "status");
  if (method === undefined || place === undefined || status === undefined) return undefined;
  return { method: method.toUpperCase(), ...place, status, request: messageOf(request), response: messageOf(response) };
}

/** `uri` is what the client sent; `url` has the host, and in some versions the port of the gateway. */
function placeOf(request: JsonRecord | undefined): Pick<TrafficExchange, "host" | "path" | "query"> | undefined {
  const url = splitUrl(textAt(request, "url") ?? "");
  const uri = splitUrl(textAt(request, "uri") ?? "") ?? url;
  if (uri === undefined) return undefined;
  const host =
    readHeaders(memberAt(request, "headers"), true).get("host")?.toLowerCase().replace(/:\d+$/, "") ?? url?.host;
  const query = uri.query === "" ? writtenQuery(memberAt(request, "querystring")) : uri.query;
  return { path: uri.path, query, ...(host !== undefined && { host }) };
}

/** Kong decodes the query into an object; `true` stands for a name without a value. */
function writtenQuery(given: unknown): string {
  if (!isRecord(given)) return "";
  const pairs = Object.entries(given).flatMap(([name, value]) => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.map((one) => `${encodeURIComponent(name)}=${one === true ? "" : encodeURIComponent(String(one))}`);
  });
  return pairs.join("&");
}

function messageOf(message: JsonRecord | undefined): TrafficMessage {
  const headers = readHeaders(memberAt(message, "headers"), true);
  return { headers, body: bodyOf(message) ?? (saysEmpty(headers) ? noBody : unknownBody) };
}

function bodyOf(message: JsonRecord | undefined): TrafficBody | undefined {
  const body = memberAt(message, "body");
  if (typeof body === "string") return textBody(body, true);
  return isRecord(body) || Array.isArray(body) ? textBody(JSON.stringify(body)) : undefined;
}
