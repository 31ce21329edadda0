import { expect } from "vitest";
import { enteredCard, openPartners, paymentFields, signedParameters } from "./open-partners.ts";

/** A random UUID, as a pattern. */
export const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

/** A card that is taken, as the hosted page posts it. */
export const good = enteredCard("4153013999700024", "024");

/** Opens a sandbox whose forms are posted. */
export function openForms() {
  const partners = openPartners();
  return {
    ...partners,
    /** The page that a form leads to. */
    async open(name: string, fields: Record<string, string> = paymentFields): Promise<string> {
      const { status, headers } = await partners.postForm(name, fields);
      expect(status).toBe(303);
      return headers.get("location") ?? "";
    },
    /** Stores a card; its token. */
    async store(card: Record<string, string>): Promise<string> {
      const page = await this.open("add_card", {});
      const { headers } = await partners.submit(page, card);
      const { "sph-tokenization-id": id } = signedParameters(headers.get("location"));
      return (await partners.callHighway("GET", `/tokenization/${id}`)).body.card_token;
    },
  };
}
