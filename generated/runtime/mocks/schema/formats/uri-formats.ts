// Copied from generator/runtime/mocks/schema/formats/uri-formats.ts. Do not edit.

/** The formats of URIs and their kin: RFC 3986, RFC 3987 and RFC 6570. */
import { isIpv6 } from "./address-formats.ts";

/** The characters of RFC 3986, 2.3 and 2.2, without the general delimiters. */
const plain = "A-Za-z\\d\\-._~!$&'()*+,;=";
/** What RFC 3987 adds to them. */
const international = "\\u00a0-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\uffef\\u{10000}-\\u{efffd}";
const escape = "%[\\dA-Fa-f]{2}";

const scheme = /^[A-Za-z][A-Za-z\d+.-]*$/;
const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([\s\S]*))?$/u;
const authority = /^(?:([^@]*)@)?(\[[^\]]*\]|[^:[\]]*)(?::(\d*))?$/u;
const future = /^[vV][\dA-Fa-f]+\.[A-Za-z\d\-._~!$&'()*+,;=:]+$/;

interface Characters {
  readonly user: RegExp;
  readonly host: RegExp;
  readonly path: RegExp;
  readonly query: RegExp;
}

function characters(extra: string): Characters {
  const of = (more: string) => new RegExp(`^(?:[${plain}${extra}${more}]|${escape})*$`, "u");
  return {
    user: of(":"),
    host: of(""),
    path: of(":@/"),
    query: of(`:@/?${extra === "" ? "" : "\\ue000-\\uf8ff\\u{f0000}-\\u{10fffd}"}`),
  };
}

const uri = characters("");
const iri = characters(international);

/** RFC 3986, with a scheme. */
export function isUri(value: string): boolean {
  return isReference(value, uri, true);
}

/** RFC 3986, with or without a scheme. */
export function isUriReference(value: string): boolean {
  return isReference(value, uri, false);
}

/** RFC 3987, with a scheme. */
export function isIri(value: string): boolean {
  return isReference(value, iri, true);
}

/** RFC 3987, with or without a scheme. */
export function isIriReference(value: string): boolean {
  return isReference(value, iri, false);
}

/** RFC 6570: literals and expressions. */
export function isUriTemplate(value: string): boolean {
  const variable = "(?:\\w|%[\\dA-Fa-f]{2})+(?:\\.(?:\\w|%[\\dA-Fa-f]{2})+)*(?::[1-9]\\d{0,3}|\\*)?";
  const expression = new RegExp(`^\\{[+#./;?&=,!@|]?${variable}(?:,${variable})*\\}$`);
  const literal = /^(?:[^\s"%<>\\^`{|}\p{Cc}]|%[\dA-Fa-f]{2})*$/u;
  return value.split(/(\{[^{}]*\})/).every((part, index) => (index % 2 === 1 ? expression : literal).test(part));
}

function isReference(value: string, allowed: Characters, absolute: boolean): boolean {
  const [whole, name, host, path = "", query = "", fragment = ""] = parts.exec(value) ?? [];
  if (whole === undefined) return false;
  if (name === undefined ? absolute : !scheme.test(name)) return false;
  if (host !== undefined && !isAuthority(host, allowed)) return false;
  if (host === undefined && path.startsWith("//")) return false;
  return allowed.path.test(path) && allowed.query.test(query) && allowed.query.test(fragment);
}

function isAuthority(value: string, allowed: Characters): boolean {
  const [whole, user = "", host = ""] = authority.exec(value) ?? [];
  if (whole === undefined || !allowed.user.test(user)) return false;
  if (!host.startsWith("[")) return allowed.host.test(host);
  const literal = host.slice(1, -1);
  return isIpv6(literal) || future.test(literal);
}
