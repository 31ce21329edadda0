// Copied from generator/runtime/sandbox/node/tls/extensions.ts. Do not edit.

/// <reference types="node" />
import { createHash, type KeyObject } from "node:crypto";
import { isIPv4, isIPv6 } from "node:net";
import { bitString, boolean, inContext, objectIdentifier, octetString, sequence, type Der } from "./der.ts";

/** The extensions of a certificate authority that signs servers only, and no further authority. */
export function authorityExtensions(key: KeyObject): readonly Der[] {
  return [
    extension("2.5.29.19", sequence(boolean(true), pathLength(0)), { isCritical: true }),
    // Bits 5 and 6: keyCertSign, cRLSign.
    extension("2.5.29.15", bitString(Uint8Array.of(0b0000_0110), 1), { isCritical: true }),
    extension("2.5.29.14", octetString(keyIdentifier(key))),
  ];
}

/** The extensions of a server's certificate, for all its names and addresses. */
export function serverExtensions(key: KeyObject, authorityKey: KeyObject, hosts: readonly string[]): readonly Der[] {
  const serverAuth = objectIdentifier("1.3.6.1.5.5.7.3.1");
  const byAuthority = inContext(0, keyIdentifier(authorityKey), { isConstructed: false });
  return [
    extension("2.5.29.19", sequence(), { isCritical: true }),
    // Bit 0: digitalSignature.
    extension("2.5.29.15", bitString(Uint8Array.of(0b1000_0000), 7), { isCritical: true }),
    extension("2.5.29.37", sequence(serverAuth)),
    extension("2.5.29.17", sequence(...hosts.map(generalName))),
    extension("2.5.29.14", octetString(keyIdentifier(key))),
    extension("2.5.29.35", sequence(byAuthority)),
  ];
}

function extension(id: string, value: Der, { isCritical = false } = {}): Der {
  return sequence(objectIdentifier(id), ...(isCritical ? [boolean(true)] : []), octetString(value));
}

function pathLength(length: number): Der {
  return Uint8Array.of(0x02, 0x01, length);
}

/** RFC 5280, section 4.2.1.6: a name of the DNS, or the octets of an address. */
function generalName(host: string): Der {
  if (isIPv4(host)) return inContext(7, Uint8Array.from(host.split("."), Number), { isConstructed: false });
  if (isIPv6(host)) return inContext(7, ipv6Octets(host), { isConstructed: false });
  return inContext(2, Buffer.from(host, "ascii"), { isConstructed: false });
}

function ipv6Octets(address: string): Uint8Array {
  // The URL parser writes the last four octets in hexadecimal digits, and each group without leading zeros.
  const [head = "", tail] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::");
  const [before, after] = [groups(head), groups(tail ?? "")];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0);
  return Uint8Array.from([...before, ...zeros, ...after].flatMap((group) => [group >> 8, group & 0xff]));
}

function groups(text: string): readonly number[] {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}

/** RFC 7093, section 2, method 1: the first 160 bits of a hash of the key. */
function keyIdentifier(key: KeyObject): Uint8Array {
  return createHash("sha256")
    .update(key.export({ type: "spki", format: "der" }))
    .digest()
    .subarray(0, 20);
}
