/** The name of a media type taken apart: RFC 9110, section 8.3.1. Names ignore case. */
export interface MediaRange {
  /** Without parameters: `application/json`, or a range, `application/*`. */
  readonly essence: string;
  /** Sorted, so that equal parameters are equal texts: `charset=utf-8`. */
  readonly parameters: string;
}

export function readMediaRange(name: string): MediaRange {
  const [essence = "", ...parameters] = name.split(";");
  const sorted = parameters
    .map(readParameter)
    .filter((text) => text !== "")
    .sort();
  return { essence: essence.trim().toLowerCase(), parameters: sorted.join("; ") };
}

export function essenceOf(name: string): string {
  return readMediaRange(name).essence;
}

function readParameter(text: string): string {
  const [name = "", value = ""] = text.split("=", 2).map((part) => part.trim());
  const unquoted = value.startsWith('"') && value.endsWith('"') && value.length > 1 ? value.slice(1, -1) : value;
  const key = name.toLowerCase();
  return key === "" ? "" : `${key}=${key === "charset" ? unquoted.toLowerCase() : unquoted}`;
}

/** The ranges that hold a media type and are not itself: `application/*` and the one of all. */
export function rangeNames(essence: string): readonly string[] {
  const slash = essence.indexOf("/");
  const type = slash < 0 ? "*" : essence.slice(0, slash);
  return [...new Set([`${type}/*`, "*/*", "*"])].filter((range) => range !== essence && essence !== "*/*");
}

/** The media types that say less than one: the syntax that its suffix names, then the ranges that hold it. */
export function generalNames(essence: string): readonly string[] {
  const suffix = /\+([a-z0-9]+)$/.exec(essence)?.[1];
  const syntax = suffix === undefined ? [] : [`application/${suffix}`, ...(suffix === "xml" ? ["text/xml"] : [])];
  return [...syntax, ...rangeNames(essence)];
}

/** Whether values are written as text, where `1` may stand for `"1"`: forms and plain text. */
export function isTextual(essence: string): boolean {
  return (
    essence === "application/x-www-form-urlencoded" || essence.startsWith("multipart/") || essence === "text/plain"
  );
}

export function isXml(essence: string): boolean {
  return /[/+]xml$/.test(essence);
}

/** Whether `encoding` says something of the parts of a body: OpenAPI 3.2, "Encoding Object". */
export function hasParts(essence: string): boolean {
  return essence === "application/x-www-form-urlencoded" || essence.startsWith("multipart/");
}
