import { describe, expect, it } from "vitest";
import { verifyRedirect } from "../../../generator/runtime/client/signature/verify-redirect.ts";
import { credential, independentSph1 } from "./independent-signature.ts";

const parameters = {
  "sph-account": "test",
  "sph-amount": "9999",
  "sph-currency": "EUR",
  "sph-merchant": "test_merchantId",
  "sph-order": "Tilaus Å+42",
  "sph-request-id": "0b6f1d0e-5a3c-4c39-9a39-6f4a53a4f1de",
  "sph-success": "OK",
  "sph-timestamp": "2018-12-03T09:30:00Z",
  "sph-transaction-id": "6e1f9b5a-02f3-4a55-9b3c-0d3d8a4f7a11",
};
const signature = independentSph1("GET", "", parameters, "");

/** The merchant's URL with these parameters and others of the merchant's own. */
function returned(...pairs: (readonly [string, string])[]): URL {
  const url = new URL("https://shop.example.com/success?cart=1&cart=2");
  for (const [name, value] of pairs) url.searchParams.append(name, value);
  return url;
}
const signed = Object.entries({ ...parameters, signature });

describe("the return of a payer", () => {
  it("is accepted as the service signed it, and tells its parameters", async () => {
    const want = { valid: true, parameters };
    expect(await verifyRedirect(returned(...signed), credential)).toEqual(want);
    expect(await verifyRedirect(returned(...signed).href, credential)).toEqual(want);
    expect(await verifyRedirect(returned(...[...signed].reverse()), credential)).toEqual(want);
    // As the request of a server has it.
    const { pathname, search } = returned(...signed);
    expect(await verifyRedirect(pathname + search, credential)).toEqual(want);
  });

  it("tells the parameters in lower case, as they were verified", async () => {
    const loud = signed.map(([name, value]) => [name === "sph-success" ? "SPH-Success" : name, value] as const);
    expect(await verifyRedirect(returned(...loud), credential)).toEqual({ valid: true, parameters });
  });

  const table: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    ["missing", signed.slice(0, -1)],
    ["missing", [...signed.slice(0, -1), ["signature", ""]]],
    ["missing", []],
    ["malformed", [...signed.slice(0, -1), ["signature", "SPH1"]]],
    ["unknown-key", [...signed.slice(0, -1), ["signature", signature.replace("testKey", "other")]]],
    ["mismatch", [...signed, ["sph-failure", "API_IS_GONE"]]],
    ["repeated", [...signed, ["sph-amount", "9999"]]],
    ["repeated", [...signed, ["SPH-AMOUNT", "1"]]],
    ["repeated", [...signed, ["signature", signature]]],
    ...signed
      .filter(([name]) => name !== "signature")
      .flatMap(([name]) => [
        ["mismatch", signed.filter((pair) => pair[0] !== name)] as const,
        ["mismatch", signed.map((pair) => (pair[0] === name ? ([name, `${pair[1]}0`] as const) : pair))] as const,
      ]),
  ];
  it.each(table)("is refused: %s %j", async (problem, pairs) => {
    expect(await verifyRedirect(returned(...pairs), credential)).toEqual({ valid: false, problem });
  });

  it("is refused where parameters hide in another one, although the text is the same", async () => {
    const failed = { "sph-account": "test", "sph-failure": "DECLINED", "sph-order": "42" };
    const hidden = [["sph-account", "test\nsph-failure:DECLINED\nsph-order:42"]] as const;
    const genuine = ["signature", independentSph1("GET", "", failed, "")] as const;
    expect(await verifyRedirect(returned(...Object.entries(failed), genuine), credential)).toMatchObject({
      valid: true,
    });
    expect(await verifyRedirect(returned(...hidden, genuine), credential)).toEqual({
      valid: false,
      problem: "malformed",
    });
  });

  it("is not refused for its age, unless that is asked for", async () => {
    const now = () => new Date("2018-12-03T10:00:00Z");
    expect(await verifyRedirect(returned(...signed), credential, { now })).toMatchObject({ valid: true });
    const strict = { now, toleranceMs: 300_000 };
    expect(await verifyRedirect(returned(...signed), credential, strict)).toEqual({ valid: false, problem: "stale" });
  });

  it("is refused with another secret, and as a message of another kind", async () => {
    const other = { ...credential, secret: "other" };
    expect(await verifyRedirect(returned(...signed), other)).toMatchObject({ problem: "mismatch" });
    const posted = ["signature", independentSph1("POST", "", parameters, "")] as const;
    const forged = returned(...signed.slice(0, -1), posted);
    expect(await verifyRedirect(forged, credential)).toMatchObject({ problem: "mismatch" });
  });
});
