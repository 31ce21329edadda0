// Generated from specs/accounts/v3/seed.yaml by generator/emit/sandbox. Do not edit.

/** What every session of the sandbox begins with. */
export const seed = {
  exampleAccount: {
    accountId: "Xk3mP9qL2vN8rT5wY7zA4bC6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY",
    iban: "FI3959986920207073",
  },
  accountName: "KÄYTTÖTILI",
};
