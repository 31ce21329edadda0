import { openPartners } from "./open-partners.ts";

/** The test cards, as the Payment API takes them. */
export const cards = {
  pays: { pan: "4153013999700024", expiry_year: "2026", expiry_month: "11", cvc: "024" },
  paysToo: { pan: "4153013999700321", expiry_year: "2026", expiry_month: "11", cvc: "321" },
  declined: { pan: "4153013999700156", expiry_year: "2023", expiry_month: "11", cvc: "156" },
  softDecline: { pan: "4153013999701162", expiry_year: "2023", expiry_month: "11", cvc: "162" },
  softDeclineToo: { pan: "4153013999701170", expiry_year: "2026", expiry_month: "11", cvc: "170" },
  invalid: { pan: "415301399900024", expiry_year: "2014", expiry_month: "10", cvc: "022" },
};

/** The result of what went well. */
export const ok = { code: 100, message: "OK" };
/** What most of the tests pay. */
export const amount = { amount: 9999, currency: "EUR" };

/** Opens a sandbox, and a transaction in it. */
export async function openTransaction() {
  const partners = openPartners();
  const begin = async (): Promise<string> => (await partners.callHighway("POST", "/transaction")).body.id;
  const id = await begin();
  const at = (one: string) => ({
    post: (path: string, body?: object) => partners.callHighway("POST", `/transaction/${one}${path}`, body),
    get: (path = "") => partners.callHighway("GET", `/transaction/${one}${path}`),
  });
  return { ...partners, begin, id, at, ...at(id) };
}
