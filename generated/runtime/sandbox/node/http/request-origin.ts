// Copied from generator/runtime/sandbox/node/http/request-origin.ts. Do not edit.

/// <reference types="node" />
import type { IncomingMessage } from "node:http";

/** How the origin of links in answers is found. */
export interface OriginOptions {
  /** `https://sandbox.example`: what clients reach the server by. Absent: what each request was sent to. */
  readonly publicOrigin?: string;
  /**
   * Believes `X-Forwarded-Proto` and `X-Forwarded-Host`: only behind a proxy that sets them, for everybody can send
   * them. By default false.
   */
  readonly trustForwarded?: boolean;
}

const hostPattern = /^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i;

/**
 * Gives the origin of each request, without a slash at its end.
 *
 * @param listening The origin that the server listens at: used where a request names no host, or something that is
 * none.
 */
export function createOriginReader(
  { publicOrigin, trustForwarded = false }: OriginOptions,
  listening: string,
): (incoming: IncomingMessage) => string {
  if (publicOrigin !== undefined) return () => publicOrigin;
  const scheme = listening.slice(0, listening.indexOf(":"));
  // Clients stay with one host: its pattern is not matched again for each request.
  let last = { host: "", origin: listening };
  return ({ headers }) => {
    if (trustForwarded) return forwardedOrigin(headers, scheme) ?? listening;
    const host = headers.host ?? "";
    if (host !== last.host) last = { host, origin: hostPattern.test(host) ? `${scheme}://${host}` : listening };
    return last.origin;
  };
}

function forwardedOrigin(headers: IncomingMessage["headers"], scheme: string): string | undefined {
  const proto = firstValue(headers["x-forwarded-proto"])?.toLowerCase();
  const host = firstValue(headers["x-forwarded-host"]) ?? headers.host;
  if (host === undefined || !hostPattern.test(host)) return undefined;
  return `${proto === "http" || proto === "https" ? proto : scheme}://${host}`;
}

/** Each proxy adds its own value behind those of the proxies before it. */
function firstValue(value: string | readonly string[] | undefined): string | undefined {
  const text = typeof value === "string" ? value : value?.[0];
  return text?.split(",", 1)[0]?.trim();
}
