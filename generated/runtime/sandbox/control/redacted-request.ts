// Copied from generator/runtime/sandbox/control/redacted-request.ts. Do not edit.

import { holdsCredential, isCredentialName, redacted } from "./credential-names.ts";
import type { KeptRequest } from "./kept-request.ts";
import { redactBody } from "./redact-body.ts";
import { redactForm } from "./redact-form.ts";

/** A shorter text may be part of a word, and is not looked for outside its own place. */
const shortestSecret = 10;

/** A request that can be shown. */
export interface RedactedRequest {
  readonly method: string;
  readonly origin: string;
  /** With the query. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Undefined where there is no body, or where it is no text, or was not kept. */
  readonly body: string | undefined;
  /** Takes the request's credentials out of a text that may repeat them. */
  redact(text: string): string;
}

/** Takes the credentials out of a request: by their names, and then each of them wherever else it stands. */
export function redactRequest(kept: KeptRequest, secrets: readonly string[]): RedactedRequest {
  const headers = Array.from(kept.headers.entries());
  const known = [...secrets, ...headers.filter(([name]) => isCredentialName(name)).flatMap(([, value]) => parts(value))]
    .filter((secret) => secret.length >= shortestSecret)
    // The longest first, as one may be a part of another.
    .sort((one, other) => other.length - one.length);
  const text = kept.octets && textOf(kept.octets);
  const query = kept.query === "" ? "" : `?${redactForm(kept.query)}`;
  return {
    method: kept.method,
    origin: kept.origin,
    target: redact(redactPath(kept.path) + query),
    headers: headers.map(([name, value]) => [name, redactHeader(name, value)]),
    body: text && redact(redactBody(text, kept.headers.get("content-type") ?? "")),
    redact,
  };

  function redactHeader(name: string, value: string): string {
    return isCredentialName(name) || holdsCredential(value) ? redacted : redact(value);
  }

  function redact(shown: string): string {
    return known.reduce((left, secret) => left.replaceAll(secret, redacted), shown);
  }
}

/** A credential as it stands in a header, and in other places: without its scheme, decoded. */
function parts(value: string): readonly string[] {
  const words = value.split(/[\s,;=]+/);
  const basic = /^basic\s+([\w+/=-]+)$/i.exec(value)?.[1];
  return [value, ...words, ...(basic === undefined ? [] : decodedBasic(basic))];
}

function decodedBasic(text: string): readonly string[] {
  try {
    const pair = atob(text);
    return [pair, ...pair.split(":")];
  } catch {
    return [];
  }
}

/** Takes out what stands behind a name in a segment: `/v1;api_key=...`. */
function redactPath(path: string): string {
  return path.replaceAll(/;([^=;/]+)=[^;/]*/g, (field, name: string) =>
    isCredentialName(name) ? `;${name}=${redacted}` : field,
  );
}

/** The octets as text; undefined for what is none. */
function textOf(octets: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(octets);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
