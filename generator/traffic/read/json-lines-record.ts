import { base64Body, noBody, textBody, unknownBody, type TrafficBody } from "../exchange/traffic-body.ts";
import { splitUrl, type TrafficExchange, type TrafficMessage } from "../exchange/traffic-exchange.ts";
import { saysBody, saysEmpty } from "../exchange/traffic-headers.ts";
import { readHeaders } from "./read-headers.ts";
import { isRecord, memberAt, numberAt, recordAt, textAt, type JsonRecord } from "./record.ts";

/**
 * Reads a line of our own shape, one JSON object an exchange; `traffic-log.schema.json` describes it, and the access log
 * of our sandbox is written in it:
 *
 *     {"method":"GET","url":"https://sandbox.example/v1/accounts?x=1","status":200,
 *      "request":{"headers":{"accept":"application/json"}},
 *      "response":{"headers":{"content-type":"application/json"},"body":"[]"}}
 *
 * `url` may be a path alone. `body` is text, or a JSON value; `bodyBase64` any octets; `bodyOctets` the length of a body
 * that was not recorded.
 */
export function readJsonLinesRecord(record: JsonRecord): Omit<TrafficExchange, "at"> | undefined {
  const [request, response] = [recordAt(record, "request"), recordAt(record, "response")];
  const method = textAt(record, "method") ?? textAt(request, "method");
  const url = textAt(record, "url") ?? textAt(request, "url") ?? textAt(record, "path");
  const place = url === undefined ? undefined : splitUrl(url);
  if (method === undefined || place === undefined) return undefined;
  const isDropped = memberAt(record, "dropped") === true;
  const status = numberAt(record, "status") ?? numberAt(response, "status");
  if (status === undefined && !isDropped) return undefined;
  const answer = readMessage(response, false);
  return {
    method: method.toUpperCase(),
    ...place,
    status: isDropped ? 0 : (status ?? 0),
    request: readMessage(request, hasBody(response)),
    response: answer,
  };
}

function hasBody(message: JsonRecord | undefined): boolean {
  return ["body", "bodyBase64", "bodyOctets"].some((name) => memberAt(message, name) !== undefined);
}

/** @param isRecorded Whether a body would have been recorded: then one that is absent was not sent. */
function readMessage(message: JsonRecord | undefined, isRecorded: boolean): TrafficMessage {
  const headers = readHeaders(memberAt(message, "headers"), true);
  const body = readBody(message);
  if (body !== undefined) return { headers, body };
  if (saysEmpty(headers) || (isRecorded && !saysBody(headers))) return { headers, body: noBody };
  return { headers, body: unknownBody };
}

function readBody(message: JsonRecord | undefined): TrafficBody | undefined {
  const body = memberAt(message, "body");
  if (typeof body === "string") return textBody(body);
  if (isRecord(body) || Array.isArray(body)) return textBody(JSON.stringify(body));
  const base64 = textAt(message, "bodyBase64");
  if (base64 !== undefined) return base64Body(base64);
  return numberAt(message, "bodyOctets") === undefined ? undefined : unknownBody;
}
