// Generated from specs/funds/v1/seed.yaml by generator/emit/sandbox. Do not edit.

/** What every session of the sandbox begins with. */
export const seed = {
  offer: [
    "FI0008801022",
    "FI0008800248",
    "FI0008801154",
    "FI0008801311",
    "FI0008801642",
    "FI0008802053",
    "FI0008802483",
    "FI0008802632",
    "FI0008802970",
    "FI0008803135",
  ],
};
