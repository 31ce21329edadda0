import type { ApiModel } from "../../model/api-model.ts";
import type { Server } from "../../model/server.ts";
import { createScope } from "../names/scope.ts";
import { camelCase } from "../text/identifier.ts";

/** A server with the name that selects it. */
export interface NamedServer {
  readonly name: string;
  readonly server: Server;
}

const environments = [
  "sandbox",
  "staging",
  "production",
  "development",
  "local",
  "test",
  "qa",
  "demo",
  "mock",
] as const;

/**
 * The servers that can be called as they are, each with a name: what the document calls it, else the environment that its
 * description or URL speaks of, else its place. A relative URL is no server on its own: the caller then gives the base.
 */
export function namedServers(api: ApiModel): readonly NamedServer[] {
  const scope = createScope();
  return api.servers
    .filter((server) => server.name !== "production" || mayRunInProduction(api))
    .filter((server) => /^https?:\/\//i.test(server.url) || /^\{[^{}]+\}/.test(server.url))
    .map((server, index) => ({ name: scope.take(nameOf(server, index)), server }));
}

/** Production is for products that are in production: reference, "platform", section 10. Other documents say nothing of it. */
export function mayRunInProduction(api: ApiModel): boolean {
  return api.lifecycle?.status === undefined || api.lifecycle.status === "in-production";
}

function nameOf(server: Server, index: number): string {
  if (server.name !== undefined && /[\p{L}]/u.test(server.name)) return camelCase(server.name);
  const text = `${server.description ?? ""} ${server.url}`.toLowerCase();
  const found = environments.find((environment) => text.includes(environment));
  if (found !== undefined) return found;
  if (/\b(prod|live)\b/.test(text)) return "production";
  return index === 0 ? "production" : `server${index + 1}`;
}
