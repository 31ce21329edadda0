// Copied from generator/runtime/mocks/parse/decode-body.ts. Do not edit.

/** Turns the octets of a body into a value, by its media type. */
import type { MediaTypeContract } from "../contract.ts";
import { coerceText, type Coercion } from "./coerce.ts";
import { readFields, readFormText, type FormField } from "./form-fields.ts";
import { contentKind } from "./media-type.ts";

/** The value of a body, or what is wrong with its syntax. */
export type BodyDecoded = { readonly body: unknown } | { readonly malformed: string };

/** Decodes a body; `text` is the same octets as UTF-8. */
export function decodeBody(
  octets: Uint8Array<ArrayBuffer>,
  text: string,
  mediaType: string,
  media: MediaTypeContract,
  coercion: Coercion,
): BodyDecoded | Promise<BodyDecoded> {
  switch (contentKind(mediaType)) {
    case "json":
      return decodeJson(text);
    case "form":
      return { body: readFormText(text, media, coercion) };
    case "multipart":
      return decodeMultipart(octets, mediaType, media, coercion);
    case "lines":
      return decodeItems(text.split("\n"));
    case "sequence":
      return decodeItems(text.split("\u001e"));
    case "events":
    case "xml":
      return { body: text };
    case "text":
      return { body: coerceText(text, media.schema === undefined ? [] : [media.schema], coercion) };
    case "octets":
      return { body: new Blob([octets], { type: mediaType }) };
  }
}

/** Values nested deeper could exhaust the stack of whoever walks through them. */
const deepest = 400;

function decodeJson(text: string): BodyDecoded {
  try {
    const body: unknown = JSON.parse(text);
    // A level takes two characters, so most texts need no look.
    return text.length > 2 * deepest && isDeeperThan(deepest, body)
      ? { malformed: `must not be nested deeper than ${deepest} levels` }
      : { body };
  } catch {
    return { malformed: text.trim() === "" ? "is required" : "must be valid JSON" };
  }
}

/** Level by level, not by recursion, for the reason that makes the question. */
function isDeeperThan(most: number, value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
    if (level.length === 0) return false;
  }
  return true;
}

/** JSON texts in a row: one a line, or each behind a record separator (RFC 7464). */
function decodeItems(texts: readonly string[]): BodyDecoded {
  const items: unknown[] = [];
  for (const text of texts.map((one) => one.trim()).filter((one) => one !== "")) {
    const item = decodeJson(text);
    if ("malformed" in item) return { malformed: `must be valid JSON at item ${items.length}` };
    items.push(item.body);
  }
  return { body: items };
}

async function decodeMultipart(
  octets: Uint8Array<ArrayBuffer>,
  mediaType: string,
  media: MediaTypeContract,
  coercion: Coercion,
): Promise<BodyDecoded> {
  try {
    const form = await new Response(octets, { headers: { "content-type": mediaType } }).formData();
    const fields = await Promise.all([...form].map(([name, value]) => fieldOf(name, value)));
    return { body: readFields(fields, media, coercion) };
  } catch {
    return { malformed: "must be valid multipart/form-data" };
  }
}

/** Parts of JSON or text come as files when they name their media type; a real file has a name of its own. */
async function fieldOf(name: string, value: string | File): Promise<FormField> {
  if (typeof value === "string") return { name, value };
  const kind = contentKind(value.type);
  if (kind === "json") return { name, value: await value.text(), isJson: true };
  return { name, value: kind === "text" && value.name === "blob" ? await value.text() : value };
}
