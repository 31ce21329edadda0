// Copied from generator/runtime/mocks/parse/read-style.ts. Do not edit.

/**
 * Takes a parameter apart by its style: RFC 6570 and "Style Values" of OpenAPI 3.2, read backwards. Delimiters are
 * found before the texts between them are decoded, so that an encoded delimiter belongs to the text.
 */
import type { Parameter } from "../../client/operation.ts";
import { splitPairs, type Pair } from "./percent.ts";
import type { WireMember, WireShape, WireValue } from "./wire-value.ts";

/** What a parameter is read from. */
export interface WireSource {
  /** The texts that stand for the parameter itself, still encoded. */
  readonly texts: readonly string[];
  /** Everything else at its place that may be part of it: exploded and deep objects spread over several pairs. */
  readonly pairs: readonly Pair[];
  /** Whether a pair of that decoded name may belong to this parameter. */
  isOwn(name: string): boolean;
  /** Takes the encoding off. */
  decode(text: string): string;
}

type Style = NonNullable<Parameter["style"]>;

/** How deep `deepObject` may nest; deeper brackets are part of the last name. */
const deepest = 12;

/** The parameter in the wanted shape; undefined where it is absent. */
export function readStyle(
  source: WireSource,
  shape: WireShape,
  style: Style,
  explode: boolean,
  name: string,
): WireValue | undefined {
  // A list spreads over `name[0]=a&name[1]=b`, by common practice.
  if (shape !== "text" && style === "deepObject") return members(deepMembers(source, name));
  const isSpread = explode && !(style === "simple" || style === "label" || style === "matrix");
  if (shape === "members" && isSpread) return members(ownPairs(source));
  const [first] = source.texts;
  if (first === undefined) return undefined;
  if (shape === "text") return { kind: "text", text: source.decode(bare(first, style, source, name)) };
  if (shape === "list" && isSpread) return { kind: "list", items: source.texts.map(source.decode) };
  const parts = source.texts.flatMap((text) => partsOf(text, style, explode, source, name));
  if (shape === "list") return { kind: "list", items: parts.map(source.decode) };
  return members(explode ? parts.map((part) => namedPart(part, source)) : alternating(parts, source));
}

/** A text without what its style puts before it. */
function bare(text: string, style: Style, source: WireSource, name: string): string {
  if (style === "label") return text.startsWith(".") ? text.slice(1) : text;
  if (style !== "matrix") return text;
  const [pair] = splitPairs(text, ";");
  return pair !== undefined && source.decode(pair[0]) === name ? pair[1] : text;
}

/** The parts of a list, or of an object, that stands in one text. */
function partsOf(text: string, style: Style, explode: boolean, source: WireSource, name: string): readonly string[] {
  if (style === "matrix" && explode) {
    const pairs = splitPairs(text, ";");
    return pairs.map(([key, value]) => (source.decode(key) === name ? value : `${key}=${value}`));
  }
  const content = bare(text, style, source, name);
  return content.split(separatorOf(style, explode)).map((part) => (style === "simple" ? part.trim() : part));
}

function separatorOf(style: Style, explode: boolean): string | RegExp {
  if (style === "label" && explode) return ".";
  if (style === "spaceDelimited") return /%20|\+| /;
  if (style === "pipeDelimited") return /%7C|\|/i;
  return ",";
}

function members(found: readonly WireMember[]): WireValue | undefined {
  return found.length === 0 ? undefined : { kind: "members", members: found };
}

/** `R=100` of an exploded object. */
function namedPart(part: string, source: WireSource): WireMember {
  const at = part.indexOf("=");
  const name = at < 0 ? part : part.slice(0, at);
  return { path: [source.decode(name)], text: source.decode(at < 0 ? "" : part.slice(at + 1)) };
}

/** `R,100,G,200` of one that is not. */
function alternating(parts: readonly string[], source: WireSource): readonly WireMember[] {
  const names = parts.filter((_, index) => index % 2 === 0);
  return names.map((name, index) => ({ path: [source.decode(name)], text: source.decode(parts[2 * index + 1] ?? "") }));
}

function ownPairs(source: WireSource): readonly WireMember[] {
  const decoded = source.pairs.map(([name, text]) => ({ path: [source.decode(name)], text: source.decode(text) }));
  return decoded.filter(({ path: [name = ""] }) => source.isOwn(name));
}

/** `name[a][b]=1`: the path to a member stands in brackets. */
function deepMembers(source: WireSource, name: string): readonly WireMember[] {
  return source.pairs.flatMap(([key, text]) => {
    const decoded = source.decode(key);
    if (!decoded.startsWith(`${name}[`) || !decoded.endsWith("]")) return [];
    const path = decoded.slice(name.length + 1, -1).split("][");
    const steps = path.length > deepest ? [...path.slice(0, deepest - 1), path.slice(deepest - 1).join("][")] : path;
    return [{ path: steps, text: source.decode(text) }];
  });
}
