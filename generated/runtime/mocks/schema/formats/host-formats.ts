// Copied from generator/runtime/mocks/schema/formats/host-formats.ts. Do not edit.

/** The formats of host names and e-mail addresses: RFC 1123 (2.1), RFC 5890 in outline, RFC 5321 (4.1.2), RFC 6531. */
import { isIpv4, isIpv6 } from "./address-formats.ts";

const label = /^[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?$/;
// Letters, digits and the marks within them; the tables of IDNA 2008 are not carried along.
const idnLabel = /^[\p{L}\p{N}](?:(?:[\p{L}\p{N}\p{M}·\u30fb-]|\u200c|\u200d){0,61}[\p{L}\p{N}\p{M}])?$/u;
const idnDots = /[.\u3002\uff0e\uff61]/u;
const atom = /^[A-Za-z\d!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z\d!#$%&'*+/=?^_`{|}~-]+)*$/;
const idnAtom =
  /^[A-Za-z\d!#$%&'*+/=?^_`{|}~\u0080-\u{10ffff}-]+(?:\.[A-Za-z\d!#$%&'*+/=?^_`{|}~\u0080-\u{10ffff}-]+)*$/u;
const quoted = /^"(?:[ !#-[\]-~]|\\[ -~])*"$/;
const idnQuoted = /^"(?:[ !#-[\]-~\u0080-\u{10ffff}]|\\[ -~])*"$/u;

/** Labels of letters, digits and inner hyphens, 63 characters each and 253 together. */
export function isHostname(value: string): boolean {
  return value.length <= 253 && value.split(".").every((part) => label.test(part) && !isReserved(part));
}

/** The same with the letters of all scripts. */
export function isIdnHostname(value: string): boolean {
  if (value.length > 253) return false;
  return value.split(idnDots).every((part) => (label.test(part) || idnLabel.test(part)) && !isReserved(part));
}

/** A mailbox whose domain is a host name or an address in brackets. */
export function isEmail(value: string): boolean {
  return isMailbox(value, [atom, quoted], isHostname);
}

/** The same with the letters of all scripts. */
export function isIdnEmail(value: string): boolean {
  return isMailbox(value, [idnAtom, idnQuoted], isIdnHostname);
}

/** Hyphens in the third and fourth place are kept for encodings, of which `xn--` is the only one. */
function isReserved(part: string): boolean {
  return part.slice(2, 4) === "--" && !/^xn--[a-z\d-]{2,}$/i.test(part);
}

function isMailbox(value: string, local: readonly RegExp[], isDomain: (domain: string) => boolean): boolean {
  const at = value.lastIndexOf("@");
  const name = value.slice(0, at);
  if (at < 1 || name.length > 64) return false;
  if (!local.some((form) => form.test(name))) return false;
  const domain = value.slice(at + 1);
  if (!domain.startsWith("[") || !domain.endsWith("]")) return isDomain(domain);
  const address = domain.slice(1, -1);
  return address.startsWith("IPv6:") ? isIpv6(address.slice(5)) : isIpv4(address);
}
