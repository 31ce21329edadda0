// Copied from generator/runtime/mocks/parse/parameter-source.ts. Do not edit.

/** Finds where a parameter stands in a request. */
import type { ParameterContract } from "../contract.ts";
import { ownPreferences } from "../respond/prefer.ts";
import { isHeaderName } from "./header-text.ts";
import { decodeForm, decodePercent, splitPairs, type Pair } from "./percent.ts";
import type { WireSource } from "./read-style.ts";
import type { HeaderSource } from "./request-source.ts";

/** The parts of a request that hold parameters. */
export interface ParameterPlaces {
  /** By name, still encoded. */
  readonly path: ReadonlyMap<string, string>;
  /** Without the question mark. */
  readonly query: string;
  /** The pairs of the query, still encoded. */
  pairs(): readonly Pair[];
  readonly headers: HeaderSource;
  /** Whether a request can carry parameters there at all: scripts in browsers cannot set cookies. */
  canCarry(place: ParameterContract["in"]): boolean;
}

/** The source of one parameter; `isMalformed` tells, after reading, whether its encoding was wrong. */
export interface ParameterSource extends WireSource {
  isMalformed(): boolean;
}

/** Finds a parameter's texts, and the pairs around them. */
export function sourceOf(
  parameter: ParameterContract,
  places: ParameterPlaces,
  isOwn: (name: string) => boolean,
): ParameterSource {
  const { name, in: place, style } = parameter;
  let isMalformed = false;
  const decoder = place === "header" || style === "cookie" ? String : place === "query" ? decodeForm : decodePercent;
  const decode = (text: string) => {
    const decoded = decoder(text);
    if (decoded === undefined) isMalformed = true;
    return decoded ?? text;
  };
  const pairs = pairsAt(parameter, places);
  const texts = place === "query" || place === "cookie" ? ownTexts(pairs, name) : textAt(parameter, places);
  return { texts, pairs, isOwn, decode, isMalformed: () => isMalformed };
}

function textAt({ name, in: place }: ParameterContract, places: ParameterPlaces): readonly string[] {
  if (place === "querystring") return places.query === "" ? [] : [places.query];
  const text = place === "header" ? headerAt(name.toLowerCase(), places) : places.path.get(name);
  return text === null || text === undefined ? [] : [text];
}

function headerAt(name: string, { headers }: ParameterPlaces): string | null {
  const text = isHeaderName(name) ? headers.get(name) : null;
  return text !== null && name === "prefer" && mocksPreference.test(text) ? ownPreferences(text) : text;
}

const mocksPreference = /\b(?:code|example|dynamic)\s*=/i;

function pairsAt(
  { in: place, style = "form", explode = true }: ParameterContract,
  places: ParameterPlaces,
): readonly Pair[] {
  if (place === "query") return places.pairs();
  if (place !== "cookie") return [];
  const cookies = splitPairs(places.headers.get("cookie") ?? "", ";");
  // The form style writes an exploded value with `&` between its parts, also into a cookie.
  return style === "form" && explode ? cookies.flatMap(([key, text]) => splitPairs(`${key}=${text}`, "&")) : cookies;
}

function ownTexts(pairs: readonly Pair[], name: string): readonly string[] {
  return pairs.filter(([key]) => key === name || decodeForm(key) === name).map(([, text]) => text);
}

let cookies: boolean | undefined;

/** Whether this platform lets a script see the cookies of a request it has made. */
export function canCarryCookies(): boolean {
  cookies ??= new Request("https://example.com/", { headers: { cookie: "a=b" } }).headers.has("cookie");
  return cookies;
}
