// Generated from specs/siirto/v1/seed.yaml by generator/emit/sandbox. Do not edit.

/** What every session of the sandbox begins with. */
export const seed = {
  recipients: [
    { phone: "+358401112221", name: "ANNA ESIMERKKI", iban: "FI3959986920207073", bic: "OKOYFIHH" },
    { phone: "+358401112222", name: "TEPPO TULPPU", iban: "FI4859986920215738", bic: "OKOYFIHH" },
    { phone: "+358401112223", name: "SEIJA SIJOITTAJA", iban: "FI7150009422004515", bic: "OKOYFIHH" },
    { phone: "+358401112227", name: "HIDAS VASTAANOTTAJA", iban: "FI1959986920206075", bic: "NDEAFIHH", bank: "slow" },
    {
      phone: "+358401112228",
      name: "SULJETTU VASTAANOTTAJA",
      iban: "FI3657111620011889",
      bic: "DABAFIHH",
      bank: "unavailable",
    },
  ],
  slowBankSeconds: 60,
};
