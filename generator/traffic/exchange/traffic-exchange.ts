import type { TrafficBody } from "./traffic-body.ts";
import type { TrafficHeaders } from "./traffic-headers.ts";

/** A request and its answer as some recording tells them, whatever the recording's form. */
export interface TrafficExchange {
  /** Where it begins in the recording. */
  readonly at: TrafficPosition;
  /** In capitals. */
  readonly method: string;
  /** In lower case, without the port; absent where the recording does not tell it. */
  readonly host?: string;
  /** As it was sent, beginning with `/`. */
  readonly path: string;
  /** What stands behind `?`, as it was sent. */
  readonly query: string;
  /** `0` where no answer came. */
  readonly status: number;
  readonly request: TrafficMessage;
  readonly response: TrafficMessage;
}

/** One half of an exchange. */
export interface TrafficMessage {
  readonly headers: TrafficHeaders;
  readonly body: TrafficBody;
}

/** A place in a recording, 1-based; columns in UTF-16 code units. */
export interface TrafficPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * The host, path and query of a URL, or of a path alone; `undefined` for what is not HTTP: `data:`, `ws:`, extensions.
 */
export function splitUrl(url: string): Pick<TrafficExchange, "host" | "path" | "query"> | undefined {
  // Not `URL`: it would encode and collapse what must be judged as it was sent.
  const parts = /^(?:(https?):\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/i.exec(url);
  const [, scheme, authority, path = "", query = ""] = parts ?? [];
  if (scheme === undefined && !path.startsWith("/")) return undefined;
  const rest = { path: path === "" ? "/" : path, query };
  return authority === undefined ? rest : { host: hostOf(authority), ...rest };
}

/** `user@Example.com:443` is `example.com`. */
export function hostOf(authority: string): string {
  const host = authority.slice(authority.lastIndexOf("@") + 1).toLowerCase();
  return host.startsWith("[") ? host.replace(/\].*$/, "]") : host.replace(/:\d*$/, "");
}
