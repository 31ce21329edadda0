import { hasHole, hole } from "./hole.ts";
import { withHoles } from "./placeholders.ts";

/** A URI as somebody wrote it, taken apart. What is not known of it are holes. */
export interface WrittenUri {
  /** `host`: a host is named. `local`: this machine or network. `unknown`: only the end of it is known. `path`: no host. */
  readonly base: "host" | "local" | "unknown" | "path";
  /** In lower case, with its port where one is written; for `host` only. */
  readonly host?: string;
  /** Of the path, decoded, without empty ones: runs of `/` and one at the end mean nothing (platform, section 1.1). */
  readonly segments: readonly string[];
  /** Its end is a hole: a query string, or more segments. */
  readonly isOpen: boolean;
}

const localHost =
  /^(localhost|127(\.\d+){3}|0\.0\.0\.0|\[[\da-f:]+\]|[\w-]+|[\w.-]+\.(localhost|local|test|internal))$/;

/**
 * Takes a URI apart: `https://host/v1/accounts?x=1#y`, `/v1/accounts`, or one that begins with a hole.
 *
 * @returns `undefined` for what is none of them, such as `./v1/accounts` and `v1/accounts`.
 */
export function parseUri(text: string): WrittenUri | undefined {
  // A sentence that begins with a URI is none.
  if (/\s/.test(cutQuery(text).trim())) return undefined;
  const absolute =
    /^[a-z][a-z\d+.-]*:\/\/([^/?#]*)(.*)$/is.exec(text) ?? /^\/\/([\w-]+(?:\.[\w-]+)+(?::\d+)?)(\/.*)$/s.exec(text);
  if (absolute !== null) return parseAbsolute(absolute[1] ?? "", absolute[2] ?? "");
  if (text.startsWith("/")) return { base: "path", ...parsePath(text) };
  const filled = withHoles(text);
  if (!hasHole(filled.charAt(0))) return undefined;
  const slash = filled.indexOf("/");
  return slash < 0 ? undefined : { base: "unknown", ...parsePath(filled.slice(slash)) };
}

function parseAbsolute(authority: string, rest: string): WrittenUri {
  const written = withHoles(authority.slice(authority.lastIndexOf("@") + 1)).toLowerCase();
  const path = parsePath(rest);
  if (hasHole(written) && !/[a-z\d]/.test(written)) return { base: "unknown", ...path };
  const name = written.replace(/:[^:\]]*$/, "");
  return localHost.test(name) ? { base: "local", ...path } : { base: "host", host: written, ...path };
}

function parsePath(text: string): Pick<WrittenUri, "segments" | "isOpen"> {
  const path = withHoles(cutQuery(text)).replace(/\/?(\.{3}|…)\/?$/, `/${hole}`);
  const segments = path
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => decoded(segment));
  return { segments: segments.map((segment) => withHoles(segment)), isOpen: hasHole(path.slice(-1)) };
}

/** Up to the query or the fragment; those inside of a placeholder, `${a ? b : c}`, are no query. */
function cutQuery(text: string): string {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === "{") depth += 1;
    else if (character === "}") depth -= 1;
    else if (depth <= 0 && (character === "?" || (character === "#" && text[index + 1] !== "{"))) {
      return text.slice(0, index);
    }
  }
  return text;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
