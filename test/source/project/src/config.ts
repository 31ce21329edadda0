export const BASE = process.env.BANK_URL ?? "https://sandbox.apis.op-palvelut.fi";

export const paths = {
  accounts: "/accounts/v3/accounts",
  holdings: "/holdings/info/v2/holdings",
} as const;
