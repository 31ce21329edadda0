import { gunzipSync } from "node:zlib";

/** A body as a recording tells it. */
export type TrafficBody =
  /** There was none. */
  | { readonly kind: "none" }
  /** Whether there was one, or what it was, is not told. */
  | { readonly kind: "unknown" }
  /** `mayBeCut`: recordings of this kind shorten long bodies, so one that cannot be read says nothing. */
  | { readonly kind: "text"; readonly text: string; readonly mayBeCut?: boolean }
  | { readonly kind: "octets"; readonly octets: Uint8Array<ArrayBuffer> };

export const noBody: TrafficBody = { kind: "none" };
export const unknownBody: TrafficBody = { kind: "unknown" };

/** Bodies that unpack to more are not read, in octets. */
const largestBody = 64 * 2 ** 20;

/** The body of a text; an empty one is none. */
export function textBody(text: string, mayBeCut = false): TrafficBody {
  if (text === "") return noBody;
  return mayBeCut ? { kind: "text", text, mayBeCut } : { kind: "text", text };
}

/** The body of base 64. One that is still compressed is unpacked. */
export function base64Body(base64: string): TrafficBody {
  const octets = Uint8Array.from(Buffer.from(base64, "base64"));
  if (octets.length === 0) return noBody;
  return octets[0] === 0x1f && octets[1] === 0x8b ? unpacked(octets) : { kind: "octets", octets };
}

function unpacked(octets: Uint8Array<ArrayBuffer>): TrafficBody {
  try {
    return { kind: "octets", octets: Uint8Array.from(gunzipSync(octets, { maxOutputLength: largestBody })) };
  } catch {
    return unknownBody;
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The octets of a body; none where it is not known. */
export function octetsOf(body: TrafficBody): Uint8Array<ArrayBuffer> {
  if (body.kind === "octets") return body.octets;
  return body.kind === "text" ? encoder.encode(body.text) : new Uint8Array();
}

/** A body as UTF-8, without a byte order mark. */
export function textOf(body: TrafficBody): string {
  if (body.kind === "text") return body.text.startsWith("\uFEFF") ? body.text.slice(1) : body.text;
  return body.kind === "octets" ? decoder.decode(body.octets) : "";
}
