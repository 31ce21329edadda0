// Copied from generator/runtime/mocks/schema/formats/address-formats.ts. Do not edit.

/** The formats of network addresses: RFC 2673 (3.2) and RFC 4291 (2.2). */

const ipv4Pattern = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
const groupPattern = /^[\dA-Fa-f]{1,4}$/;

/** Four decimal octets without leading zeros. */
export function isIpv4(value: string): boolean {
  return ipv4Pattern.test(value);
}

/** Eight groups, one run of zeros left out at most, the last two perhaps written as an IPv4 address. */
export function isIpv6(value: string): boolean {
  if (value.length > 45) return false;
  const halves = value.split("::");
  if (halves.length > 2) return false;
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
  const last = groups.at(-1) ?? [];
  const tail = last.at(-1) ?? "";
  const hasIpv4 = tail.includes(".");
  if (hasIpv4 && !isIpv4(tail)) return false;
  const hexadecimal = hasIpv4 ? [...groups.slice(0, -1), last.slice(0, -1)] : groups;
  if (!hexadecimal.every((half) => half.every((group) => groupPattern.test(group)))) return false;
  const count = hexadecimal.reduce((sum, half) => sum + half.length, hasIpv4 ? 2 : 0);
  return halves.length === 2 ? count < 8 : count === 8;
}
