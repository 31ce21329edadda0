// Copied from generator/runtime/sandbox/node/command/read-certificates.ts. Do not edit.

/// <reference types="node" />
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { createSecureContext } from "node:tls";
import { StartError } from "../start-error.ts";
import { makeCertificates } from "../tls/make-certificates.ts";
import type { TlsSettings } from "./server-settings.ts";

/** What a server needs for HTTPS. */
export interface ServerCertificates {
  readonly cert: string;
  readonly key: string;
  /** Where the certificate of the authority was written to that clients must trust. */
  readonly caFile?: string;
}

/** Where certificates made at start are for, and where paths begin. */
export interface CertificatePlace {
  readonly cwd: string;
  readonly host: string;
  /** The name in it is one more that the certificate is good for. */
  readonly publicOrigin?: string;
}

const defaultCaFile = ".op-sandbox/ca.pem";

/**
 * Reads a certificate and its key, or makes them and writes what clients must trust.
 *
 * @throws StartError where a file cannot be read or written, or does not hold what it should.
 */
export function readCertificates(settings: TlsSettings, place: CertificatePlace): ServerCertificates {
  if (settings.kind === "made") return makeAndWrite(settings.caFile ?? defaultCaFile, place);
  const [cert, key] = [read(settings.cert, "--cert", place.cwd), read(settings.key, "--key", place.cwd)];
  try {
    createSecureContext({ cert, key });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(`"${settings.cert}" and "${settings.key}" are no certificate and its key (PEM): ${reason}`, {
      cause: error,
    });
  }
  return { cert, key };
}

function makeAndWrite(caFile: string, { cwd, host, publicOrigin }: CertificatePlace): ServerCertificates {
  const names = publicOrigin === undefined ? [] : [new URL(publicOrigin).hostname.replace(/^\[|\]$/g, "")];
  const hosts = [...names, ...(host === "0.0.0.0" || host === "::" ? [] : [host])];
  const { ca, cert, key } = makeCertificates({ hosts, now: Date.now() });
  const path = resolve(cwd, caFile);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, ca);
  } catch (error) {
    throw new StartError(`"${caFile}" cannot be written: choose another with --ca-file.`, { cause: error });
  }
  return { cert, key, caFile };
}

function read(path: string, flag: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), "utf8");
  } catch (error) {
    throw new StartError(`"${path}" cannot be read (${flag}).`, { cause: error });
  }
}
