// Generated from specs/payment-highway/v1/seed.yaml by generator/emit/sandbox. Do not edit.

/** What every session of the sandbox begins with. */
export const seed = {
  merchant: {
    account: "test",
    id: "test_merchantId",
    name: "Esimerkkikauppa Oy",
    acquirer_merchant_id: "nets_test_merchant",
    iban: "FI8250000120060016",
    key: { id: "testKey", secret: "testSecret" },
  },
  acquirer: { id: "nets", name: "Nets" },
  clockToleranceSeconds: 300,
  formLifetimeSeconds: 900,
  mobilePaySeconds: 10,
  retirement: { version: "20200401", methods: ["siirto", "masterpass"] },
  cards: [
    { pan: "4153013999700024", cvc: "024", month: "11", years: ["2023", "2026"], outcome: "pays" },
    { pan: "4153013999700321", cvc: "321", month: "11", years: ["2023", "2026"], outcome: "pays" },
    { pan: "4153013999700156", cvc: "156", month: "11", years: ["2023", "2026"], outcome: "declined" },
    { pan: "4153013999701162", cvc: "162", month: "11", years: ["2023", "2026"], outcome: "soft-decline" },
    { pan: "4153013999701170", cvc: "170", month: "11", years: ["2023", "2026"], outcome: "soft-decline" },
    { pan: "415301399900024", cvc: "022", month: "10", years: ["2014"], outcome: "invalid" },
  ],
  decline: { acquirer_response_code: "116", authorizer: "666" },
};
