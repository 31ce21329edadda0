import { describe, expect, test } from "vitest";
import { signPivoForm } from "../../../generated/pivo/v1/index.ts";
import { hmac, pivo } from "./open-partners.ts";
import { form, key, openPivo } from "./open-pivo.ts";

describe("a form", () => {
  test("leads the browser to the page, and the page back to the merchant", async () => {
    const { signed, send, submit } = await openPivo();
    const opened = await signed();
    expect(opened.status).toBe(303);
    const page = opened.headers.get("location") ?? "";
    expect(page).toMatch(/^https:\/\/bank\.example\/pivo\/api\/payments\/[0-9a-f-]{36}\/page$/);
    const shown = await send(page);
    expect(shown.headers.get("content-type")).toContain("text/html");
    expect(shown.text).toContain("15.25 EUR");
    // What the request brings is text, never markup.
    expect(shown.text).toContain("Tilaus &lt;42&gt; &amp; &quot;muut&quot;");
    expect(shown.text).not.toContain("<42>");
    const paid = await submit(page, { decision: "pay", phone: "+358401000001" });
    expect(paid.headers.get("location")).toBe("https://shop.example.com/return");
    // Again, with another wish: what was decided stays.
    expect((await submit(page, { decision: "cancel" })).headers.get("location")).toBe(
      "https://shop.example.com/return",
    );
    expect((await send(page)).text).toContain("PAID");
  });

  test.each([
    [{ decision: "reject" }, "https://shop.example.com/reject"],
    [{ decision: "cancel" }, "https://shop.example.com/cancel"],
    [{ decision: "pay", phone: "+358401000002" }, "https://shop.example.com/reject"],
  ])("%j", async (decision, want) => {
    const { signed, submit } = await openPivo();
    const page = (await signed()).headers.get("location") ?? "";
    expect((await submit(page, decision)).headers.get("location")).toBe(want);
  });

  test("whose values an intermediary has encoded is understood, whichever of the two was signed", async () => {
    const encode = (value: string) => `base64 ${Buffer.from(value, "utf8").toString("base64")}`;
    const { submit, send } = await openPivo();
    const encoded = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, encode(value)]));
    const { signature = "" } = await signPivoForm(form, key);
    const before = await submit(`${pivo}/api/payments`, { ...encoded, signature: encode(signature) });
    expect(before.status).toBe(303);
    expect((await send(before.headers.get("location") ?? "")).text).toContain("15.25 EUR");
    const again = { ...encoded, stamp: encode("20200205-3") };
    const lines = Object.entries(again)
      .toSorted()
      .map(([name, value]) => `${name}:${value}`);
    const after = { ...again, signature: `${key.keyId} ${hmac(lines.join("\n"), key.secret)}` };
    expect((await submit(`${pivo}/api/payments`, after)).status).toBe(303);
  });

  test("encoded or not, its amount must be one", async () => {
    const { signed } = await openPivo();
    const amounts = ["base64 LTE=", "base64 MS41", "base64 YWJj", "0", "abc"];
    const answers = await Promise.all(amounts.map((amount) => signed({ amount })));
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
  });

  test("that was not signed, or changed since, is refused", async () => {
    const { submit } = await openPivo();
    const good = await signPivoForm(form, key);
    const other = await signPivoForm(form, { ...key, secret: "guessed" });
    for (const fields of [form, { ...good, amount: "1" }, { ...good, extra: "1" }, other]) {
      const { status, body } = await submit(`${pivo}/api/payments`, fields);
      expect(status).toBe(401);
      expect(body.errors[0]).toMatchObject({ type: "SECURITY", message: "Invalid signature" });
    }
  });

  test("with a field twice is refused, though one of the two was signed", async () => {
    const { send } = await openPivo();
    const body = new URLSearchParams(await signPivoForm(form, key));
    body.append("amount", "1");
    expect((await send(`${pivo}/api/payments`, { method: "POST", body })).status).toBe(401);
  });
});
