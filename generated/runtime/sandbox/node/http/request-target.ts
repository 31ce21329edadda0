// Copied from generator/runtime/sandbox/node/http/request-target.ts. Do not edit.

/** The parts of a request target that the sandbox reads. */
export interface RequestTarget {
  /** Begins with `/`; `*` for a request to the server as a whole. */
  readonly path: string;
  /** What stands behind `?`; `""` where nothing does. */
  readonly query: string;
}

/**
 * Reads the target of a request line (RFC 9112, section 3.2), without decoding anything: the origin form, and the
 * absolute form, which a server must take too.
 *
 * @returns `undefined` for a target that is none of them.
 */
export function readTarget(target: string): RequestTarget | undefined {
  if (target.startsWith("/")) return split(target);
  if (target === "*") return { path: "*", query: "" };
  const absolute = /^https?:\/\/[^/?#]+/i.exec(target);
  if (absolute === null) return undefined;
  const rest = target.slice(absolute[0].length);
  return split(rest.startsWith("/") ? rest : `/${rest}`);
}

function split(target: string): RequestTarget {
  const mark = target.indexOf("?");
  if (mark < 0) return { path: target, query: "" };
  return { path: target.slice(0, mark), query: target.slice(mark + 1) };
}
