// Copied from generator/runtime/sandbox/gateway/etag.ts. Do not edit.

/** Entity tags (RFC 9110, section 8.8.3): weak ones, as the platform has, since the same content may be compressed. */
import { ContentHash } from "./content-hash.ts";

/**
 * The tag of a text or of octets: how many octets they are, and 64 bits of hash. That tells versions of an answer
 * apart; it keeps nothing secret and proves nothing.
 */
export function etagOf(body: string | Uint8Array): string {
  const hash = new ContentHash();
  if (typeof body === "string") hash.addText(body);
  else hash.addOctets(body);
  return `W/"${hash.octets.toString(16)}-${hash.digits()}"`;
}

/**
 * Whether the answer with this tag is one that the client has, by the value of `If-None-Match`: a list of tags,
 * compared weakly, or `*` (RFC 9110, section 13.1.2).
 */
export function isNotModified(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch === etag || ifNoneMatch.trim() === "*") return true;
  const opaque = opaqueTag(etag);
  return (ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? []).some((tag) => opaqueTag(tag) === opaque);
}

function opaqueTag(tag: string): string {
  return tag.startsWith("W/") ? tag.slice(2) : tag;
}
