import type { Client } from "../../../generated/runtime/client/index.ts";
import type { Sandbox } from "../../../generated/sandbox/index.ts";
import type { ProductPackage } from "../../bank/product-packages.ts";

/** Anna's token: she has accounts, funds, stocks and a custody. */
export const anna = "b6910384440ce06f495976f96a162e2ab1bafbb4";

const partner = { clientId: "payment_api_user", clientSecret: "a-locally-made-secret" };

/** What the partners' own credentials are in the seed. */
const partnerCredentials: Readonly<Record<string, object>> = {
  "payment-highway/v1": {
    sphSignature: { account: "test", merchant: "test_merchantId", keyId: "testKey", secret: "testSecret" },
  },
  "pivo/v1": { oauth2: partner, pivoSignature: { keyId: partner.clientId, secret: partner.clientSecret } },
  "siirto/v1": { oauth2: partner },
};

/** A product's generated client that passes the checks of the sandbox's gateway. */
export function familyClient(product: ProductPackage, sandbox: Sandbox, sessionId: string): Client {
  const { apiKey } = sandbox;
  const credentials = partnerCredentials[product.id] ?? { apiKey, endUser: anna, bearer: anna };
  // The credentials of partners are of types that only their own clients know.
  const options: object = {
    baseUrl: `http://localhost${product.version.mount ?? ""}`,
    fetch: sandbox.fetch,
    retries: 0,
    headers: { "x-session-id": sessionId },
    credentials,
  };
  return product.createClient({ ...options });
}
