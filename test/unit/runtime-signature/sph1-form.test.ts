import { describe, expect, it } from "vitest";
import * as runtime from "../../../generator/runtime/client/index.ts";
import { sph1 } from "../../../generator/runtime/client/signature/sph1.ts";
import { signForm } from "../../../generator/runtime/client/signature/sph1-form.ts";
import { credential, independentSph1 } from "./independent-signature.ts";

const now = () => new Date("2018-12-03T09:30:00Z");
const uri = "/form/view/pay_with_card";
const fields = {
  "sph-amount": 9999,
  "sph-currency": "EUR",
  "sph-order": "Tilaus Å & 42",
  "sph-order-description": "Kahvinkeitin",
  "sph-use-three-d-secure": true,
  "sph-token": undefined,
  language: "FI",
  description: "Rivi 1\nRivi 2",
};

describe("a form for the browser", () => {
  it("has every field, and a signature over those of the scheme alone", async () => {
    const signed = await signForm("POST", uri, fields, credential, { now });
    const { signature, ...others } = signed;
    expect(others).toEqual({
      "sph-amount": "9999",
      "sph-currency": "EUR",
      "sph-order": "Tilaus Å & 42",
      "sph-order-description": "Kahvinkeitin",
      "sph-use-three-d-secure": "true",
      language: "FI",
      description: "Rivi 1\nRivi 2",
      "sph-api-version": "20200401",
      "sph-account": "test",
      "sph-merchant": "test_merchantId",
      "sph-timestamp": "2018-12-03T09:30:00Z",
      "sph-request-id": expect.any(String),
    });
    expect(signature).toBe(independentSph1("POST", uri, others, ""));
    expect(signature).not.toBe(independentSph1("POST", uri, { ...others, "sph-amount": "1" }, ""));
  });

  it("keeps the fields that are given, and signs anew", async () => {
    const first = await signForm("POST", uri, { ...fields, "sph-merchant": "other" }, credential, { now });
    expect(first["sph-merchant"]).toBe("other");
    expect(await signForm("POST", `/${uri}`, first, credential)).toEqual(first);
    const next = await signForm("POST", uri, { ...first, "sph-amount": 1 }, credential);
    expect(next["signature"]).toBe(independentSph1("POST", uri, next, ""));
  });

  it.each([{ "sph-order": "a\nb" }, { "sph-order": ["a"] }, { "sph-order": {} }])(
    "cannot have %j",
    async (unsignable) => {
      await expect(signForm("POST", uri, unsignable, credential)).rejects.toThrow(TypeError);
    },
  );
});

describe("a form that a client posts", () => {
  type Form = runtime.Operation<{ body?: unknown }, runtime.Answer<303, undefined>, never>;
  const open: Form = {
    operationId: "openCardPaymentForm",
    method: "POST",
    path: uri,
    requestBody: [runtime.formUrlEncoded(), runtime.json],
    responses: { 303: [] },
  };

  async function post(body: object, mediaType?: string): Promise<Request> {
    const requests: Request[] = [];
    const client = runtime.createClient({
      baseUrl: "https://hub.example/",
      hooks: sph1(credential, { now }),
      fetch: async (request) => {
        requests.push(request);
        return new Response(null, { status: 303, headers: { location: "https://hub.example/form/1/payment" } });
      },
    });
    await runtime.call(client, open, { body, ...(mediaType && { mediaType }) });
    return requests[0] ?? new Request("https://none.example");
  }

  it("is filled in and signed in the form, and nowhere else", async () => {
    const request = await post(fields);
    expect([...request.headers.keys()].filter((name) => /^sph-|signature/.test(name))).toEqual([]);
    expect(request.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    const sent = Object.fromEntries(new URLSearchParams(await request.text()));
    expect(Object.keys(sent)).toHaveLength(13);
    expect(sent).toMatchObject({ "sph-order": "Tilaus Å & 42", "sph-account": "test", description: "Rivi 1\nRivi 2" });
    expect(sent["signature"]).toBe(independentSph1("POST", uri, sent, ""));
  });

  it("is sent as it is where it is signed already", async () => {
    const signed = await signForm("POST", uri, fields, credential, { now });
    const request = await post(signed);
    expect(Object.fromEntries(new URLSearchParams(await request.text()))).toEqual(signed);
  });

  it("must be a form", async () => {
    await expect(post(fields, "application/json")).rejects.toBeInstanceOf(runtime.ConfigurationError);
  });
});
