// Generated from specs/payments/v1/seed.yaml by generator/emit/sandbox. Do not edit.

/** What every session of the sandbox begins with. */
export const seed = {
  pending: {
    amount: 10,
    subject: "Testimaksu",
    currency: "EUR",
    payerIban: "FI8359986950002741",
    valueDate: "2018-02-07T00:00:00Z",
    receiverBic: "OKOYFIHH",
    receiverIban: "FI4859986920215738",
    receiverName: "Teppo Tulppu",
    paymentId: "3b7c1f10-0c62-11e8-a9d4-6f8d3f2b1c55",
  },
};
