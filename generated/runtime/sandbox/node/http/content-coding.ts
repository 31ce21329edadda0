// Copied from generator/runtime/sandbox/node/http/content-coding.ts. Do not edit.

/** The codings that a body can be sent in. */
export type ContentCoding = "br" | "gzip";

/** Headers that have been read: clients send a few forms only, over and over. */
const known = new Map<string, ContentCoding | undefined>();
const knownLimit = 64;

/**
 * The coding that a client likes best, by `Accept-Encoding` (RFC 9110, section 12.5.3); of two that it likes the
 * same, `br`, which takes less time here and gives less to send.
 *
 * @returns `undefined` where it takes neither.
 */
export function chooseCoding(acceptEncoding: string): ContentCoding | undefined {
  if (known.has(acceptEncoding)) return known.get(acceptEncoding);
  const chosen = choose(acceptEncoding);
  if (known.size < knownLimit && acceptEncoding.length < 256) known.set(acceptEncoding, chosen);
  return chosen;
}

function choose(acceptEncoding: string): ContentCoding | undefined {
  const weights = new Map(acceptEncoding.split(",").map(readWeight));
  const weightOf = (coding: string): number => weights.get(coding) ?? weights.get("*") ?? 0;
  // `x-gzip` is the same coding by its older name (RFC 9110, section 8.4.1.3).
  const [br, gzip] = [weightOf("br"), Math.max(weightOf("gzip"), weights.get("x-gzip") ?? 0)];
  const identity = weights.get("identity") ?? 0;
  if (Math.max(br, gzip) === 0 || Math.max(br, gzip) < identity) return undefined;
  return br >= gzip ? "br" : "gzip";
}

function readWeight(item: string): readonly [string, number] {
  const [coding = "", ...parameters] = item.split(";").map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  const value = weight === undefined ? 1 : Number(weight.slice(2));
  return [coding, value >= 0 && value <= 1 ? value : 0];
}
