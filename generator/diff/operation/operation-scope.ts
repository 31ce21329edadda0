import type { SpecLocation } from "../../diagnostics/location.ts";
import { pointerToken } from "../../resolve/pointer.ts";
import type { Change, ChangedOperation } from "../change.ts";
import type { ChangeCollector } from "../change-collector.ts";
import type { CompareOptions } from "../compare-options.ts";
import type { Comparison } from "../comparison.ts";
import { levelOf, type Effect, type Side } from "../level.ts";

/** The pair of operations that is being compared, and which way its messages go. */
export interface OperationScope {
  readonly comparison: Comparison;
  readonly changes: ChangeCollector;
  readonly options: CompareOptions;
  readonly operation: ChangedOperation;
  /** The side of parameters and request body: `response` in a callback or webhook, which the API sends. */
  readonly requestSide: Side;
  /** The side of responses. */
  readonly responseSide: Side;
  /** Begins every place in a callback: `callback paid POST`. */
  readonly prefix?: string;
  /** How sentences name the operation: `GET /v1/things`. */
  readonly title: string;
}

/** A change of an operation without what its scope says. */
export type FoundChange = Omit<Change, "operation" | "reach">;

export function report(scope: OperationScope, found: FoundChange): void {
  scope.changes.add({ ...found, place: placeIn(scope, found.place), operation: scope.operation });
}

/**
 * Reports a change whose level follows from its effect on the set of messages: reference, section 1.1. With `hitsCode` code
 * that was written against the generated package is hit as the messages are.
 */
export function reportEffect(
  scope: OperationScope,
  effect: Effect,
  side: Side,
  found: Omit<FoundChange, "levels" | "effect" | "side">,
  hitsCode = false,
): void {
  const level = levelOf(effect, side);
  report(scope, { ...found, side, effect, levels: { wire: level, ...(hitsCode && { sdk: level }) } });
}

/** A place by names, within a callback if there is one. */
export function placeIn(scope: OperationScope, place: string): string {
  return scope.prefix === undefined ? place : `${scope.prefix} ${place}`;
}

/** The place of a member of an object. */
export function memberAt(at: SpecLocation, ...keys: readonly string[]): SpecLocation {
  return { file: at.file, pointer: at.pointer + keys.map((key) => `/${pointerToken(key)}`).join("") };
}

/** The place of what an object stands in. */
export function parentOf(at: SpecLocation): SpecLocation {
  return { file: at.file, pointer: at.pointer.slice(0, Math.max(0, at.pointer.lastIndexOf("/"))) };
}

/** Whose messages these are, as a sentence says it: who is hit when fewer are taken or more are sent. */
export function sender(side: Side): string {
  return side === "request" ? "clients" : "the API";
}
