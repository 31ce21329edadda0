// Copied from generator/runtime/mocks/parse/router.ts. Do not edit.

/** Finds the operation that a request is for. */
import type { Contract } from "../contract.ts";
import {
  matchPath,
  matchSegment,
  parseTemplate,
  segmentsOf,
  type PathTemplate,
  type SegmentTemplate,
} from "./path-template.ts";
import { decodePercent } from "./percent.ts";

/** An operation, and its path parameters as they stand in the URL, still encoded. */
export interface RoutedOperation {
  readonly operationId: string;
  readonly path: ReadonlyMap<string, string>;
}

/**
 * Where a request goes. Documents that tell operations apart by a fragment of the path, which is never sent, have
 * several for one method and path.
 */
export type Route =
  | { readonly kind: "operation"; readonly operations: readonly RoutedOperation[] }
  /** The path is known, the method is not: these are. */
  | { readonly kind: "method"; readonly allow: readonly string[] }
  | { readonly kind: "unknown" };

/** The routes that go on from one place: a literal wins over a segment with parameters in it, that over one of them. */
interface Junction {
  readonly literals: Map<string, Junction>;
  readonly partials: { readonly segment: SegmentTemplate; readonly to: Junction }[];
  parameter: Junction | undefined;
  /** By method. */
  readonly operations: Map<string, { readonly operationId: string; readonly template: PathTemplate }[]>;
}

/** An unknown prefix has at most so many segments. */
const longestPrefix = 16;

/** Finds the operation of a method and a URL. */
export type Router = (method: string, url: URL) => Route;

/** Makes a router. `prefixes` are the paths that may stand before the templates; undefined for any. */
export function createRouter(contract: Contract, prefixes: readonly string[] | undefined): Router {
  const root = newJunction();
  for (const [operationId, { method, path }] of Object.entries(contract.operations)) {
    const template = parseTemplate(path);
    const { operations } = template.reduce(follow, root);
    const sameMethod = operations.get(method) ?? [];
    sameMethod.push({ operationId, template });
    operations.set(method, sameMethod);
  }
  const known = prefixes?.map(segmentsOf);
  return (method, url) => {
    const segments = segmentsOf(url.pathname);
    const allow = new Set<string>();
    for (const rest of withoutPrefix(segments, known)) {
      for (const { operations } of arrivals(root, rest, 0)) {
        const found = (operations.get(method) ?? []).flatMap(({ operationId, template }) => {
          const path = matchPath(template, rest);
          return path === undefined ? [] : [{ operationId, path }];
        });
        if (found.length > 0) return { kind: "operation", operations: found };
        for (const one of operations.keys()) allow.add(one);
      }
      if (allow.size > 0) return { kind: "method", allow: [...allow] };
    }
    return { kind: "unknown" };
  };
}

/** The part of a path that the templates speak of: the whole, else what stands behind a prefix. */
export function* withoutPrefix(
  segments: readonly string[],
  prefixes: readonly (readonly string[])[] | undefined,
): Iterable<readonly string[]> {
  yield segments;
  if (prefixes === undefined) {
    const most = Math.min(segments.length - 1, longestPrefix);
    for (let length = 1; length <= most; length += 1) yield segments.slice(length);
    return;
  }
  for (const prefix of prefixes) {
    const fits = prefix.length > 0 && prefix.every((segment, index) => segments[index] === segment);
    if (fits) yield segments.slice(prefix.length);
  }
}

function newJunction(): Junction {
  return { literals: new Map(), partials: [], parameter: undefined, operations: new Map() };
}

function follow(junction: Junction, segment: SegmentTemplate): Junction {
  const [literal = ""] = segment.literals;
  if (segment.names.length === 0) {
    const to = junction.literals.get(literal) ?? newJunction();
    junction.literals.set(literal, to);
    return to;
  }
  if (segment.names.length === 1 && segment.literals.every((part) => part === ""))
    return (junction.parameter ??= newJunction());
  const shape = shapeOf(segment);
  const known = junction.partials.find((partial) => shapeOf(partial.segment) === shape);
  if (known !== undefined) return known.to;
  const to = newJunction();
  junction.partials.push({ segment, to });
  junction.partials.sort((left, right) => shapeOf(right.segment).length - shapeOf(left.segment).length);
  return to;
}

function shapeOf(segment: SegmentTemplate): string {
  return segment.literals.join("{}");
}

/** The places that a path leads to, the most literal first. */
function* arrivals(junction: Junction, segments: readonly string[], index: number): Iterable<Junction> {
  const segment = segments[index];
  if (segment === undefined) {
    if (junction.operations.size > 0) yield junction;
    return;
  }
  const literal = junction.literals.get(decodePercent(segment) ?? segment);
  if (literal !== undefined) yield* arrivals(literal, segments, index + 1);
  for (const partial of junction.partials) {
    if (matchSegment(partial.segment, segment) !== undefined) yield* arrivals(partial.to, segments, index + 1);
  }
  if (junction.parameter !== undefined) yield* arrivals(junction.parameter, segments, index + 1);
}
