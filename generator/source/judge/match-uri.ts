import type { Family } from "../family/family.ts";
import type { KnownPath } from "../family/known-path.ts";
import { fitSegment, type Fit, type TemplateSegment } from "../family/path-template.ts";
import { hasHole, mayBe } from "../uri/hole.ts";
import type { WrittenUri } from "../uri/written-uri.ts";

/** The paths that are served where a URI leads to: at its host, or anywhere for one whose host is not known. */
export function pathsAt(family: Family, uri: WrittenUri): readonly KnownPath[] {
  const { host } = uri;
  if (host === undefined) return family.paths;
  return family.paths.filter(({ hosts }) => [...hosts].some((each) => mayBe(host, each)));
}

/**
 * The paths that a URI may mean. Several where it has holes; where it has none, the path that has its words as they are
 * goes before one that takes them as values of parameters: OpenAPI 3.2, "Path Templating".
 */
export function matchUri(uri: WrittenUri, paths: readonly KnownPath[]): readonly KnownPath[] {
  const { segments } = uri;
  const whole = best(segments, paths, equalLength);
  if (whole.length > 0) return whole;
  if (uri.isOpen) {
    const closed = withoutOpenEnd(segments);
    const found = closed === undefined ? [] : best(closed, paths, equalLength);
    if (found.length > 0) return found;
    const longer = best(segments.slice(0, -1), paths, beginning);
    if (longer.length > 0) return longer;
  }
  return uri.base === "unknown" ? best(segments, paths, ending) : [];
}

/** Whether a URI without a call may be what longer URIs are made of: `https://host/accounts/v3`. */
export function isBeginning(segments: readonly string[], paths: readonly KnownPath[]): boolean {
  return best(segments, paths, beginning).length > 0;
}

/** Whether a URI fits a path only because a hole in it could be one of the path's words. */
export function isGuess({ segments }: WrittenUri, { template }: KnownPath): boolean {
  return template.segments.some(
    ({ parameter }, index) => parameter === undefined && /^\uE000$/.test(segments[index] ?? ""),
  );
}

/** `/v1/accounts/1/transactions${query}`: the last word may be whole already. */
function withoutOpenEnd(segments: readonly string[]): readonly string[] | undefined {
  const last = segments.at(-1)?.replace(/[\uE000\uE001]+$/, "") ?? "";
  return last === "" || hasHole(last) ? undefined : [...segments.slice(0, -1), last];
}

/** The part of a template that a number of segments is held against; `undefined` where it has too few. */
type Part = (template: readonly TemplateSegment[], count: number) => readonly TemplateSegment[] | undefined;

const equalLength: Part = (template, count) => (template.length === count ? template : undefined);
const beginning: Part = (template, count) => (template.length >= count ? template.slice(0, count) : undefined);
const ending: Part = (template, count) => (template.length > count ? template.slice(-count) : undefined);

function best(segments: readonly string[], paths: readonly KnownPath[], part: Part): readonly KnownPath[] {
  let most = 0;
  let found: KnownPath[] = [];
  for (const path of paths) {
    const score = scoreOf(segments, part(path.template.segments, segments.length));
    if (score === undefined || score < most) continue;
    if (score > most) found = [];
    most = score;
    found.push(path);
  }
  return found;
}

/** How many words are the same; `undefined` where the two do not fit. */
function scoreOf(segments: readonly string[], template: readonly TemplateSegment[] | undefined): number | undefined {
  if (template === undefined) return undefined;
  const fits = segments.map((written, index): Fit => {
    const segment = template[index];
    return segment === undefined ? "no" : fitSegment(written, segment);
  });
  if (fits.includes("no")) return undefined;
  // `/v1/funds/${id}/subscription` is not `/v1/funds/orders/{orderId}`: nobody writes the value and leaves the word open.
  const isInverted = fits.some((fit, index) => fit === "parameter" && !hasHole(segments[index] ?? ""));
  if (isInverted && fits.some((fit, index) => fit === "perhaps" && /^\uE000$/.test(segments[index] ?? "")))
    return undefined;
  return fits.filter((fit) => fit === "literal").length;
}
