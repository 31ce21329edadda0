import { textBody, unknownBody } from "../exchange/traffic-body.ts";
import type { TrafficMessage } from "../exchange/traffic-exchange.ts";
import { trafficHeaders, type TrafficHeaders } from "../exchange/traffic-headers.ts";
import { isRecord, textAt } from "./record.ts";

const boundary = "op-api-recorded-part";

/** Writes the fields of a form, which a HAR may tell instead of its text, as they were sent. */
export function writtenFields(params: readonly unknown[], headers: TrafficHeaders): TrafficMessage {
  const fields = params.filter(isRecord).map((param) => ({
    name: textAt(param, "name") ?? "",
    value: textAt(param, "value"),
    fileName: textAt(param, "fileName"),
    mediaType: textAt(param, "contentType"),
  }));
  if (!(headers.get("content-type") ?? "").startsWith("multipart/")) {
    const pairs = fields.map(({ name, value = "" }) => `${encoded(name)}=${encoded(value)}`);
    return { headers, body: textBody(pairs.join("&")) };
  }
  // What stood in a file is left out of such recordings.
  if (fields.some(({ value, fileName }) => value === undefined || fileName !== undefined))
    return { headers, body: unknownBody };
  const parts = fields.map(({ name, value = "", mediaType }) => {
    const type = mediaType === undefined ? "" : `\r\nContent-Type: ${mediaType}`;
    return `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${type}\r\n\r\n${value}\r\n`;
  });
  const pairs = headers.names.map((name): readonly [string, string] => [name, headers.get(name) ?? ""]);
  const own = new Map([...pairs, ["content-type", `multipart/form-data; boundary=${boundary}`]]);
  return { headers: trafficHeaders(own, headers.isWhole), body: textBody(`${parts.join("")}--${boundary}--\r\n`) };
}

/** Tools differ in whether they decode the fields: a text that is encoded already stays so. */
function encoded(text: string): string {
  return /^[\w.~!*'()+%-]*$/.test(text) && /%[0-9a-f]{2}|\+/i.test(text) ? text : encodeURIComponent(text);
}
