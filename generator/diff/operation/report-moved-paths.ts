import { withoutNames } from "../document/base-path.ts";
import { parentOf } from "./operation-scope.ts";
import type { OperationPair, PairedOperations } from "./pair-operations.ts";
import { addPathChange, titleOf, type PathScope } from "./path-change.ts";

/** Reports the operations that stand under another path, once for each pair of paths. */
export function reportMovedPaths(scope: PathScope, pairs: readonly OperationPair[]): void {
  const moved = pairs.filter(({ how }) => how === "moved");
  for (const group of Map.groupBy(moved, ({ base, head }) => `${base.key} ${head.key}`).values()) {
    reportMoved(scope, group);
  }
}

function reportMoved(scope: PathScope, group: readonly OperationPair[]): void {
  const [first] = group;
  if (first === undefined) return;
  const heads = group.map(({ head }) => head);
  addPathChange(scope, heads, {
    id: "path.moved",
    levels: { wire: "breaking" },
    base: parentOf(first.base.operation.at),
    head: parentOf(first.head.operation.at),
    before: first.base.path,
    after: first.head.path,
    message: `${titleOf(first.base)} moved to ${first.head.path}: calls to the old address are no longer answered.`,
  });
}

/** Reports another base path once for all operations that it hits. */
export function reportBasePath(scope: PathScope, { pairs, basePaths }: PairedOperations): void {
  const hit = pairs.filter(({ how }) => how === "base-path");
  if (hit.length === 0) return;
  const { base, head } = scope.comparison;
  const name = (path: string): string => (path === "" ? "/" : path);
  addPathChange(
    scope,
    hit.map((pair) => pair.head),
    {
      id: "server.base-path-changed",
      levels: { wire: "breaking" },
      site: "document",
      place: "servers",
      base: base.servers[0]?.at ?? base.at,
      head: head.servers[0]?.at ?? head.at,
      before: name(basePaths.base),
      after: name(basePaths.head),
      message: `The base path changed from ${name(basePaths.base)} to ${name(basePaths.head)}: every address is another one.`,
    },
  );
}

/** Reports a path whose parameters only have other names. */
export function reportRenamedTemplate(scope: PathScope, { base, head }: OperationPair): void {
  const before = base.operation.path;
  const after = head.operation.path;
  if (before === after || withoutNames(before) !== withoutNames(after)) return;
  addPathChange(scope, [head], {
    id: "path.template-renamed",
    levels: { wire: "info", sdk: "info" },
    base: parentOf(base.operation.at),
    head: parentOf(head.operation.at),
    before,
    after,
    message: `Parameters of the path ${before} are renamed in ${after}: generated code may name its arguments otherwise.`,
  });
}
