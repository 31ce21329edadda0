import { join } from "node:path";
import type { Client } from "../../generated/runtime/client/index.ts";
import { createSandbox } from "../../generated/sandbox/index.ts";
import { openAccessLog, serve } from "../../generated/sandbox/node.ts";
import { productPackages, type ProductPackage } from "../bank/product-packages.ts";
import { sampledInputs } from "../bank/sampled-input.ts";

/** Anna's token: she has accounts, funds, stocks and a custody. */
export const anna = "b6910384440ce06f495976f96a162e2ab1bafbb4";

const partner = { clientId: "payment_api_user", clientSecret: "a-locally-made-secret" };
const partnerCredentials: Readonly<Record<string, object>> = {
  "payment-highway/v1": {
    sphSignature: { account: "test", merchant: "test_merchantId", keyId: "testKey", secret: "testSecret" },
  },
  "pivo/v1": { oauth2: partner, pivoSignature: { keyId: partner.clientId, secret: partner.clientSecret } },
  "siirto/v1": { oauth2: partner },
};

/** Runs the family's sandbox on this machine with its access log, and gives the log once everything was called. */
export async function recordSandbox(folder: string): Promise<string> {
  const path = join(folder, "sandbox.jsonl");
  const accessLog = await openAccessLog({ path, record: true, onError: () => undefined });
  const sandbox = createSandbox({ requestsPerDay: Infinity });
  const server = await serve(sandbox, { port: 0, accessLog });
  try {
    for (const product of productPackages) await callAll(product, clientOf(product, server.url, sandbox.apiKey));
    await callAsBrowsersDo(server.url, { "x-api-key": sandbox.apiKey, "x-authorization": anna });
  } finally {
    await server.stop();
    await accessLog.close();
    await sandbox.close();
  }
  return path;
}

function clientOf(product: ProductPackage, url: string, apiKey: string): Client {
  const credentials = partnerCredentials[product.id] ?? { apiKey, endUser: anna, bearer: anna };
  const options: object = { baseUrl: `${url}${product.version.mount ?? ""}`, retries: 0, credentials };
  return product.createClient({ ...options });
}

async function callAll(product: ProductPackage, client: Client): Promise<void> {
  for (const operation of product.version.operations) {
    for (const { input } of sampledInputs(product.contract, product.contractOf(operation))) {
      await (await product.functionOf(operation)(client, input).raw()).arrayBuffer();
    }
  }
}

/** What no generated client sends: other spellings of addresses, preflights, revalidation, what is not there. */
async function callAsBrowsersDo(url: string, headers: Readonly<Record<string, string>>): Promise<void> {
  const get = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(`${url}${path}`, {
      ...init,
      headers: { ...headers, ...Object.fromEntries(new Headers(init.headers)) },
    });
    await response.arrayBuffer();
    return response;
  };
  const listed = await get("//v1/accounts/");
  await get("/v1/accounts", { headers: { "if-none-match": listed.headers.get("etag") ?? "" } });
  await get("/v1/accounts", { method: "HEAD" });
  await get("/v1/accounts", {
    method: "OPTIONS",
    headers: { origin: "https://a.example", "access-control-request-method": "GET" },
  });
  await get("/branches/v1/branches?bbox=&location=&query=");
  await get("/branches/v1/branches?query=pääkonttori");
  await get("/branches/v1/branches?limit=none");
  await get("/health");
  await get("/v1/accounts", { headers: { "x-api-key": "nobody's" } });
}
