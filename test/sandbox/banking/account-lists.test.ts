import { describe, expect, test } from "vitest";
import { openBank, tokens } from "./open-bank.ts";

const current = "KÄYTTÖTILI";
const savings = "KASVUTUOTTO";
const fixedTerm = "24 KK MÄÄRÄAIKAINEN TUOTTOTILI";

/** The accounts of each customer, in the order of every list. */
const accounts = {
  A: [
    ["064418ca1d292a5112e9804af4dc66df5b90203c", "FI2350009421535899", "710001", current, 0],
    ["07618ad83d7c5d5f2db8908d33b6a9272c5e8d96", "FI7858400761900714", "712035", savings, 3137.57],
    ["4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f", "FI1958400720090508", "710001", current, 2275.71],
    ["5189f37b439bd02462e196e206d0318f094fca82", "FI1158400720088809", "710001", current, 20990.82],
    ["61695dfa6a52aac826ab6447b8ee25917e30d7a5", "FI1958400720091381", "710001", current, 4276.61],
    ["a329ea3cec30a5f2fcadc38b76247f2f02c0a1a1", "FI3959986920207073", "710001", current, 2215.81],
    ["adee9e7d34d8ffb3a3ef96dda5be37a63673b23c", "FI8958400720010290", "710001", current, 10287.84],
    ["b3a4c6fb50be0b92e9f8f13b8b497db33cabbb05", "FI2450009421535881", "710001", current, 0],
    ["b79974fbbc100e8e4f103381649858d363795d6e", "FI8058400767000550", "711006", fixedTerm, 0],
    ["dfd17a16aafde6ecb2b910cdb03d5932416d4913", "FI8859986967004714", "711006", fixedTerm, 12852.51],
  ],
  B: [
    ["092a39ad4cc21221ce91106c384a47f579cdd001", "FI7359986920211117", "710001", current, 845.2],
    ["1ef419afac38fb530ca6ccaead4a49aebdfc8f84", "FI2150009421536129", "710001", current, 0],
    ["2b83265d043212ca030f2292461ce648ca196ab7", "FI8459986950003111", "712035", savings, 6100],
    ["370713eabe14afc2d8648020c31575f9a38ac052", "FI0958400720013476", "710001", current, 1764.38],
    ["4f5488771b0cbfce9ad04326d90226e8b667d788", "FI5558400761901225", "712035", savings, 250],
    ["bb729060d23d0edf8de9abdcf7906bb183f2582f", "FI4859986920215738", "710001", current, 1520.45],
    ["e40bd2333a9c4863b05e88037961495701b89234", "FI8359986950002741", "710001", current, 5300],
  ],
  C: [
    ["2be05c2ce5f41b8cc533006c04e13b0c804c0fb2", "FI2758400767004123", "711006", fixedTerm, 30000],
    ["b0756ce00c04fc0bbdd9edfb98a455e61431a228", "FI7150009422004515", "710001", current, 18422.07],
    ["d36fb739f2cd01f1c71c96e1777e1d8aa08b0f1d", "FI8359986920300274", "712035", savings, 74210],
    ["d757591703559444fc8c40b8f10d3170104795a4", "FI0858400720118739", "710001", current, 902.55],
  ],
  D: [
    ["3dc88ba9c1c06df5782d01bc04ee693f079b1c17", "FI9850009423144070", "710001", current, 312.9],
    ["b84133621b0123163384c6a77ab3f15e3acaa2ea", "FI1858400761983371", "712035", savings, 0],
    ["df123a28b82127c2e06b7fa5ce14eb5748aaad66", "FI5859986920448164", "710001", current, -45.1],
  ],
};

const owners = [
  { token: tokens.A, customer: "A", ownerName: "ANNA ESIMERKKI" },
  { token: tokens.B, customer: "B", ownerName: "TEPPO TULPPU" },
  { token: tokens.laterB, customer: "B", ownerName: "TEPPO TULPPU" },
  { token: tokens.C, customer: "C", ownerName: "SEIJA SIJOITTAJA" },
  { token: tokens.D, customer: "D", ownerName: "KARI KORHONEN" },
] as const;

describe.each(owners)("the accounts of $ownerName, token $token", ({ token, customer, ownerName }) => {
  const caller = openBank().as(token);

  test("v1: a bare array", async () => {
    const { body } = await caller.get("/v1/accounts");
    expect(body).toEqual(
      accounts[customer].map(([accountId, iban, accountType, accountName, balance]) => ({
        accountId,
        accountType,
        iban,
        bic: "OKOYFIHH",
        accountName,
        balance,
        amountAvailable: balance,
        currency: "EUR",
        status: "OPEN",
        ownerId: token,
        ownerName,
      })),
    );
  });

  test("v1: one account is an array of one", async () => {
    const { body: all } = await caller.get("/v1/accounts");
    for (const account of all) {
      expect((await caller.get(`/v1/accounts/${account.accountId}`)).body).toEqual([account]);
    }
  });

  test("v2: an envelope of texts", async () => {
    const { body } = await caller.get("/accounts/v2/accounts");
    expect({ meta: body.meta, links: body.links }).toEqual({ meta: "", links: "" });
    expect(body.data.map((each: Record<string, unknown>) => [each.accountId, each.identifier, each.balance])).toEqual(
      accounts[customer].map(([accountId, iban, , , balance]) => [accountId, iban, Number(balance).toFixed(2)]),
    );
    expect(body.data.flatMap(Object.values).every((value: unknown) => typeof value === "string")).toBe(true);
  });
});

const consents = [
  {
    token: tokens.laterB,
    shown: [
      ["FI2350009421535899", 0],
      ["FI3959986920207073", 2215.81],
      ["FI8958400720010290", 10287.84],
      ["FI2450009421535881", 0],
      ["FI8058400767000550", 0],
      ["FI8859986967004714", 12852.51],
    ],
  },
  {
    token: tokens.B,
    shown: [
      ["FI2350009421535899", 0],
      ["FI3959986920207073", 2215.81],
      ["FI8958400720010290", 10287.84],
      ["FI2450009421535881", 0],
      ["FI8058400767000550", 0],
      ["FI8859986967004714", 12852.51],
    ],
  },
  { token: tokens.A, shown: [["FI1958400720090508", 2275.71]] },
  {
    token: tokens.C,
    shown: [
      ["FI7150009422004515", 18422.07],
      ["FI0858400720118739", 902.55],
    ],
  },
  {
    token: tokens.D,
    shown: [
      ["FI9850009423144070", 312.9],
      ["FI5859986920448164", -45.1],
    ],
  },
];

test.each(consents)("v3: what token $token sees is a data set of its own", async ({ token, shown }) => {
  const { body } = await openBank().as(token).get("/accounts/v3/accounts");
  expect(body.accounts.map((each: Record<string, unknown>) => [each.identifier, each.balance])).toEqual(shown);
  expect(new Set(body.accounts.map(({ name }: { name: string }) => name))).toEqual(new Set([current]));
});

test("an account of somebody else is as unknown as one that does not exist", async () => {
  const caller = openBank().as(tokens.A);
  const foreign = accounts.B[0]?.[0];
  for (const path of [
    `/v1/accounts/${foreign}`,
    `/v1/accounts/${"0".repeat(40)}`,
    `/accounts/v2/accounts/${foreign}`,
  ]) {
    const { status, body } = await caller.get(path);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({
      type: "VALIDATION",
      message: "Validation failed",
      detailedConstraitViolations: { accountId: "unknown" },
    });
  }
});
