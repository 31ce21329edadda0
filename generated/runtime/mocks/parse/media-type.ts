// Copied from generator/runtime/mocks/parse/media-type.ts. Do not edit.

/** Media types and media type ranges: RFC 9110, 8.3.1 and 12.5.1, RFC 6839 for suffixes. */

/** The kinds of content that are read and written in their own way. */
export type ContentKind = "json" | "form" | "multipart" | "lines" | "sequence" | "events" | "xml" | "text" | "octets";

/** Type and subtype in lower case, without parameters. */
export function essenceOf(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

/** How content of a media type is written. A range counts as octets: its content may be anything. */
export function contentKind(mediaType: string): ContentKind {
  const essence = essenceOf(mediaType);
  if (essence === "application/json" || essence === "text/json" || essence.endsWith("+json")) return "json";
  if (essence === "application/x-www-form-urlencoded") return "form";
  if (essence.startsWith("multipart/")) return "multipart";
  if (/^application\/(x-)?(ndjson|jsonl|jsonlines|json-lines|json-stream)$/.test(essence)) return "lines";
  if (essence === "application/json-seq" || essence.endsWith("+json-seq")) return "sequence";
  if (essence === "text/event-stream") return "events";
  if (essence === "application/xml" || essence === "text/xml" || essence.endsWith("+xml")) return "xml";
  return essence.startsWith("text/") && !essence.endsWith("/*") ? "text" : "octets";
}

/** Whether a media type lies in a range; a media type without `*` is the range of itself. */
export function isInRange(mediaType: string, range: string): boolean {
  const [wanted, given] = [essenceOf(range), essenceOf(mediaType)];
  if (wanted === "*/*" || wanted === "*" || wanted === given) return true;
  if (!wanted.endsWith("/*")) return false;
  return given.startsWith(wanted.slice(0, -1));
}

/** Of the keys of a `content`, the one that a media type belongs to: itself, its suffix's type, the narrowest range. */
export function contentKeyFor(keys: readonly string[], mediaType: string): string | undefined {
  const exact = keys.find((key) => essenceOf(key) === essenceOf(mediaType));
  if (exact !== undefined) return exact;
  const suffix = /\+(\w+)$/.exec(essenceOf(mediaType))?.[1];
  const structured = keys.find((key) => suffix !== undefined && essenceOf(key) === `application/${suffix}`);
  const ranges = keys.filter((key) => key.includes("*") && isInRange(mediaType, key));
  return structured ?? ranges.find((range) => !range.startsWith("*")) ?? ranges[0];
}
