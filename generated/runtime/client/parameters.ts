// Copied from generator/runtime/client/parameters.ts. Do not edit.

import type { Parameter } from "./operation.ts";
import { serialise } from "./parameter-style.ts";
import { percentEncode } from "./percent-encoding.ts";
import { setHeader, type RequestDraft } from "./request-draft.ts";

/**
 * Writes a parameter in the default style of its place: `simple` (RFC 6570 section 3.2.2) in a path or a header, `form`
 * (section 3.2.8) in a query or a cookie. Headers are not URLs: they are not percent-encoded.
 */
function plain({ name, in: place, explode }: Parameter, value: unknown): string | undefined {
  const named = /query|cookie/.test(place);
  const encode = place === "header" ? String : percentEncode;
  const lead = named ? `${encode(name)}=` : "";
  return serialise(value, { lead, exploded: explode ?? named, separator: named ? "&" : ",", encode });
}

/**
 * Puts a parameter where it belongs.
 *
 * @throws TypeError where a path parameter has no value or an empty one: the path would be another.
 */
export function putParameter(draft: RequestDraft, parameter: Parameter, value: unknown): void {
  const { name, in: place, write = plain } = parameter;
  const { headers, query } = draft;
  const text = write(parameter, value);
  if (place === "path") {
    if (!text) throw new TypeError(`empty path parameter "${name}"`);
    draft.path = draft.path.replaceAll(`{${name}}`, () => text);
  } else if (text !== undefined) {
    if (place === "header") setHeader(headers, name, text);
    else if (place === "cookie") setHeader(headers, place, [headers.get(place) ?? [], text].flat().join("; "));
    else query.push(text);
  }
}
