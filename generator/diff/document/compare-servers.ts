import type { Operation } from "../../model/operation.ts";
import type { Server, ServerVariable } from "../../model/server.ts";
import { report, type FoundChange, type OperationScope } from "../operation/operation-scope.ts";
import { originOf, originsDiffer, withDefaults } from "./base-path.ts";
import type { DocumentScope } from "./document-scope.ts";
import { pairServers, type ServerPair } from "./pair-servers.ts";

type Tell = (found: FoundChange) => void;

/** Compares the servers of two documents: reference, "breaking changes", section 3.8. */
export function compareDocumentServers({ comparison, changes }: DocumentScope): void {
  compareServers(comparison.base.servers, comparison.head.servers, "servers", (found) => changes.add(found));
}

/** Compares the servers of an operation where it has its own, before or after. */
export function compareOperationServers(scope: OperationScope, base: Operation, head: Operation): void {
  if (base.servers.length === 0 && head.servers.length === 0) return;
  const { comparison } = scope;
  const before = base.servers.length === 0 ? comparison.base.servers : base.servers;
  const after = head.servers.length === 0 ? comparison.head.servers : head.servers;
  compareServers(before, after, "operation servers", (found) => report(scope, found));
}

function compareServers(base: readonly Server[], head: readonly Server[], place: string, tell: Tell): void {
  const { pairs, removed, added } = pairServers(withoutDefault(base), withoutDefault(head));
  const isOnly = !head.some(isProduction);
  for (const server of removed) {
    const isGrave = isOnly && isProduction(server);
    tell({
      id: "server.removed",
      // Where a server is, is no part of a message; but without one for production there is nowhere to send it.
      levels: { wire: isGrave ? "breaking" : "warning" },
      site: "document",
      place,
      base: server.at,
      before: server.url,
      message: `The server ${server.url} is removed${isGrave ? ", and it was the only one for production" : ""}: clients that call it may get no answer.`,
    });
  }
  for (const server of added) {
    const message = `The server ${server.url} is new.`;
    tell({
      id: "server.added",
      levels: { wire: "info" },
      site: "document",
      place,
      head: server.at,
      after: server.url,
      message,
    });
  }
  for (const pair of pairs) {
    reportHost(pair, place, tell);
    compareVariables(pair, place, tell);
  }
}

/** OpenAPI 3.2, "OpenAPI Object", `servers`: without any there is one, `/`. It names no host that one could lose. */
function withoutDefault(servers: readonly Server[]): readonly Server[] {
  return servers.filter((server) => originOf(server.url) !== "");
}

function isProduction({ name = "", description = "" }: Server): boolean {
  return /\b(prod|production|live)\b/i.test(`${name} ${description}`);
}

function reportHost({ base, head, how }: ServerPair, place: string, tell: Tell): void {
  const before = originOf(withDefaults(base));
  const after = originOf(withDefaults(head));
  if (how !== "replaced" || !originsDiffer(before, after)) return;
  tell({
    id: "server.host-changed",
    // The old host may go on answering: the description cannot say.
    levels: { wire: "warning" },
    site: "document",
    place,
    base: base.at,
    head: head.at,
    before: base.url,
    after: head.url,
    message: `The server ${before} is now ${after}: clients that call the old one may get no answer.`,
  });
}

function compareVariables({ base, head }: ServerPair, place: string, tell: Tell): void {
  const names = [...base.variables.keys()];
  for (const [index, name] of names.entries()) {
    const before = base.variables.get(name);
    const after =
      head.variables.get(name) ??
      (names.length === head.variables.size ? [...head.variables.values()][index] : undefined);
    if (before !== undefined && after !== undefined)
      compareVariable({ base, head, how: "same" }, name, before, after, place, tell);
  }
}

function compareVariable(
  { base, head }: ServerPair,
  name: string,
  before: ServerVariable,
  after: ServerVariable,
  place: string,
  tell: Tell,
): void {
  const found = { site: "document", place: `${place} variable ${name}`, base: base.at, head: head.at } as const;
  const gone =
    after.enum === undefined ? [] : (before.enum ?? []).filter((value) => after.enum?.includes(value) === false);
  for (const value of gone) {
    tell({
      ...found,
      id: "server.variable.value-removed",
      // Clients that were set to it have no server any more.
      levels: { wire: "breaking" },
      before: value,
      message: `The value "${value}" of the variable "${name}" of the server ${base.url} is removed: clients that use it get no answer.`,
    });
  }
  if (before.default === after.default) return;
  tell({
    ...found,
    id: "server.variable.default-changed",
    // Only clients that left the variable alone go elsewhere now.
    levels: { wire: "warning" },
    before: before.default,
    after: after.default,
    message: `The default of the variable "${name}" of the server ${base.url} changed from "${before.default}" to "${after.default}".`,
  });
}
