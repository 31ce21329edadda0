// Copied from generator/runtime/client/environment-url.ts. Do not edit.

/**
 * The base URL of an API in an environment.
 *
 * @throws TypeError where the API does not run there, for example in production before it is in production.
 */
export function environmentUrl(servers: Readonly<Record<string, string>>, environment: string): string {
  const url = servers[environment];
  if (!url) throw new TypeError(`no environment "${environment}"`);
  return url;
}
