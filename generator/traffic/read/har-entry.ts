import { base64Body, noBody, textBody, unknownBody, type TrafficBody } from "../exchange/traffic-body.ts";
import { splitUrl, type TrafficExchange, type TrafficMessage } from "../exchange/traffic-exchange.ts";
import { saysBody, saysEmpty, withHeader, type TrafficHeaders } from "../exchange/traffic-headers.ts";
import { writtenFields } from "./har-fields.ts";
import { readHeaders } from "./read-headers.ts";
import { listAt, memberAt, numberAt, recordAt, textAt, type JsonRecord } from "./record.ts";

/** Reads an entry of a HAR 1.2 log, as browsers, proxies and test tools write them. */
export function readHarEntry(entry: JsonRecord): Omit<TrafficExchange, "at"> | undefined {
  const [request, response] = [recordAt(entry, "request"), recordAt(entry, "response")];
  const method = textAt(request, "method");
  const place = splitUrl(textAt(request, "url") ?? "");
  if (method === undefined || place === undefined) return undefined;
  // What came from a cache was never sent, so its headers are only those that would have been.
  const isSent =
    memberAt(entry, "_fromCache") === undefined && recordAt(recordAt(entry, "cache"), "beforeRequest") === undefined;
  return {
    method: method.toUpperCase(),
    ...place,
    status: numberAt(response, "status") ?? 0,
    request: requestOf(request, isSent),
    response: responseOf(response),
  };
}

function requestOf(request: JsonRecord | undefined, isSent: boolean): TrafficMessage {
  const headers = readHeaders(listAt(request, "headers"), isSent);
  const postData = recordAt(request, "postData");
  const typed = withType(headers, textAt(postData, "mimeType"));
  const text = textAt(postData, "text");
  if (text !== undefined && text !== "") return { headers: typed, body: writtenText(text, postData) };
  const params = listAt(postData, "params");
  if (params.length > 0) return writtenFields(params, typed);
  const size = numberAt(request, "bodySize");
  const isEmpty = !saysBody(headers) && (size === 0 || saysEmpty(headers));
  return { headers: postData === undefined ? headers : typed, body: isEmpty ? noBody : unknownBody };
}

/**
 * Some tools write the body of a request in base 64, and say so as of an answer. Parts of a form may be files, which are
 * left out.
 */
function writtenText(text: string, postData: JsonRecord | undefined): TrafficBody {
  if (textAt(postData, "encoding") === "base64") return base64Body(text);
  return textBody(text, (textAt(postData, "mimeType") ?? "").startsWith("multipart/"));
}

function responseOf(response: JsonRecord | undefined): TrafficMessage {
  const content = recordAt(response, "content");
  const headers = withType(readHeaders(listAt(response, "headers"), true), textAt(content, "mimeType"));
  const text = textAt(content, "text");
  if (text === undefined || text === "") return { headers, body: isEmpty(content, headers) ? noBody : unknownBody };
  if (textAt(content, "encoding") === "base64") return { headers, body: base64Body(text) };
  const size = numberAt(content, "size") ?? 0;
  return { headers, body: textBody(text, size > Buffer.byteLength(text)) };
}

/** Browsers drop bodies, and write a size of 0 then: only an empty text, or the headers, say that there was none. */
function isEmpty(content: JsonRecord | undefined, headers: TrafficHeaders): boolean {
  return saysEmpty(headers) || (textAt(content, "text") === "" && numberAt(content, "size") === 0);
}

/** `x-unknown` is what browsers write where a message named no media type. */
function withType(headers: TrafficHeaders, mediaType: string | undefined): TrafficHeaders {
  const isKnown = mediaType !== undefined && mediaType !== "" && mediaType !== "x-unknown";
  return isKnown ? withHeader(headers, "content-type", mediaType) : headers;
}
