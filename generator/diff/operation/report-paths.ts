import type { Level } from "../level.ts";
import { parentOf } from "./operation-scope.ts";
import { addPathChange, titleOf, type PathScope } from "./path-change.ts";
import type { OperationPair, PairedOperations } from "./pair-operations.ts";
import type { PlacedOperation } from "./placed-operation.ts";
import { reportBasePath, reportMovedPaths, reportRenamedTemplate } from "./report-moved-paths.ts";
import { announcementOf, type Announcement } from "./sanctioned-removal.ts";

/** Reports what came, went and moved as a whole: reference, "breaking changes", section 3.1. */
export function reportPaths(scope: PathScope, paired: PairedOperations): void {
  const stayed = paired.pairs.filter(isSame);
  const headKeys = new Set(
    [...paired.added, ...paired.pairs.map(({ head }) => head), ...stayed.map(({ base }) => base)].map(keyOf),
  );
  const baseKeys = new Set(
    [...paired.removed, ...paired.pairs.map(({ base }) => base), ...stayed.map(({ head }) => head)].map(keyOf),
  );
  for (const [key, group] of Map.groupBy(paired.removed, keyOf)) {
    if (!headKeys.has(key)) reportRemoved(scope, "path", group);
    else for (const one of group) reportRemoved(scope, "operation", [one]);
  }
  for (const [key, group] of Map.groupBy(paired.added, keyOf)) {
    if (!baseKeys.has(key)) reportAdded(scope, "path", group);
    else for (const one of group) reportAdded(scope, "operation", [one]);
  }
  reportMovedPaths(scope, paired.pairs);
  reportBasePath(scope, paired);
  for (const pair of paired.pairs) if (isSame(pair)) reportRenamedTemplate(scope, pair);
}

function isSame({ how }: OperationPair): boolean {
  return how !== "moved";
}

function keyOf({ key }: PlacedOperation): string {
  return key;
}

/** What a removal is called, by how it was announced. */
const removals = {
  none: { suffix: "removed", level: "breaking", why: "calls to it are no longer answered" },
  kept: { suffix: "removed-after-deprecation", level: "info", why: "it was deprecated, and its time is over" },
  "too-early": {
    suffix: "removed-before-sunset",
    level: "breaking",
    why: "it is deprecated, but its sunset is still ahead",
  },
} as const satisfies Record<Announcement, { suffix: string; level: Level; why: string }>;

function reportRemoved(scope: PathScope, what: "path" | "operation", group: readonly PlacedOperation[]): void {
  const { comparison, options } = scope;
  const announcements = group.map(({ operation }) => announcementOf(operation, comparison.base, options));
  const announcement =
    announcements.find((one) => one === "none") ?? announcements.find((one) => one === "too-early") ?? "kept";
  const { suffix, level, why } = removals[announcement];
  const [first] = group;
  if (first === undefined) return;
  const name = what === "path" ? `The path ${first.path}` : `The operation ${titleOf(first)}`;
  addPathChange(scope, group, {
    id: `${what}.${suffix}`,
    levels: { wire: level, sdk: level },
    base: what === "path" ? parentOf(first.operation.at) : first.operation.at,
    before: what === "path" ? first.path : titleOf(first),
    message: `${name} is removed: ${why}.`,
  });
}

function reportAdded(scope: PathScope, what: "path" | "operation", group: readonly PlacedOperation[]): void {
  const [first] = group;
  if (first === undefined) return;
  const name = what === "path" ? `The path ${first.path}` : `The operation ${titleOf(first)}`;
  addPathChange(scope, group, {
    id: `${what}.added`,
    levels: { wire: "info" },
    head: what === "path" ? parentOf(first.operation.at) : first.operation.at,
    after: what === "path" ? first.path : titleOf(first),
    message: `${name} is new.`,
  });
}
