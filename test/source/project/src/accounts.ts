import { BASE, paths } from "./config.ts";

export async function transactions(accountId: string): Promise<unknown> {
  const response = await fetch(`${BASE}${paths.accounts}/${accountId}/transaction`);
  return response.json();
}

export async function closeAccount(accountId: string): Promise<void> {
  await fetch(`${BASE}${paths.accounts}/${accountId}`, { method: "DELETE" });
}

export const holdings = async (): Promise<Response> => fetch(BASE + paths.holdings);
