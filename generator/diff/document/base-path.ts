import type { Server } from "../../model/server.ts";

/** `{name}` of a URL or a path template. */
const hole = /\{[^{}]*\}/g;

/** A server's URL with the defaults of its variables in their places. */
export function withDefaults(server: Server): string {
  return server.url.replace(hole, (text) => server.variables.get(text.slice(1, -1))?.default ?? text);
}

/** A template without the names of its parameters: what is compared (reference, "breaking changes", section 2, rule 9). */
export function withoutNames(template: string): string {
  return template.replace(hole, "{}");
}

/** The path of a server's URL without a slash at its end: `/v1`, or nothing. */
export function basePathOf(url: string): string {
  const [whole = ""] = url.split(/[?#]/, 1);
  const path = withoutTrailingSlash(whole.replace(/^(?:[a-z{][^/]*:)?\/\/[^/]*/i, ""));
  if (path === "" || path === ".") return "";
  return path.startsWith("/") ? path : `/${path.replace(/^\.\//, "")}`;
}

/** Scheme and host of a server's URL in small letters, without a port that goes without saying; nothing where it is relative. */
export function originOf(url: string): string {
  return writtenOriginOf(url)
    .toLowerCase()
    .replace(/^(https:.*):443$|^(http:.*):80$/, "$1$2");
}

/** Scheme and host of a server's URL as they are written. */
export function writtenOriginOf(url: string): string {
  return /^(?:[a-z{][^/]*:)?\/\/[^/?#]*/i.exec(url)?.[0] ?? "";
}

/** The host of an origin; an origin may leave its scheme to the place of the document: `//api.example.com`. */
export function hostOf(origin: string): string {
  return origin.slice(origin.indexOf("//") + 2);
}

/** Whether two origins are another scheme or host. A scheme that is left open is no other one. */
export function originsDiffer(base: string, head: string): boolean {
  if (hostOf(base) !== hostOf(head)) return true;
  return base !== head && !base.startsWith("//") && !head.startsWith("//");
}

/**
 * The base paths that servers may stand for, the likeliest first: by the defaults of their variables, then with the
 * variables left open. A bounded number, as each is tried.
 */
export function basePathsOf(servers: readonly Server[]): readonly string[] {
  if (servers.length === 0) return [""];
  const some = servers.slice(0, 4);
  const closed = some.map((server) => basePathOf(withDefaults(server)));
  const open = some.map((server) => basePathOf(withoutNames(server.url)));
  return [...new Set([...closed, ...open])];
}

export function withoutTrailingSlash(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === "/") end -= 1;
  return text.slice(0, end);
}
