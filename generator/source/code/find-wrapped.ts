import { ts } from "ts-morph";
import type { CodeUse } from "./code-use.ts";
import { withArguments } from "./evaluate-call.ts";
import { follow } from "./follow.ts";
import { isInside } from "./place-of.ts";
import type { Program } from "./program.ts";
import type { SentRequest } from "./request.ts";
import { outermost, type Scope } from "./scope.ts";
import type { Value } from "./value.ts";

/** Gives the request that a call sends, when the parameters of the functions around it have these arguments. */
export type Send = (scope: Scope) => SentRequest | undefined;

/** Functions around functions around `fetch`: more than these are not followed. */
const maxRounds = 3;

/**
 * Finds what the functions of a project send for their callers: `get("/accounts")`, where `get` is
 * `(path) => fetch(base + path)`.
 *
 * @param sends The requests that stand in those functions.
 */
export function findWrapped(
  calls: readonly ts.CallExpression[],
  sends: readonly Send[],
  program: Program,
): readonly CodeUse[] {
  const uses: CodeUse[] = [];
  let wrappers = byOwner(sends);
  for (let round = 0; round < maxRounds && wrappers.size > 0; round += 1) {
    const outer: Send[] = [];
    for (const call of calls) {
      for (const send of sendsOf(call, wrappers, program)) {
        const request = send(outermost());
        if (request === undefined) continue;
        const { method, uri } = request;
        uses.push({ node: argumentOf(call, uri), values: uri, ...(method === undefined ? {} : { method }) });
        outer.push(send);
      }
    }
    // A caller that has the path from its own caller: the outer call is followed into the inner one.
    wrappers = byOwner(outer);
  }
  return uses;
}

function sendsOf(
  call: ts.CallExpression,
  wrappers: ReadonlyMap<ts.Node, readonly Send[]>,
  program: Program,
): readonly Send[] {
  return follow(call.expression, outermost(), program).flatMap(({ node, scope }) => {
    if (!ts.isFunctionLike(node) || isInside(call, node)) return [];
    return (wrappers.get(node) ?? []).map(
      (send): Send =>
        (caller) =>
          send(withArguments(node, call.arguments, caller, scope)),
    );
  });
}

/** The argument that the path is in; the call, where it is in none. */
function argumentOf(call: ts.CallExpression, values: readonly Value[]): ts.Node {
  const literals = values.flat().flatMap(({ node, text }) => (node !== undefined && /[a-z]/i.test(text) ? [node] : []));
  return call.arguments.find((argument) => literals.some((node) => isInside(node, argument))) ?? call;
}

/** By the functions whose parameters stand for a part of the URI that is not known in them. */
function byOwner(sends: readonly Send[]): ReadonlyMap<ts.Node, readonly Send[]> {
  const owned = sends.flatMap((send) => {
    const parts = send(outermost())?.uri.flat() ?? [];
    const owners = parts.flatMap(({ node }) => (node !== undefined && ts.isParameter(node) ? [node.parent] : []));
    return [...new Set(owners)].map((owner) => ({ owner, send }));
  });
  const found = new Map<ts.Node, Send[]>();
  for (const { owner, send } of owned) found.set(owner, [...(found.get(owner) ?? []), send]);
  return found;
}
