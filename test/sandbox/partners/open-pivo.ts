import { signPivoForm } from "../../../generated/pivo/v1/index.ts";
import { openPartners, partnerClient, pivo } from "./open-partners.ts";

/** What the merchant signs with. */
export const key = { keyId: partnerClient.client_id, secret: partnerClient.client_secret };

/** An order, as the REST interface takes it. */
export const order = {
  acquiring_id: "sandbox_merchant",
  amount: 1525,
  currency: "EUR" as const,
  stamp: "20200205-1",
  reference: "RF18539007547034",
  message: "Tilaus 42",
  merchant: { name: "Esimerkkikauppa Oy", business_id: "1234567-1", webstore_url: "https://shop.example.com" },
  return_url: "https://shop.example.com/return",
  cancel_url: "https://shop.example.com/cancel",
  reject_url: "https://shop.example.com/reject",
};

/** An order as a form, without its signature. */
export const form: Record<string, string> = {
  acquiring_id: "sandbox_merchant",
  amount: "1525",
  stamp: "20200205-2",
  reference: "RF18539007547034",
  message: 'Tilaus <42> & "muut"',
  merchant_name: "Esimerkkikauppa Oy",
  merchant_business_id: "1234567-1",
  return_url: "https://shop.example.com/return",
  cancel_url: "https://shop.example.com/cancel",
  reject_url: "https://shop.example.com/reject",
};

/** Opens a sandbox whose Pivo is called. */
export async function openPivo() {
  const partners = openPartners();
  const authorization = { authorization: `Bearer ${await partners.token("/pivo/oauth/token")}` };
  return {
    ...partners,
    create: (changed: object = {}) =>
      partners.postJson(`${pivo}/api/payments`, { ...order, ...changed }, authorization),
    read: async (id: string) => (await partners.send(`${pivo}/api/payments/${id}`, { headers: authorization })).body,
    refund: (id: string, body: object) => partners.postJson(`${pivo}/api/payments/${id}/refunds`, body, authorization),
    signed: async (changed: Record<string, string> = {}) =>
      partners.submit(`${pivo}/api/payments`, await signPivoForm({ ...form, ...changed }, key)),
  };
}
