// Copied from generator/runtime/sandbox/inferred/paths.ts. Do not edit.

import type { Contract } from "../../mocks/contract.ts";
import { parseTemplate, type PathTemplate, type SegmentTemplate } from "../../mocks/parse/path-template.ts";

/** The operations of a contract by the shape of their path: what is left when parameters lose their names. */
export interface Paths {
  /** The path template of an operation, without the `.json` that some documents put behind every path. */
  templateOf(operationId: string): PathTemplate;
  /** The operations of one shape, by method. */
  at(shape: string): ReadonlyMap<string, string>;
}

/** Looks through the paths of a contract. Of the operations only method and path are read. */
export function createPaths(contract: Contract): Paths {
  const templates = new Map<string, PathTemplate>();
  const shapes = new Map<string, Map<string, string>>();
  for (const [operationId, { method, path }] of Object.entries(contract.operations)) {
    const template = parseTemplate(path.replace(/\.json$/, ""));
    const shape = shapeOf(template);
    const methods = shapes.get(shape) ?? new Map<string, string>();
    // Where a fragment tells several operations apart, none of them is plainly the one that creates or lists.
    if (!methods.has(method)) methods.set(method, operationId);
    shapes.set(shape, methods);
    templates.set(operationId, template);
  }
  return {
    templateOf: (operationId) => templates.get(operationId) ?? [],
    at: (shape) => shapes.get(shape) ?? new Map(),
  };
}

/** `/users/{userId}/pets` as `users/{}/pets`. */
export function shapeOf(template: PathTemplate): string {
  return template.map(({ literals }) => literals.join("{}")).join("/");
}

/** The parameter that a segment is; undefined where there is more to it: `{name}:cancel` is an action, not an item. */
export function parameterOf(segment: SegmentTemplate | undefined): string | undefined {
  if (segment?.names.length !== 1 || segment.literals.some((literal) => literal !== "")) return undefined;
  return segment.names[0];
}

/** The literal that a segment is. */
export function literalOf(segment: SegmentTemplate | undefined): string | undefined {
  return segment?.names.length === 0 ? segment.literals[0] : undefined;
}
