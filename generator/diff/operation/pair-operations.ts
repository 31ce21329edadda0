import type { ApiModel } from "../../model/api-model.ts";
import type { CompareOptions } from "../compare-options.ts";
import { basePathsOf, withoutNames } from "../document/base-path.ts";
import { behindMajor, keyWithoutMajor } from "./major-segment.ts";
import { operationSignature } from "./operation-signature.ts";
import { placedOperations, type PlacedOperation } from "./placed-operation.ts";

/** Two operations that are one, before and after. */
export interface OperationPair {
  readonly base: PlacedOperation;
  readonly head: PlacedOperation;
  /** They stand at one address; below another base path; or at another address altogether. */
  readonly how: "same" | "base-path" | "moved";
}

export interface PairedOperations {
  readonly basePaths: { readonly base: string; readonly head: string };
  /** In the order of the head. */
  readonly pairs: readonly OperationPair[];
  readonly removed: readonly PlacedOperation[];
  readonly added: readonly PlacedOperation[];
}

/** Pairs the operations of two documents by their whole paths; what is left, by what they are. */
export function pairOperations(base: ApiModel, head: ApiModel, options: CompareOptions): PairedOperations {
  const migrates = options.migration === true || options.majors !== undefined;
  const baseMajor = options.majors?.base;
  const headMajor = options.majors?.head;
  const baseKey = migrates ? (path: string) => keyWithoutMajor(path, baseMajor) : withoutNames;
  const headKey = migrates ? (path: string) => keyWithoutMajor(path, headMajor) : withoutNames;
  const basePaths = likeliestBasePaths(base, head, baseKey, headKey);
  const heads = placedOperations(head, basePaths.head, headKey);
  const open = { base: new Set(placedOperations(base, basePaths.base, baseKey)), head: new Set(heads) };
  const found = new Map<PlacedOperation, OperationPair>();
  const match = createMatcher(open, found);
  match("same", ({ operation, path }) => `${operation.method} ${path}`);
  match(
    "same",
    methodAnd(({ key }) => key),
  );
  if (migrates) {
    match(
      "same",
      methodAnd(({ path }) => behindMajor(path, baseMajor)),
      methodAnd(({ path }) => behindMajor(path, headMajor)),
    );
  }
  if (basePaths.base !== basePaths.head) {
    // A document without servers does not say where it is served, so nothing changes when it begins or ceases to.
    const isKnown = base.servers.length > 0 && head.servers.length > 0;
    const relative = methodAnd(({ operation }) => withoutNames(operation.path));
    match(isKnown ? "base-path" : "same", relative);
  }
  match("moved", ({ operation }) => operation.operationId && `${operation.method} ${operation.operationId}`);
  match("moved", ({ operation }) => operationSignature(operation));
  return {
    basePaths,
    pairs: heads.flatMap((placed) => found.get(placed) ?? []),
    removed: [...open.base],
    added: [...open.head],
  };
}

type KeyOf = (placed: PlacedOperation) => string | undefined;

function methodAnd(keyOf: (placed: PlacedOperation) => string): KeyOf {
  return (placed) => `${placed.operation.method} ${keyOf(placed)}`;
}

/** Pairs what is still open by a key. An operation that moved is only known by a key that nothing shares with it. */
function createMatcher(
  open: { readonly base: Set<PlacedOperation>; readonly head: Set<PlacedOperation> },
  found: Map<PlacedOperation, OperationPair>,
): (how: OperationPair["how"], baseKey: KeyOf, headKey?: KeyOf) => void {
  return (how, baseKey, headKey = baseKey) => {
    if (open.base.size === 0 || open.head.size === 0) return;
    const heads = grouped(open.head, headKey);
    for (const [key, bases] of grouped(open.base, baseKey)) {
      const candidates = heads.get(key) ?? [];
      if (how === "moved" && (bases.length > 1 || candidates.length > 1)) continue;
      for (const [index, base] of bases.entries()) {
        const head = candidates[index];
        if (head === undefined) break;
        found.set(head, { base, head, how });
        open.base.delete(base);
        open.head.delete(head);
      }
    }
  };
}

function grouped(placed: Iterable<PlacedOperation>, keyOf: KeyOf): ReadonlyMap<string, readonly PlacedOperation[]> {
  const groups = new Map<string, PlacedOperation[]>();
  for (const one of placed) {
    const key = keyOf(one);
    if (key === undefined || key === "") continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

/** With several servers, or with variables in a server's path: those base paths under which most operations meet. */
function likeliestBasePaths(
  base: ApiModel,
  head: ApiModel,
  baseKey: (path: string) => string,
  headKey: (path: string) => string,
): PairedOperations["basePaths"] {
  const bases = basePathsOf(base.servers);
  const heads = basePathsOf(head.servers);
  let best = { base: bases[0] ?? "", head: heads[0] ?? "" };
  if (bases.length === 1 && heads.length === 1) return best;
  let bestScore = -1;
  for (const basePath of bases) {
    const keys = new Set(placedOperations(base, basePath, baseKey).map(({ key }) => key));
    for (const headPath of heads) {
      const met = placedOperations(head, headPath, headKey).filter(({ key }) => keys.has(key)).length;
      const score = met * 2 + (basePath === headPath ? 1 : 0);
      if (score > bestScore) [best, bestScore] = [{ base: basePath, head: headPath }, score];
    }
  }
  return best;
}
