// Copied from generator/runtime/sandbox/node/tls/make-certificates.ts. Do not edit.

/// <reference types="node" />
import { generateKeyPairSync } from "node:crypto";
import { signCertificate } from "./certificate.ts";
import { authorityExtensions, serverExtensions } from "./extensions.ts";

/** A certificate for this machine, and what a client must trust to believe it. All PEM. */
export interface MadeCertificates {
  /** The authority's certificate. Its key is forgotten once it has signed: nobody can sign anything else with it. */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** For whom, and for how long. */
export interface MadeCertificatesOptions {
  /** Names and addresses besides `localhost`, `127.0.0.1` and `::1`. */
  readonly hosts?: readonly string[];
  /** In milliseconds since 1970. */
  readonly now: number;
}

const dayMs = 86_400_000;
const validDays = 365;

/** Makes a certificate authority, and a certificate that it has signed: keys of the curve P-256. */
export function makeCertificates({ hosts = [], now }: MadeCertificatesOptions): MadeCertificates {
  const authority = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const server = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const issuer = "Sandbox certificate authority";
  const shared = {
    issuer,
    issuerKey: authority.privateKey,
    // Clocks differ.
    notBefore: new Date(now - dayMs),
    notAfter: new Date(now + validDays * dayMs),
  };
  const names = [...new Set(["localhost", "127.0.0.1", "::1", ...hosts])];
  return {
    ca: signCertificate({
      ...shared,
      subject: issuer,
      publicKey: authority.publicKey,
      extensions: authorityExtensions(authority.publicKey),
    }),
    cert: signCertificate({
      ...shared,
      subject: "localhost",
      publicKey: server.publicKey,
      extensions: serverExtensions(server.publicKey, authority.publicKey, names),
    }),
    key: server.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}
