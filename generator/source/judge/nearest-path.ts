import type { KnownPath } from "../family/known-path.ts";
import { fitSegment, versionSegment, type TemplateSegment } from "../family/path-template.ts";
import { hasHole } from "../uri/hole.ts";
import { editDistance, slipLimit } from "../../source-text/nearest.ts";

/** Whether one word of a versioned path is misspelt and all else is as in a path of ours: `/v1/acounts`. */
export function differsByOneSlip(segments: readonly string[], paths: readonly KnownPath[]): boolean {
  return paths.some(({ template, version }) => {
    if (version === undefined || template.segments.length !== segments.length) return false;
    const wrong = template.segments.filter((segment, index) => fitSegment(segments[index] ?? "", segment) === "no");
    const at = wrong[0] === undefined ? -1 : template.segments.indexOf(wrong[0]);
    // A version is right or wrong, and a word of three letters is a slip away from too many.
    if (wrong.length !== 1 || versionSegment.test(template.segments[at]?.text ?? "")) return false;
    return segments.includes(version) && isSlip(segments[at] ?? "", wrong[0]);
  });
}

function isSlip(written: string, template: TemplateSegment | undefined): boolean {
  if (template === undefined || template.parameter !== undefined || hasHole(written)) return false;
  const limit = Math.min(2, slipLimit(template.text));
  return template.text.length > 4 && editDistance(written.toLowerCase(), template.text.toLowerCase()) <= limit;
}

/** How a path is chosen among those that a URI is near to. */
export interface NearnessOptions {
  /** Decides between equally near ones. */
  readonly method?: string;
  /** What is farther is another path. Default: half of the words wrong. */
  readonly farthest?: number;
}

/**
 * The path that somebody most likely meant, by the steps from its segments to those of each path. Of equally near ones, the
 * one that has the method, then the one with more of the same words, then the newest.
 */
export function nearestPath(
  segments: readonly string[],
  paths: readonly KnownPath[],
  { method, farthest = Math.max(1.5, segments.length / 2) }: NearnessOptions,
): KnownPath | undefined {
  const ranked = paths
    .map((path) => ({ path, cost: costOf(segments, path.template.segments), rank: rankOf(segments, path, method) }))
    .sort((a, b) => a.cost - b.cost || b.rank - a.rank);
  const first = ranked[0];
  return first !== undefined && first.cost <= farthest ? first.path : undefined;
}

function rankOf(segments: readonly string[], { template, operations, version }: KnownPath, method?: string): number {
  const same = template.segments.filter(({ text, parameter }) => parameter === undefined && segments.includes(text));
  const age = Math.min(Number(version?.slice(1) ?? 0), 999) / 1000;
  return (method === undefined || operations.has(method) ? 0.5 : 0) + same.length + age / 10;
}

/** Levenshtein's distance over segments; a misspelt one costs by the part of it that is wrong. */
function costOf(segments: readonly string[], template: readonly TemplateSegment[]): number {
  let previous = [0, ...template.map((_, index) => index + 1)];
  for (const [row, written] of segments.entries()) {
    const next = [row + 1];
    for (const [column, segment] of template.entries()) {
      const replaced = (previous[column] ?? 0) + segmentCost(written, segment);
      next.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    previous = next;
  }
  return previous.at(-1) ?? 0;
}

function segmentCost(written: string, template: TemplateSegment): number {
  const fit = fitSegment(written, template);
  if (fit === "literal") return 0;
  // A word that only fits as a value, where another path has it as a word, is the worse guess.
  if (fit === "parameter") return hasHole(written) ? 0 : 0.3;
  if (fit === "perhaps") return 0.2;
  if (template.parameter !== undefined) return 1;
  if (versionSegment.test(written) && versionSegment.test(template.text)) return 1;
  const share = editDistance(written, template.text) / Math.max(written.length, template.text.length);
  return share <= 0.4 ? share : 1;
}
