import { describe, expect, it } from "vitest";
import * as runtime from "../../../generator/runtime/client/index.ts";
import { pivo1, pivoJsonPairs } from "../../../generator/runtime/client/signature/pivo1.ts";
import { independentPivo } from "./independent-signature.ts";

interface Input {
  readonly body?: unknown;
  readonly mediaType?: string;
}
type TestOperation = runtime.Operation<Input, runtime.Answer<200, unknown>, never>;

const key = { keyId: "payment_api_user", secret: "pivoSecret" };
const fields = { stamp: "20181203-000042", acquiring_id: "sandbox_merchant", message: "Tilaus äö", amount: 1525 };
const mediaType = "application/x-www-form-urlencoded";
const create: TestOperation = {
  operationId: "createPayment",
  method: "POST",
  path: "/api/payments",
  requestBody: [runtime.json, runtime.formUrlEncoded()],
  responses: { 200: [runtime.json] },
};

/** The request that a client sends. */
async function send(operation: TestOperation, input: Input, baseUrl = "https://pivo.example"): Promise<Request> {
  const requests: Request[] = [];
  const fetch: runtime.Fetch = async (request) => Response.json(requests.push(request));
  const client = runtime.createClient({ baseUrl, fetch, hooks: pivo1(key) });
  await runtime.call(client, operation, input);
  return requests[0] ?? new Request("https://none.example");
}

describe("a client of Pivo", () => {
  it("signs a form in the form, unless it is signed", async () => {
    const request = await send(create, { body: fields, mediaType });
    const sent = Object.fromEntries(new URLSearchParams(await request.text()));
    expect(sent).toMatchObject({ ...fields, amount: "1525" });
    expect(sent["signature"]).toBe(independentPivo(sent, key));
    expect(request.headers.has("signature")).toBe(false);
    const again = await send(create, { body: { ...sent, signature: "own" }, mediaType });
    expect(Object.fromEntries(new URLSearchParams(await again.text()))).toEqual({ ...sent, signature: "own" });
  });

  it("signs JSON in a header, with the names that the form has", async () => {
    const body = { amount: 1525, merchant: { name: "Esimerkkikauppa Oy", webstore_url: null }, test: false };
    const flat = { amount: "1525", merchant_name: "Esimerkkikauppa Oy", test: "false" };
    expect(Object.fromEntries(pivoJsonPairs(body))).toEqual(flat);
    const request = await send(create, { body });
    expect(request.headers.get("signature")).toBe(independentPivo(flat, key));
    expect(await request.json()).toEqual(body);
  });

  it("signs nothing where there is no body, and leaves the token endpoint alone", async () => {
    const read = await send({ ...create, method: "GET", path: "/api/payments/1" }, {});
    expect(read.headers.get("signature")).toBe(independentPivo({}, key));
    const token = await send({ ...create, path: "/oauth/token" }, { body: {} });
    expect(token.headers.has("signature")).toBe(false);
  });

  it("sends nothing that it cannot sign, or that others could read", async () => {
    await expect(send(create, { body: { message: "a\nb" } })).rejects.toBeInstanceOf(runtime.ConfigurationError);
    const open = send(create, { body: fields }, "http://pivo.example");
    await expect(open).rejects.toBeInstanceOf(runtime.InsecureTransportError);
  });
});
