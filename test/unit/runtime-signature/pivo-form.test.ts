import { describe, expect, it } from "vitest";
import { pivoProblem, signPivoForm, verifyPivoForm } from "../../../generator/runtime/client/signature/pivo-form.ts";
import { decodePivoValue } from "../../../generator/runtime/client/signature/pivo-value.ts";
import { independentPivo } from "./independent-signature.ts";

const key = { keyId: "payment_api_user", secret: "pivoSecret" };
const fields = { stamp: "20181203-000042", acquiring_id: "sandbox_merchant", message: "Tilaus äö", amount: 1525 };
const base64 = (text: string) => `base64 ${Buffer.from(text, "utf8").toString("base64")}`;

describe("a Pivo form", () => {
  it("is signed over its fields, sorted by name", async () => {
    const signed = await signPivoForm({ ...fields, reference: undefined, signature: "old" }, key);
    // Made with `openssl dgst -sha256 -hmac pivoSecret`.
    const want = "payment_api_user 97278929a8550aaf25aac60b1b2a2abbad5fc260185921766667619f65dfe0cb";
    expect(signed).toEqual({ ...fields, amount: "1525", signature: want });
    expect(independentPivo(signed, key)).toBe(want);
    expect(await verifyPivoForm(signed, key)).toBe(true);
    expect(await verifyPivoForm(new URLSearchParams(signed), key)).toBe(true);
  });

  it("is verified, whether an intermediary encodes its values or not", async () => {
    const signed = await signPivoForm(fields, key);
    const encoded = Object.fromEntries(Object.entries(signed).map(([name, value]) => [name, base64(value)]));
    expect(await pivoProblem(encoded, key)).toBeUndefined();
    expect(await pivoProblem({ ...signed, message: base64("Tilaus äö") }, key)).toBeUndefined();
    expect(await pivoProblem(await signPivoForm({ ...fields, message: base64("x") }, key), key)).toBeUndefined();
    expect(await pivoProblem({ ...signed, message: base64("Tilaus 43") }, key)).toBe("mismatch");
    expect(await pivoProblem({ ...signed, message: base64("a\nb") }, key)).toBe("malformed");
    expect(await pivoProblem({ ...signed, message: "base64 ?" }, key)).toBe("malformed");
  });

  it("is refused where anything differs", async () => {
    const signed = await signPivoForm(fields, key);
    for (const name of Object.keys(fields)) {
      expect(await pivoProblem({ ...signed, [name]: `${signed[name]}0` }, key)).toBe("mismatch");
      expect(await pivoProblem({ ...signed, [name]: undefined }, key)).toBe("mismatch");
    }
    expect(await pivoProblem({ ...signed, extra: "1" }, key)).toBe("mismatch");
    expect(await pivoProblem(signed, { ...key, secret: "other" })).toBe("mismatch");
    expect(await pivoProblem(signed, { ...key, keyId: "other" })).toBe("unknown-key");
    expect(await pivoProblem(fields, key)).toBe("missing");
    expect(await pivoProblem({ ...signed, signature: "x" }, key)).toBe("malformed");
    expect(await pivoProblem({ ...signed, message: "a\nb" }, key)).toBe("malformed");
    expect(await pivoProblem([...Object.entries(signed), ["amount", "1"]], key)).toBe("malformed");
    expect(await verifyPivoForm(fields, key)).toBe(false);
  });

  it.each([{ message: "a\nb" }, { message: "a\rb" }, { "a:b": "c" }, { merchant: { name: "a" } }])(
    "cannot have %j",
    async (unsignable) => {
      await expect(signPivoForm({ ...fields, ...unsignable }, key)).rejects.toThrow(TypeError);
    },
  );
});

describe("a value of a Pivo form", () => {
  it.each([
    ["plain", "plain"],
    ["base64", "base64"],
    ["base64 ", ""],
    ["base64 MTUyNQ==", "1525"],
    ["base64 w6TDtiDwn6am", "äö 🦦"],
  ])("%j stands for %j", (value, want) => {
    expect(decodePivoValue(value)).toBe(want);
  });

  it.each(["base64 ?", "base64 abcde", "base64 /w=="])("%j stands for nothing", (value) => {
    expect(() => decodePivoValue(value)).toThrow(TypeError);
  });
});
