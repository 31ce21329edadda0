import { describe, expect, it } from "vitest";
import { sph1Problem, sph1Sign, sph1Signature } from "../../../generator/runtime/client/signature/sph1-signature.ts";
import type { Sph1Message } from "../../../generator/runtime/client/signature/sph1-text.ts";
import { credential, hex, independentSph1, sphFields, sphPairs as pairs } from "./independent-signature.ts";

const now = () => new Date("2018-12-03T09:31:00Z");

/** What is wrong, the signature that came, the message that came, the clock. */
type Row = readonly [string | undefined, string | null | undefined, Sph1Message, Date?];

describe("signatures", () => {
  it.each([
    // Made with `openssl dgst -sha256 -hmac testSecret`.
    [
      "GET",
      "/transactions/?order=ORDER-42",
      undefined,
      "afcfb46769f9176a2cdd5159fb862912cd5e6fe63ddb2b8da8c33b29430942cc",
    ],
    [
      "POST",
      "/transaction/6e1f9b5a-02f3-4a55-9b3c-0d3d8a4f7a11/commit",
      '{"amount":9999,"currency":"EUR"}',
      "7b8fd3191b2d47eb2701a253dd0435444dcdee1dfaa58ae1520be631bc15329a",
    ],
  ])("%s %s", async (method, uri, body, want) => {
    const signature = await sph1Signature({ method, uri, pairs, body }, credential);
    expect(signature).toBe(`SPH1 testKey ${want}`);
    expect(signature).toBe(independentSph1(method, uri, sphFields, body ?? ""));
    expect(await sph1Problem(signature, { method, uri, pairs, body }, credential, { now })).toBeUndefined();
  });

  it.each(["", "a", "äö€ 𝄞", "\u0000", "x".repeat(100_000), '{"name":"Åsa 🦦"}'])("text %j", async (text) => {
    for (const secret of ["testSecret", "ä€𝄞", "k".repeat(200)])
      expect(await sph1Sign(text, secret)).toBe(hex(text, secret));
  });

  it("do not depend on the order or the case of the headers", async () => {
    const want = independentSph1("POST", "/transaction", sphFields, "{}");
    for (let turn = 0; turn < pairs.length; turn++) {
      const turned = [...pairs.slice(turn), ...pairs.slice(0, turn)];
      const cased = turned.map(([name, value], index): [string, string] => [
        index % 2 ? name.toUpperCase() : name,
        value,
      ]);
      for (const order of [turned, cased, [...cased].reverse()])
        expect(await sph1Signature({ method: "POST", uri: "/transaction", pairs: order, body: "{}" }, credential)).toBe(
          want,
        );
    }
  });

  it("cannot be made with an empty secret", async () => {
    await expect(sph1Sign("text", "")).rejects.toThrow("empty secret");
  });
});

describe("verification", () => {
  const message: Sph1Message = { method: "POST", uri: "/transaction", pairs, body: '{"amount":1}' };
  const signature = independentSph1("POST", "/transaction", sphFields, `${message.body}`);
  const [, , digits = ""] = signature.split(" ");
  const flipped = digits.startsWith("0") ? "1" : "0";

  const table: readonly Row[] = [
    ["missing", undefined, message],
    ["missing", null, message],
    ["missing", "", message],
    ["malformed", "SPH1 testKey", message],
    ["malformed", `SPH2 testKey ${digits}`, message],
    ["malformed", `SPH1 testKey ${digits}0`, message],
    ["malformed", `SPH1 testKey ${digits}\n`, message],
    ["malformed", `SPH1 testKey ${digits.toUpperCase()}`, message],
    ["malformed", signature, { ...message, pairs: [["sph-a", "1\n2"]] }],
    ["unknown-key", `SPH1 otherKey ${digits}`, message],
    ["mismatch", `SPH1 testKey ${flipped}${digits.slice(1)}`, message],
    ["mismatch", `SPH1 testKey ${digits.slice(0, 63)}${digits.endsWith("0") ? 1 : 0}`, message],
    ["mismatch", signature, { ...message, method: "GET" }],
    ["mismatch", signature, { ...message, uri: "/transactions" }],
    ["mismatch", signature, { ...message, body: '{"amount":2}' }],
    ["mismatch", signature, { ...message, body: undefined }],
    ["mismatch", signature, { ...message, pairs: pairs.slice(1) }],
    ["mismatch", signature, { ...message, pairs: [...pairs, ["sph-amount", "1"]] }],
    ...pairs.map((changed): Row => {
      const others = pairs.filter((pair) => pair !== changed);
      return ["mismatch", signature, { ...message, pairs: [...others, [changed[0], `${changed[1]}x`]] }];
    }),
    ["stale", signature, message, new Date("2018-12-03T09:35:00.001Z")],
    ["stale", signature, message, new Date("2018-12-03T09:24:59Z")],
    [undefined, signature, message, new Date("2018-12-03T09:35:00Z")],
    [undefined, signature, { ...message, body: ` ${message.body}\n` }],
    [undefined, signature, { ...message, uri: "//transaction" }],
    [undefined, signature, { ...message, pairs: [...pairs, ["x-other", "1"]] }],
  ];
  const rows = table.map(([want, given, received, clock = now()]) => ({ want, given, received, clock }));
  it.each(rows)("$want: $given $received $clock", async ({ want, given, received, clock }) => {
    expect(await sph1Problem(given, received, credential, { now: () => clock })).toBe(want);
  });

  it("does not accept another secret", async () => {
    expect(await sph1Problem(signature, message, { ...credential, secret: "other" }, { now })).toBe("mismatch");
  });

  it("takes a time that cannot be read for a stale one, and any time where none is too far", async () => {
    const odd = { ...message, pairs: [["sph-timestamp", "yesterday"] as const] };
    const made = await sph1Signature(odd, credential);
    expect(await sph1Problem(made, odd, credential)).toBe("stale");
    expect(await sph1Problem(made, odd, credential, { toleranceMs: Infinity })).toBeUndefined();
  });
});
