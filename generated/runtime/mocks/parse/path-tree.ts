// Copied from generator/runtime/mocks/parse/path-tree.ts. Do not edit.

/** Path templates as a tree, so that a path is found in as many steps as it has segments. */
import { matchPath, matchSegment, parseTemplate, type PathTemplate, type SegmentTemplate } from "./path-template.ts";
import { decodePercent } from "./percent.ts";

/** What stands behind one method of a path: `Target`, with its template for the values of its parameters. */
export interface Leaf<Target> {
  readonly target: Target;
  readonly template: PathTemplate;
}

/** Paths that fit, by method. */
export type Leaves<Target> = ReadonlyMap<string, readonly Leaf<Target>[]>;

/** A target that was found, and its path parameters as they stand in the path, still encoded. */
export interface Found<Target> {
  readonly target: Target;
  readonly path: ReadonlyMap<string, string>;
}

/** The routes that go on from one place: a literal wins over a segment with parameters in it, that over one of them. */
interface Junction<Target> {
  readonly literals: Map<string, Junction<Target>>;
  readonly partials: { readonly segment: SegmentTemplate; readonly to: Junction<Target> }[];
  parameter: Junction<Target> | undefined;
  /** By method. */
  readonly leaves: Map<string, Leaf<Target>[]>;
}

/** A tree of path templates. */
export interface PathTree<Target> {
  /** Adds a path template; several of one path and method are kept in the order they were added. */
  add(method: string, path: string, target: Target): void;
  /** The places that a path leads to, the most literal first. */
  at(segments: readonly string[]): readonly Leaves<Target>[];
}

/** Makes an empty tree. */
export function createPathTree<Target>(): PathTree<Target> {
  const root = newJunction<Target>();
  return {
    add: (method, path, target) => {
      const template = parseTemplate(path);
      const { leaves } = template.reduce(follow, root);
      const sameMethod = leaves.get(method) ?? [];
      sameMethod.push({ target, template });
      leaves.set(method, sameMethod);
    },
    at: (segments) => {
      const found: Leaves<Target>[] = [];
      arrive(root, segments, 0, found);
      return found;
    },
  };
}

/** Of the paths that fit, those of a method. */
export function leavesOf<Target>(
  leaves: Leaves<Target>,
  method: string,
  segments: readonly string[],
): readonly Found<Target>[] {
  const found: Found<Target>[] = [];
  for (const { target, template } of leaves.get(method) ?? []) {
    const path = matchPath(template, segments);
    if (path !== undefined) found.push({ target, path });
  }
  return found;
}

function newJunction<Target>(): Junction<Target> {
  return { literals: new Map(), partials: [], parameter: undefined, leaves: new Map() };
}

function follow<Target>(junction: Junction<Target>, segment: SegmentTemplate): Junction<Target> {
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
  const to = newJunction<Target>();
  junction.partials.push({ segment, to });
  junction.partials.sort((left, right) => shapeOf(right.segment).length - shapeOf(left.segment).length);
  return to;
}

function shapeOf(segment: SegmentTemplate): string {
  return segment.literals.join("{}");
}

function arrive<Target>(
  junction: Junction<Target>,
  segments: readonly string[],
  index: number,
  found: Leaves<Target>[],
): void {
  const segment = segments[index];
  if (segment === undefined) {
    if (junction.leaves.size > 0) found.push(junction.leaves);
    return;
  }
  const literal = junction.literals.get(decodePercent(segment) ?? segment);
  if (literal !== undefined) arrive(literal, segments, index + 1, found);
  for (const partial of junction.partials) {
    if (matchSegment(partial.segment, segment) !== undefined) arrive(partial.to, segments, index + 1, found);
  }
  if (junction.parameter !== undefined) arrive(junction.parameter, segments, index + 1, found);
}
