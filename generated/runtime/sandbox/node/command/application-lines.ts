// Copied from generator/runtime/sandbox/node/command/application-lines.ts. Do not edit.

import type { Application, ApplicationKey } from "../../store/store.ts";

/** What is told of an application: everything but its keys, of which only the ends are known. */
export function applicationLines(application: Application): string {
  const { id, name, products, requestsPerDay, createdAt, keys } = application;
  const rows = [
    ...(name === id ? [] : [["name", name] as const]),
    ["products", products === "*" ? "all" : products.join(", ")],
    ...(requestsPerDay === undefined ? [] : [["limit", `${requestsPerDay} requests a day`] as const]),
    ["created", createdAt],
    ...keys.map((key) => ["key", keyLine(key)] as const),
  ] as const;
  return [`application ${id}`, ...rows.map(([title, value]) => `  ${`${title}:`.padEnd(11)}${value}`), ""].join("\n");
}

function keyLine({ prefix, lastFour, createdAt, revokedAt }: ApplicationKey): string {
  return `${prefix}...${lastFour}  ${revokedAt === undefined ? `live since ${createdAt}` : `revoked ${revokedAt}`}`;
}
