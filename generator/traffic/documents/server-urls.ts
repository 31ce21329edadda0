import type { ApiModel } from "../../model/api-model.ts";
import type { Server } from "../../model/server.ts";
import { hostOf } from "../exchange/traffic-exchange.ts";

/** A URL of a server takes at most so many forms by the values of its variables. */
const mostForms = 64;

/** The host that a server has, where it has one, and the path that stands before those of its document. */
export interface ServerUrl {
  /** In lower case, without the port; `*` for a variable whose values are open. */
  readonly host?: string;
  readonly path: string;
}

/** The servers of a document, its path items and its operations, with their variables filled in. */
export function serverUrls(api: ApiModel): readonly ServerUrl[] {
  const servers = [...api.servers, ...api.operations.flatMap((operation) => operation.servers)];
  const distinct = new Map(servers.map((server) => [server.url, server]));
  return [...distinct.values()].flatMap(formsOf).map(splitServer);
}

function formsOf({ url, variables }: Server): readonly string[] {
  let forms: readonly string[] = [url];
  for (const [name, variable] of variables) {
    const isInHost = url.indexOf(`{${name}}`) < pathStart(url);
    const values = variable.enum ?? (isInHost ? ["*"] : [variable.default]);
    forms = forms
      .flatMap((form) => values.map((value) => form.replaceAll(`{${name}}`, () => value)))
      .slice(0, mostForms);
  }
  return forms;
}

function pathStart(url: string): number {
  const authority = /^(?:[^/?#]*:)?\/\/[^/?#]*/.exec(url);
  return authority === null ? 0 : authority[0].length;
}

function splitServer(url: string): ServerUrl {
  const start = pathStart(url);
  const path = url.slice(start).replace(/[?#].*$/s, "");
  const host = start === 0 ? "" : hostOf(url.slice(url.indexOf("//") + 2, start));
  return host === "" ? { path } : { host, path };
}

/** Whether a host is the one of a server, where `*` stands for what a variable may be. */
export function isHost(host: string, known: string): boolean {
  if (!known.includes("*")) return host === known;
  const pattern = known.split("*").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${pattern.join("[^/]+")}$`).test(host);
}

/** Whether a host is the machine itself: recordings of local services are of ours. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\]|host\.docker\.internal)$/.test(host);
}
