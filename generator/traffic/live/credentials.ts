import type { SecurityScheme } from "../../model/security.ts";
import type { TrafficOperation } from "../documents/traffic-api.ts";
import { isLoopback } from "../documents/server-urls.ts";
import { hostOf } from "../exchange/traffic-exchange.ts";

/** The environment that credentials are taken from. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What credentials add to a request. */
export interface AddedCredentials {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly query: readonly (readonly [name: string, value: string])[];
}

/**
 * The credential of a security scheme: `OP_API_` and the scheme's name in capitals (`OP_API_END_USER` for `endUser`),
 * else `OP_API_TOKEN` for what authorises a user and `OP_API_KEY` for keys.
 */
export function credentialOf(name: string, scheme: SecurityScheme, env: Environment): string | undefined {
  // What is computed from each message is no secret that could be sent.
  if (scheme.signature !== undefined || scheme.kind === "mutualTLS") return undefined;
  const variable = name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
  const isKey = scheme.kind === "apiKey" && !/authori[sz]ation|token/i.test(scheme.parameterName ?? "");
  const value = env[`OP_API_${variable}`] ?? env[isKey ? "OP_API_KEY" : "OP_API_TOKEN"];
  return value === undefined || value === "" ? undefined : value;
}

/** The credentials of an operation: those of the alternative that the environment has most of. */
export function credentialsFor({ of, operation }: TrafficOperation, env: Environment): AddedCredentials {
  const alternatives = operation.security.map((together) =>
    together.flatMap(({ scheme }) => {
      const declared = of.api.securitySchemes.get(scheme);
      const value = declared && credentialOf(scheme, declared, env);
      return declared === undefined || value === undefined ? [] : [{ scheme: declared, value }];
    }),
  );
  const [best = []] = alternatives.sort((one, other) => other.length - one.length);
  const headers: (readonly [string, string])[] = [];
  const query: (readonly [string, string])[] = [];
  for (const { scheme, value } of best) {
    const name = scheme.parameterName ?? "";
    if (scheme.kind !== "apiKey") headers.push(["authorization", authorization(scheme, value)]);
    else if (scheme.in === "query") query.push([name, value]);
    else headers.push(scheme.in === "cookie" ? ["cookie", `${name}=${value}`] : [name, value]);
  }
  return { headers, query };
}

function authorization({ scheme = "bearer" }: SecurityScheme, value: string): string {
  if (scheme === "basic") return `Basic ${value.includes(":") ? btoa(value) : value}`;
  return `${scheme === "bearer" ? "Bearer" : scheme} ${value}`;
}

/** Whether credentials may be sent to an address: over HTTPS, or to the machine itself. */
export function maySendCredentials(baseUrl: string): boolean {
  const { protocol, host } = new URL(baseUrl);
  return protocol === "https:" || isLoopback(hostOf(host));
}
