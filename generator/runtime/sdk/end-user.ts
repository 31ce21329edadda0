/**
 * The platform takes one end-user token in three forms (reference, "platform", section 3): where only `endUser` is
 * given, it serves for the products that want it as a bearer token, or bare in `authorization`, too.
 */
export function inEveryForm<Credentials extends object>(credentials: Credentials | undefined): Credentials | undefined;
export function inEveryForm(credentials: object | undefined): object | undefined {
  if (credentials === undefined || !("endUser" in credentials)) return credentials;
  const { endUser } = credentials;
  return { bearer: endUser, endUserAuthorization: endUser, ...credentials };
}
