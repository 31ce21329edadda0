// Copied from specs/accounts/v3/sandbox/links.ts. Do not edit.

/** The link objects of one call: absolute URLs below the origin that the client sees. */
export interface Links {
  accounts(): { href: string };
  account(accountId: string): { href: string };
  /** @param query Parameters that have a value, in this order. */
  transactions(accountId: string, query?: Readonly<Record<string, string | number | undefined>>): { href: string };
}

/** Makes links below an origin without a slash at its end. */
export function linksBelow(origin: string): Links {
  const accounts = `${origin}/accounts/v3/accounts`;
  return {
    accounts: () => ({ href: accounts }),
    account: (accountId) => ({ href: `${accounts}/${accountId}` }),
    transactions: (accountId, query) => ({
      href: `${accounts}/${accountId}/transactions${query === undefined ? "" : queryOf(query)}`,
    }),
  };
}

function queryOf(query: Readonly<Record<string, string | number | undefined>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  return parameters.size === 0 ? "" : `?${parameters}`;
}
