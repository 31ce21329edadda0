import { describe, expect, test } from "vitest";
import { good, openForms, uuid } from "./open-forms.ts";
import { highway, paymentFields, returnUrls, signedParameters } from "./open-partners.ts";

describe("a form", () => {
  test.each([
    ["add_card", {}, "tokenize"],
    ["pay_with_card", {}, "payment"],
    ["add_and_pay_with_card", {}, "payment"],
    ["pay_with_token_and_cvc", { "sph-token": "a3c9e5f1-7b2d-4860-9f4e-1d6b8a0c3e57" }, "payment_with_token_and_cvc"],
    ["siirto", {}, "siirto"],
    ["mobilepay", {}, "wallet"],
    ["masterpass", {}, "wallet"],
    ["afterpay", {}, "wallet"],
  ])("%s leads to its page, which is a form of its own", async (name, fields, page) => {
    const { open, send } = openForms();
    const location = await open(name, { ...paymentFields, ...fields });
    expect(location).toMatch(new RegExp(`^${highway}/form/${uuid}/${page}$`));
    const { status, headers, text } = await send(location);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toMatch(/^text\/html; charset=utf-8$/i);
    expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(text).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(text).toContain('<form method="post">');
    // Every field has a label, and every page a name.
    for (const [, id] of text.matchAll(/<input id="([^"]+)"/g)) expect(text).toContain(`<label for="${id}">`);
    expect(text).toMatch(/<title>[^<]+<\/title>/);
    // A backslash that got lost on the way would let no number in.
    for (const [, pattern = ""] of text.matchAll(/pattern="([^"]+)"/g)) expect(pattern).toMatch(/^\[0-9\]\{/);
  });

  test("puts what it was sent on the page as text, never as markup", async () => {
    const { postForm, send } = openForms();
    const hostile = `"><script>alert('x')</script>&amp;`;
    const { headers } = await postForm("pay_with_card", {
      ...paymentFields,
      description: hostile,
      "sph-order": hostile,
      "sph-cancel-url": "https://shop.example.com/'onload='x",
    });
    const { text } = await send(headers.get("location") ?? "");
    expect(text).not.toContain("<script");
    expect(text).not.toContain("'onload='");
    expect(text).toContain("&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;");
  });

  test("that is unknown has no page", async () => {
    const { send, submit } = openForms();
    for (const page of ["tokenize", "payment", "payment_with_token_and_cvc", "wallet", "siirto", "three_d_secure"]) {
      const url = `${highway}/form/5f1c2a7e-3b94-4d60-8e15-9c7a2d4b6f80/${page}`;
      expect((await send(url)).status).toBe(400);
      expect((await submit(url, { ...good, decision: "accept" })).status).toBe(400);
    }
  });

  test("has one page: another's address does not show it", async () => {
    const { open, send } = openForms();
    const page = await open("add_card", {});
    expect((await send(page.replace("tokenize", "payment"))).status).toBe(400);
  });
});

test.each(["siirto", "masterpass"])("%s is gone for the version that came after it", async (name) => {
  const { postForm } = openForms();
  const { headers } = await postForm(name, { ...paymentFields, "sph-api-version": "20200401" });
  expect(headers.get("location")?.startsWith(returnUrls["sph-failure-url"])).toBe(true);
  expect(signedParameters(headers.get("location"))["sph-failure"]).toBe("API_IS_GONE");
});
