// Copied from generator/runtime/sandbox/control/curl-line.ts. Do not edit.

import type { RedactedRequest } from "./redacted-request.ts";

/** Headers that curl makes itself, or that only belong to the connection of the first request. */
const ownHeaders =
  /^(?:host|connection|keep-alive|content-length|transfer-encoding|te|expect|accept-encoding|user-agent|upgrade|sec-.*)$/;

/** A request as a command for a POSIX shell. A body that is not known as text is to be put into the file `body`. */
export function curlLine(request: RedactedRequest, hasBody: boolean): string {
  const { method, headers, body } = request;
  const words = ["curl", ...methodOptions(method, hasBody), ...urlOptions(request)];
  for (const [name, value] of headers) {
    if (!ownHeaders.test(name) && !(name === "accept" && value === "*/*")) words.push("-H", headerOf(name, value));
  }
  if (!hasBody) return words.map(quoted).join(" ");
  // Without one curl would call any body a form.
  if (!headers.some(([name]) => name === "content-type")) words.push("-H", "content-type:");
  words.push(...(body !== undefined ? ["--data-raw", body] : ["--data-binary", "@body"]));
  return words.map(quoted).join(" ");
}

function methodOptions(method: string, hasBody: boolean): readonly string[] {
  if (method === "HEAD") return ["--head"];
  return method === "GET" && !hasBody ? [] : ["-X", method];
}

function urlOptions({ origin, target }: RedactedRequest): readonly string[] {
  const url = origin + target;
  return [
    // To curl, brackets and braces stand for several URLs, and dots for a way up.
    ...(/[[\]{}]/.test(url) ? ["--globoff"] : []),
    ...(/\/\.\.?(?:\/|$|\?)/.test(url) ? ["--path-as-is"] : []),
    url,
  ];
}

function headerOf(name: string, value: string): string {
  return value === "" ? `${name};` : `${name}: ${value}`;
}

/** A word as a shell reads it back: in single quotes nothing has a meaning but their end. */
function quoted(word: string): string {
  return /^[\w@%+:,./-][\w@%+=:,./-]*$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
