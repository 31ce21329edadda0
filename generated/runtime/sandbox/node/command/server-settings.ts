// Copied from generator/runtime/sandbox/node/command/server-settings.ts. Do not edit.

import { CommandLineError } from "./command-line-error.ts";
import type { SandboxFlagName, SandboxFlagValues } from "./sandbox-flags.ts";

/** How a sandbox is to be served, as a command line says it. */
export interface ServerSettings {
  readonly port: number;
  readonly host: string;
  readonly apiKey?: string;
  /** A file, a URL, or `memory`. */
  readonly store?: string;
  readonly strict: boolean;
  /** `Infinity`: requests are not counted. */
  readonly requestsPerDay?: number;
  readonly rateLimitHeaders: boolean;
  readonly accessLog?: string;
  readonly record: boolean;
  readonly publicOrigin?: string;
  readonly behindProxy: boolean;
  readonly tls?: TlsSettings;
  readonly seed?: number;
  readonly control: boolean;
}

/**
 * Where the certificate comes from: files, or made at start, the authority's written to `caFile` where one is named.
 */
export type TlsSettings =
  | { readonly kind: "files"; readonly cert: string; readonly key: string }
  | { readonly kind: "made"; readonly caFile?: string };

/**
 * Checks what a command line says of the server.
 *
 * @throws CommandLineError for values that make no sense, alone or together.
 */
export function readServerSettings(values: SandboxFlagValues): ServerSettings {
  const record = values.switch("record") ?? false;
  if (record && values.text("access-log") === undefined) {
    throw new CommandLineError("--record adds bodies to an access log: name one with --access-log <file>.");
  }
  const tls = readTlsSettings(values);
  return {
    port: wholeNumber(values, "port", { from: 0, to: 65_535 }) ?? 8080,
    host: values.text("host") ?? "127.0.0.1",
    strict: values.switch("strict") ?? false,
    rateLimitHeaders: values.switch("rate-limit-headers") ?? false,
    behindProxy: values.switch("behind-proxy") ?? false,
    control: values.switch("control") ?? true,
    record,
    ...given("apiKey", readApiKey(values.text("api-key"))),
    ...given("store", values.text("store")),
    ...given("requestsPerDay", readRateLimit(values)),
    ...given("accessLog", values.text("access-log")),
    ...given("publicOrigin", readOrigin(values.text("public-origin"))),
    ...given("seed", wholeNumber(values, "seed", { from: 0, to: 2 ** 32 - 1 })),
    ...given("tls", tls),
  };
}

/** @throws CommandLineError for what is no number of requests. */
export function readDailyRequests(values: SandboxFlagValues): number | undefined {
  return wholeNumber(values, "rate-limit", { from: 1, to: Number.MAX_SAFE_INTEGER });
}

function readRateLimit(values: SandboxFlagValues): number | undefined {
  return values.text("rate-limit") === "off" ? Number.POSITIVE_INFINITY : readDailyRequests(values);
}

function readTlsSettings(values: SandboxFlagValues): TlsSettings | undefined {
  const [cert, key, caFile] = [values.text("cert"), values.text("key"), values.text("ca-file")];
  const isMade = values.switch("tls") ?? false;
  if ((cert === undefined) !== (key === undefined)) {
    throw new CommandLineError("A certificate needs its key: give both --cert <file> and --key <file>.");
  }
  if (isMade && cert !== undefined) throw new CommandLineError("Give --tls, or --cert and --key: not both.");
  if (caFile !== undefined && !isMade) throw new CommandLineError("--ca-file is written by --tls: give that too.");
  if (cert !== undefined && key !== undefined) return { kind: "files", cert, key };
  return isMade ? { kind: "made", ...given("caFile", caFile) } : undefined;
}

function readApiKey(value: string | undefined): string | undefined {
  // What a header can carry without being changed on its way (RFC 9110, section 5.5).
  if (value !== undefined && !/^[\x21-\x7e]+$/.test(value)) {
    throw new CommandLineError("--api-key takes letters, digits and signs of ASCII, without spaces.");
  }
  return value;
}

function readOrigin(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || value.replace(/\/$/, "") !== url.origin) {
    throw new CommandLineError(`"${value}" is no origin: write --public-origin https://sandbox.example.`);
  }
  return url.origin;
}

function wholeNumber(
  values: SandboxFlagValues,
  name: SandboxFlagName,
  { from, to }: { readonly from: number; readonly to: number },
): number | undefined {
  const text = values.text(name);
  if (text === undefined) return undefined;
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= from && number <= to)) {
    throw new CommandLineError(`"${text}" is no value of --${name}: it takes a whole number from ${from} to ${to}.`);
  }
  return number;
}

/** A member where there is a value: `exactOptionalPropertyTypes` tells absent from undefined. */
function given<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  const member: { [Key in Name]?: Value } = {};
  if (value !== undefined) member[name] = value;
  return member;
}
