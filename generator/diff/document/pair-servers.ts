import type { Server } from "../../model/server.ts";
import {
  basePathOf,
  hostOf,
  originOf,
  withDefaults,
  withoutNames,
  withoutTrailingSlash,
  writtenOriginOf,
} from "./base-path.ts";

export interface ServerPair {
  readonly base: Server;
  readonly head: Server;
  /** They have one URL; one host; or one of them took the other's place. */
  readonly how: "same" | "host" | "replaced";
}

export interface PairedServers {
  readonly pairs: readonly ServerPair[];
  readonly removed: readonly Server[];
  readonly added: readonly Server[];
}

/**
 * Pairs servers by URL, by host, then by what they are for; where one is gone and one is new, the new one took its place.
 * The order of servers does not count.
 */
export function pairServers(base: readonly Server[], head: readonly Server[]): PairedServers {
  const open = { base: new Set(base), head: new Set(head) };
  const pairs: ServerPair[] = [];
  const match = (how: ServerPair["how"], keyOf: (server: Server) => string | undefined): void => {
    const heads = Map.groupBy(open.head, keyOf);
    for (const before of [...open.base]) {
      const key = keyOf(before);
      const after = key === undefined ? undefined : heads.get(key)?.shift();
      if (after === undefined) continue;
      pairs.push({ base: before, head: after, how });
      open.base.delete(before);
      open.head.delete(after);
    }
  };
  match("same", (server) => urlKey(server.url));
  match("same", (server) => urlKey(withDefaults(server)));
  match("host", (server) => `${server.name ?? ""} ${originOf(withDefaults(server))}`);
  match("host", (server) => originOf(withDefaults(server)));
  match("replaced", (server) => hostOf(originOf(withDefaults(server))));
  match("replaced", (server) => server.name ?? server.description);
  match("replaced", (server) => basePathOf(withDefaults(server)) || undefined);
  if (open.base.size === 1 && open.head.size === 1) match("replaced", () => "the one");
  return { pairs, removed: [...open.base], added: [...open.head] };
}

/** Scheme and host ignore case; the usual port, a slash at the end and the names of variables say nothing. */
function urlKey(url: string): string {
  return withoutTrailingSlash(withoutNames(originOf(url) + url.slice(writtenOriginOf(url).length)));
}
