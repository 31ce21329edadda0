// Copied from generator/runtime/sandbox/node/tls/certificate.ts. Do not edit.

/// <reference types="node" />
import { randomBytes, sign, type KeyObject } from "node:crypto";
import {
  bitString,
  generalizedTime,
  inContext,
  integer,
  objectIdentifier,
  sequence,
  setOf,
  utf8String,
  type Der,
} from "./der.ts";

/** What a certificate says, and who says it. */
export interface CertificateContents {
  /** The common name of whom it is for. */
  readonly subject: string;
  readonly publicKey: KeyObject;
  /** The common name of who signs it, and the key it signs with: an elliptic curve's. */
  readonly issuer: string;
  readonly issuerKey: KeyObject;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: readonly Der[];
}

const ecdsaWithSha256 = sequence(objectIdentifier("1.2.840.10045.4.3.2"));
const commonName = objectIdentifier("2.5.4.3");
const organisation = objectIdentifier("2.5.4.10");

/** Signs an X.509 certificate of version 3 (RFC 5280, section 4.1); `node:crypto` reads them, and cannot make one. */
export function signCertificate(contents: CertificateContents): string {
  const { subject, publicKey, issuer, issuerKey, notBefore, notAfter, extensions } = contents;
  const toBeSigned = sequence(
    inContext(0, integer(Uint8Array.of(2)), { isConstructed: true }),
    integer(serialNumber()),
    ecdsaWithSha256,
    distinguishedName(issuer),
    sequence(generalizedTime(notBefore), generalizedTime(notAfter)),
    distinguishedName(subject),
    publicKey.export({ type: "spki", format: "der" }),
    inContext(3, sequence(...extensions), { isConstructed: true }),
  );
  const signature = sign("sha256", toBeSigned, issuerKey);
  return pem(sequence(toBeSigned, ecdsaWithSha256, bitString(signature)));
}

/** RFC 5280, section 4.1.2.2: positive, at most 20 octets, and nobody else's. */
function serialNumber(): Uint8Array {
  const octets = randomBytes(16);
  octets.writeUInt8((octets.readUInt8(0) & 0x7f) | 0x40, 0);
  return octets;
}

function distinguishedName(name: string): Der {
  const attribute = (type: Der, value: string): Der => setOf(sequence(type, utf8String(value)));
  return sequence(attribute(organisation, "Sandbox"), attribute(commonName, name));
}

function pem(certificate: Der): string {
  const lines =
    Buffer.from(certificate)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
