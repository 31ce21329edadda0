// Generated from specs/custodies/v1/seed.yaml by generator/emit/sandbox. Do not edit.

/** What every session of the sandbox begins with. */
export const seed = {
  custodies: [
    {
      custodyId: "8b2f6d14-03a7-4e59-9c81-6f1d27b4a0c5",
      custodyNumber: "584000100017",
      customer: "A",
      name: "Arvo-osuustili",
      accountNumber: "FI1958400720090508",
      custodyType: "BOOK_ENTRY",
      opened: "2017-05-15T08:00:00Z",
    },
    {
      custodyId: "3f0b8c72-54d1-4f3a-9b64-0d7c2a91e5f8",
      custodyNumber: "584000100025",
      customer: "C",
      name: "Osakkeet",
      accountNumber: "FI7150009422004515",
      custodyType: "BOOK_ENTRY",
      opened: "2018-03-01T08:00:00Z",
    },
    {
      custodyId: "d41c7e90-6a2b-4b38-8f57-2e93c0b6a1d4",
      custodyNumber: "584000100033",
      customer: "C",
      name: "Hallintarekisteri",
      accountNumber: "FI0858400720118739",
      custodyType: "NOMINEE",
      opened: "2018-09-10T08:00:00Z",
    },
  ],
};
