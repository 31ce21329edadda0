// Generated from specs/holdings/v1/seed.yaml by generator/emit/sandbox. Do not edit.

/** What every session of the sandbox begins with. */
export const seed = {
  portfolios: [
    {
      customer: "A",
      id: 1001,
      funds: [
        { isinCode: "FI0008800248", units: "42.5", subscriptionValue: "6900.00" },
        { isinCode: "FI0008803135", units: "30", subscriptionValue: "2700.00" },
      ],
      instruments: [
        { isinCode: "FI0009000681", custodyNumber: "584000100017", shares: 400, subscriptionValue: "2100.00" },
      ],
    },
    {
      customer: "B",
      id: 1002,
      funds: [{ isinCode: "FI0008801311", units: "12", subscriptionValue: "1350.00" }],
      instruments: [],
    },
    {
      customer: "C",
      id: 1003,
      funds: [
        { isinCode: "FI0008800248", units: "210", subscriptionValue: "33000.00" },
        { isinCode: "FI0008802483", units: "55", subscriptionValue: "15200.00" },
        { isinCode: "FI0008801642", units: "90", subscriptionValue: "10100.00" },
      ],
      instruments: [
        { isinCode: "FI0009007132", custodyNumber: "584000100025", shares: 300, subscriptionValue: "4650.00" },
        { isinCode: "FI0009013403", custodyNumber: "584000100025", shares: 120, subscriptionValue: "5100.00" },
        { isinCode: "FI0009005987", custodyNumber: "584000100025", shares: 250, subscriptionValue: "6000.00" },
        { isinCode: "SE0000667925", custodyNumber: "584000100025", shares: 1000, subscriptionValue: "3900.00" },
      ],
    },
    { customer: "D", id: 1004, funds: [], instruments: [] },
  ],
};
