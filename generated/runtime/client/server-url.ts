// Copied from generator/runtime/client/server-url.ts. Do not edit.

/**
 * Fills the variables of a server's URL template (OpenAPI 3.2, "Server Object").
 *
 *     serverUrl("https://{region}.api.example/{basePath}", { region: "eu", basePath: "v2" });
 *
 * @throws TypeError where a variable has no value, or one that would make it another host: a value is text of the
 * URL, and where it comes from a user it must not decide who gets the credentials.
 */
export function serverUrl(
  template: string,
  variables: Readonly<Record<string, string | number | boolean | undefined>> = {},
): string {
  return template.replace(/\{([^{}]*)\}/g, (_, name: string, offset: number) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (value === undefined) throw new TypeError(`server variable "${name}" has no value`);
    // The first single slash ends the host; a variable that is the whole beginning may bring scheme and host along.
    const inHost = offset > 0 && !/[^/:]\//.test(template.slice(0, offset));
    if (/[\s\\@?#]/.test(`${value}`) || (inHost && `${value}`.includes("/"))) {
      throw new TypeError(`server variable "${name}" has a value that would change the host`);
    }
    return `${value}`;
  });
}
