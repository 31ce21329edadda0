// Generated from specs/pivo/v1/seed.yaml by generator/emit/sandbox. Do not edit.

/** What every session of the sandbox begins with. */
export const seed = {
  merchant: {
    name: "Esimerkkikauppa Oy",
    business_id: "1234567-1",
    acquiring_id: "sandbox_merchant",
    iban: "FI8250000120060016",
  },
  client: {
    id: "payment_api_user",
    secret: "a-locally-made-secret",
    scopes: ["payments", "acquirings"],
    tokenLifetimeSeconds: 3600,
  },
  orderLifetimeSeconds: 900,
  payers: [
    { phone: "+358401000001", decision: "pay" },
    { phone: "+358401000002", decision: "reject" },
    { phone: "+358401000003", decision: "wait" },
  ],
};
