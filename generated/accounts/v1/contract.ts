// Generated from specs/accounts/v1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Accounts with AI",
  operations: {
    listAccounts: {
      method: "GET",
      path: "/v1/accounts",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
            "Set-Cookie": { schema: { type: "string" }, example: "connect.sid=s%3Aq2h7Zk1w.J4vQ0m; Path=/; HttpOnly" },
          },
          content: {
            "application/json": {
              schema: { type: "array", items: { $ref: "Account" } },
              examples: {
                twoAccounts: [
                  {
                    accountId: "07618ad83d7c5d5f2db8908d33b6a9272c5e8d96",
                    accountType: "712035",
                    iban: "FI7858400761900714",
                    bic: "OKOYFIHH",
                    accountName: "KASVUTUOTTO",
                    balance: 3137.57,
                    amountAvailable: 3137.57,
                    currency: "EUR",
                    status: "OPEN",
                    ownerId: "b6910384440ce06f495976f96a162e2ab1bafbb4",
                    ownerName: "ANNA ESIMERKKI",
                  },
                  {
                    accountId: "4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f",
                    accountType: "710001",
                    iban: "FI1958400720090508",
                    bic: "OKOYFIHH",
                    accountName: "KÄYTTÖTILI",
                    balance: 2275.71,
                    amountAvailable: 2275.71,
                    currency: "EUR",
                    status: "OPEN",
                    ownerId: "b6910384440ce06f495976f96a162e2ab1bafbb4",
                    ownerName: "ANNA ESIMERKKI",
                  },
                ],
                noAccounts: [],
              },
            },
          },
        },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                invalidApiKey: {
                  errors: [
                    {
                      id: "5d1a44c0-2f1e-4f0e-9d0a-3f6f6b8f2a10",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid ApiKey",
                    },
                  ],
                },
                invalidApiKeyForResource: {
                  errors: [
                    {
                      id: "0a1f2f0c-6f40-4a51-8a4b-d3f2c0c7b7a2",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid ApiKey for given resource",
                    },
                  ],
                },
                validationFailed: {
                  errors: [
                    {
                      id: "8f0c7c0e-27c4-4a1e-8a1c-0f2d9d3d4a55",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                    },
                  ],
                },
              },
            },
          },
        },
        "401": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                missingAuthorizationToken: {
                  errors: [
                    {
                      id: "7c9b5a0e-0f4b-4d5c-a3f0-65c6a2a3c1d8",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Missing authorization token",
                    },
                  ],
                },
                invalidAuthorizationToken: {
                  errors: [
                    {
                      id: "2e8e3f7d-91b4-4f43-b5d3-0c2a3f6e8b91",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid authorization token",
                    },
                  ],
                },
              },
            },
          },
        },
        "429": {
          headers: {
            "X-RateLimit-Limit": { required: true, schema: { type: "integer" }, example: 1000 },
            "X-RateLimit-Remaining": { required: true, schema: { type: "integer" }, example: 0 },
            "X-RateLimit-Reset": { required: true, schema: { type: "integer" }, example: 1543615200 },
          },
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                rateLimitExceeded: {
                  errors: [
                    {
                      id: "3b0d9f6a-4c84-4c62-8a55-7e0f7a7d9c13",
                      level: "ERROR",
                      type: "TECHNICAL",
                      message: "Rate limit exceeded",
                    },
                  ],
                },
              },
            },
          },
        },
        "500": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                internalServerError: {
                  errors: [
                    {
                      id: "G_-20343744:143e886a59f:-7ff9",
                      level: "FATAL",
                      type: "TECHNICAL",
                      message: "Internal server error",
                    },
                  ],
                },
              },
            },
          },
        },
        "503": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                serviceUnavailable: {
                  errors: [
                    {
                      id: "c2c7f1b4-3b1d-4a4e-9c5f-6e7d2b0a8f36",
                      level: "ERROR",
                      type: "TECHNICAL",
                      message: "Service temporarily unavailable",
                    },
                  ],
                },
              },
            },
          },
        },
      },
    },
    getAccount: {
      method: "GET",
      path: "/v1/accounts/{accountId}",
      parameters: [
        { name: "accountId", in: "path", required: true, schema: { $ref: "AccountId" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
            "Set-Cookie": { schema: { type: "string" }, example: "connect.sid=s%3Aq2h7Zk1w.J4vQ0m; Path=/; HttpOnly" },
          },
          content: {
            "application/json": {
              schema: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "Account" } },
              examples: {
                currentAccount: [
                  {
                    accountId: "4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f",
                    accountType: "710001",
                    iban: "FI1958400720090508",
                    bic: "OKOYFIHH",
                    accountName: "KÄYTTÖTILI",
                    balance: 2275.71,
                    amountAvailable: 2275.71,
                    currency: "EUR",
                    status: "OPEN",
                    ownerId: "b6910384440ce06f495976f96a162e2ab1bafbb4",
                    ownerName: "ANNA ESIMERKKI",
                  },
                ],
              },
            },
          },
        },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                unknownAccount: {
                  errors: [
                    {
                      id: "64f0e6f2-7a36-4b3e-9b1b-1df8a9d6a7c4",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { accountId: "unknown" },
                    },
                  ],
                },
                invalidApiKey: {
                  errors: [
                    {
                      id: "5d1a44c0-2f1e-4f0e-9d0a-3f6f6b8f2a10",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid ApiKey",
                    },
                  ],
                },
                invalidApiKeyForResource: {
                  errors: [
                    {
                      id: "0a1f2f0c-6f40-4a51-8a4b-d3f2c0c7b7a2",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid ApiKey for given resource",
                    },
                  ],
                },
              },
            },
          },
        },
        "401": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                missingAuthorizationToken: {
                  errors: [
                    {
                      id: "7c9b5a0e-0f4b-4d5c-a3f0-65c6a2a3c1d8",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Missing authorization token",
                    },
                  ],
                },
                invalidAuthorizationToken: {
                  errors: [
                    {
                      id: "2e8e3f7d-91b4-4f43-b5d3-0c2a3f6e8b91",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid authorization token",
                    },
                  ],
                },
              },
            },
          },
        },
        "429": {
          headers: {
            "X-RateLimit-Limit": { required: true, schema: { type: "integer" }, example: 1000 },
            "X-RateLimit-Remaining": { required: true, schema: { type: "integer" }, example: 0 },
            "X-RateLimit-Reset": { required: true, schema: { type: "integer" }, example: 1543615200 },
          },
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                rateLimitExceeded: {
                  errors: [
                    {
                      id: "3b0d9f6a-4c84-4c62-8a55-7e0f7a7d9c13",
                      level: "ERROR",
                      type: "TECHNICAL",
                      message: "Rate limit exceeded",
                    },
                  ],
                },
              },
            },
          },
        },
        "500": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                internalServerError: {
                  errors: [
                    {
                      id: "G_-20343744:143e886a59f:-7ff9",
                      level: "FATAL",
                      type: "TECHNICAL",
                      message: "Internal server error",
                    },
                  ],
                },
              },
            },
          },
        },
        "503": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                serviceUnavailable: {
                  errors: [
                    {
                      id: "c2c7f1b4-3b1d-4a4e-9c5f-6e7d2b0a8f36",
                      level: "ERROR",
                      type: "TECHNICAL",
                      message: "Service temporarily unavailable",
                    },
                  ],
                },
              },
            },
          },
        },
      },
      magicValues: [
        { in: "path", name: "accountId", value: "0000000000000000000000000000000000000429", status: 429 },
        { in: "path", name: "accountId", value: "0000000000000000000000000000000000000500", status: 500 },
        { in: "path", name: "accountId", value: "0000000000000000000000000000000000000503", status: 503 },
      ],
    },
    listTransactions: {
      method: "GET",
      path: "/v1/accounts/{accountId}/transactions",
      parameters: [
        { name: "accountId", in: "path", required: true, schema: { $ref: "AccountId" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "include", in: "query", schema: { type: "string", const: "enriched" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
            "Set-Cookie": { schema: { type: "string" }, example: "connect.sid=s%3Aq2h7Zk1w.J4vQ0m; Path=/; HttpOnly" },
          },
          content: {
            "application/json": {
              schema: { type: "array", items: { $ref: "Transaction" } },
              examples: {
                bookings: [
                  {
                    transactionId: "1c2b6f60-f9a8-11e7-9d1f-2b5a1d1f7c31",
                    accountId: "5189f37b439bd02462e196e206d0318f094fca82",
                    amount: -54.37,
                    currency: "EUR",
                    valueDate: "2018-01-16T00:00:00Z",
                    bookingDate: "2018-01-16T00:00:00Z",
                    payer: "ANNA ESIMERKKI",
                    payerIban: "FI1158400720088809",
                    receiver: "K-MARKET KAMPPI",
                    type: "CARD",
                    purpose: "KORTTIOSTO",
                    message: null,
                    reference: null,
                  },
                  {
                    transactionId: "77302960-fb2b-11e7-a10a-b5588c376575",
                    accountId: "5189f37b439bd02462e196e206d0318f094fca82",
                    amount: 100,
                    currency: "EUR",
                    valueDate: "2018-01-15T00:00:00Z",
                    bookingDate: "2018-01-15T00:00:00Z",
                    payer: "Teppo Tulppu",
                    payerIban: "FI8359986950002741",
                    receiverIban: "FI1158400720088809",
                    receiver: "ANNA ESIMERKKI",
                    type: "CREDIT",
                    purpose: "PANO",
                    message: "Kiitos",
                    reference: null,
                  },
                ],
                enrichedBookings: [
                  {
                    transactionId: "1c2b6f60-f9a8-11e7-9d1f-2b5a1d1f7c31",
                    accountId: "5189f37b439bd02462e196e206d0318f094fca82",
                    amount: -54.37,
                    currency: "EUR",
                    valueDate: "2018-01-16T00:00:00Z",
                    bookingDate: "2018-01-16T00:00:00Z",
                    payer: "ANNA ESIMERKKI",
                    payerIban: "FI1158400720088809",
                    receiver: "K-MARKET KAMPPI",
                    type: "CARD",
                    purpose: "KORTTIOSTO",
                    message: null,
                    reference: null,
                    enriched: {
                      category: "FOOD",
                      subCategory: "GROCERIES",
                      merchantName: "K-MARKET KAMPPI",
                      merchantCategoryCode: "5411",
                      recurring: false,
                      confidence: 0.97,
                    },
                  },
                ],
                noBookings: [],
              },
            },
          },
        },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                unknownAccount: {
                  errors: [
                    {
                      id: "64f0e6f2-7a36-4b3e-9b1b-1df8a9d6a7c4",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { accountId: "unknown" },
                    },
                  ],
                },
                invalidInclude: {
                  errors: [
                    {
                      id: "1f7b2c3d-8e4a-4c59-a6d0-b3e5f7091c28",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { include: "must be one of enriched" },
                    },
                  ],
                },
                invalidApiKey: {
                  errors: [
                    {
                      id: "5d1a44c0-2f1e-4f0e-9d0a-3f6f6b8f2a10",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid ApiKey",
                    },
                  ],
                },
                invalidApiKeyForResource: {
                  errors: [
                    {
                      id: "0a1f2f0c-6f40-4a51-8a4b-d3f2c0c7b7a2",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid ApiKey for given resource",
                    },
                  ],
                },
              },
            },
          },
        },
        "401": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                missingAuthorizationToken: {
                  errors: [
                    {
                      id: "7c9b5a0e-0f4b-4d5c-a3f0-65c6a2a3c1d8",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Missing authorization token",
                    },
                  ],
                },
                invalidAuthorizationToken: {
                  errors: [
                    {
                      id: "2e8e3f7d-91b4-4f43-b5d3-0c2a3f6e8b91",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid authorization token",
                    },
                  ],
                },
              },
            },
          },
        },
        "429": {
          headers: {
            "X-RateLimit-Limit": { required: true, schema: { type: "integer" }, example: 1000 },
            "X-RateLimit-Remaining": { required: true, schema: { type: "integer" }, example: 0 },
            "X-RateLimit-Reset": { required: true, schema: { type: "integer" }, example: 1543615200 },
          },
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                rateLimitExceeded: {
                  errors: [
                    {
                      id: "3b0d9f6a-4c84-4c62-8a55-7e0f7a7d9c13",
                      level: "ERROR",
                      type: "TECHNICAL",
                      message: "Rate limit exceeded",
                    },
                  ],
                },
              },
            },
          },
        },
        "500": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                internalServerError: {
                  errors: [
                    {
                      id: "G_-20343744:143e886a59f:-7ff9",
                      level: "FATAL",
                      type: "TECHNICAL",
                      message: "Internal server error",
                    },
                  ],
                },
              },
            },
          },
        },
        "503": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                serviceUnavailable: {
                  errors: [
                    {
                      id: "c2c7f1b4-3b1d-4a4e-9c5f-6e7d2b0a8f36",
                      level: "ERROR",
                      type: "TECHNICAL",
                      message: "Service temporarily unavailable",
                    },
                  ],
                },
              },
            },
          },
        },
      },
      magicValues: [
        { in: "path", name: "accountId", value: "0000000000000000000000000000000000000429", status: 429 },
        { in: "path", name: "accountId", value: "0000000000000000000000000000000000000500", status: 500 },
        { in: "path", name: "accountId", value: "0000000000000000000000000000000000000503", status: 503 },
      ],
    },
    getTransaction: {
      method: "GET",
      path: "/v1/accounts/{accountId}/transactions/{transactionId}",
      parameters: [
        { name: "accountId", in: "path", required: true, schema: { $ref: "AccountId" } },
        { name: "transactionId", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "include", in: "query", schema: { type: "string", const: "enriched" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
            "Set-Cookie": { schema: { type: "string" }, example: "connect.sid=s%3Aq2h7Zk1w.J4vQ0m; Path=/; HttpOnly" },
          },
          content: {
            "application/json": {
              schema: { $ref: "TransactionEnvelope" },
              examples: {
                booking: {
                  transaction: [
                    {
                      transactionId: "5e0a8c20-f4d1-11e7-8c3f-0ed5f89f718b",
                      accountId: "4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f",
                      amount: -780,
                      currency: "EUR",
                      valueDate: "2018-01-10T00:00:00Z",
                      bookingDate: "2018-01-10T00:00:00Z",
                      payer: "ANNA ESIMERKKI",
                      payerIban: "FI1958400720090508",
                      receiverIban: "FI3657111620011889",
                      receiver: "Kiinteistö Oy Malli",
                      type: "TRANSFER",
                      purpose: "TILISIIRTO",
                      message: "Vuokra",
                      reference: "RF18539007547034",
                    },
                  ],
                },
                enrichedBooking: {
                  transaction: [
                    {
                      transactionId: "5e0a8c20-f4d1-11e7-8c3f-0ed5f89f718b",
                      accountId: "4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f",
                      amount: -780,
                      currency: "EUR",
                      valueDate: "2018-01-10T00:00:00Z",
                      bookingDate: "2018-01-10T00:00:00Z",
                      payer: "ANNA ESIMERKKI",
                      payerIban: "FI1958400720090508",
                      receiverIban: "FI3657111620011889",
                      receiver: "Kiinteistö Oy Malli",
                      type: "TRANSFER",
                      purpose: "TILISIIRTO",
                      message: "Vuokra",
                      reference: "RF18539007547034",
                      enriched: {
                        category: "HOUSING",
                        subCategory: "RENT",
                        merchantName: null,
                        merchantCategoryCode: null,
                        recurring: true,
                        confidence: 0.99,
                      },
                    },
                  ],
                },
              },
            },
          },
        },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                unknownTransaction: {
                  errors: [
                    {
                      id: "9a0d4b8c-3f61-4a0b-8d7e-52c1f0a6e3b9",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { transactionId: "unknown" },
                    },
                  ],
                },
                unknownAccount: {
                  errors: [
                    {
                      id: "64f0e6f2-7a36-4b3e-9b1b-1df8a9d6a7c4",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { accountId: "unknown" },
                    },
                  ],
                },
                invalidInclude: {
                  errors: [
                    {
                      id: "1f7b2c3d-8e4a-4c59-a6d0-b3e5f7091c28",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { include: "must be one of enriched" },
                    },
                  ],
                },
                invalidApiKey: {
                  errors: [
                    {
                      id: "5d1a44c0-2f1e-4f0e-9d0a-3f6f6b8f2a10",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid ApiKey",
                    },
                  ],
                },
                invalidApiKeyForResource: {
                  errors: [
                    {
                      id: "0a1f2f0c-6f40-4a51-8a4b-d3f2c0c7b7a2",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid ApiKey for given resource",
                    },
                  ],
                },
              },
            },
          },
        },
        "401": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                missingAuthorizationToken: {
                  errors: [
                    {
                      id: "7c9b5a0e-0f4b-4d5c-a3f0-65c6a2a3c1d8",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Missing authorization token",
                    },
                  ],
                },
                invalidAuthorizationToken: {
                  errors: [
                    {
                      id: "2e8e3f7d-91b4-4f43-b5d3-0c2a3f6e8b91",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid authorization token",
                    },
                  ],
                },
              },
            },
          },
        },
        "429": {
          headers: {
            "X-RateLimit-Limit": { required: true, schema: { type: "integer" }, example: 1000 },
            "X-RateLimit-Remaining": { required: true, schema: { type: "integer" }, example: 0 },
            "X-RateLimit-Reset": { required: true, schema: { type: "integer" }, example: 1543615200 },
          },
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                rateLimitExceeded: {
                  errors: [
                    {
                      id: "3b0d9f6a-4c84-4c62-8a55-7e0f7a7d9c13",
                      level: "ERROR",
                      type: "TECHNICAL",
                      message: "Rate limit exceeded",
                    },
                  ],
                },
              },
            },
          },
        },
        "500": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                internalServerError: {
                  errors: [
                    {
                      id: "G_-20343744:143e886a59f:-7ff9",
                      level: "FATAL",
                      type: "TECHNICAL",
                      message: "Internal server error",
                    },
                  ],
                },
              },
            },
          },
        },
        "503": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                serviceUnavailable: {
                  errors: [
                    {
                      id: "c2c7f1b4-3b1d-4a4e-9c5f-6e7d2b0a8f36",
                      level: "ERROR",
                      type: "TECHNICAL",
                      message: "Service temporarily unavailable",
                    },
                  ],
                },
              },
            },
          },
        },
      },
      magicValues: [
        { in: "path", name: "accountId", value: "0000000000000000000000000000000000000429", status: 429 },
        { in: "path", name: "accountId", value: "0000000000000000000000000000000000000500", status: 500 },
        { in: "path", name: "accountId", value: "0000000000000000000000000000000000000503", status: 503 },
      ],
    },
    getPrediction: {
      method: "GET",
      path: "/v1/accounts/{accountId}/predictions",
      parameters: [
        { name: "accountId", in: "path", required: true, schema: { $ref: "AccountId" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "days", in: "query", schema: { type: "integer", minimum: 1, maximum: 90, default: 30 } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
            "Set-Cookie": { schema: { type: "string" }, example: "connect.sid=s%3Aq2h7Zk1w.J4vQ0m; Path=/; HttpOnly" },
          },
          content: {
            "application/json": {
              schema: { $ref: "Prediction" },
              examples: {
                twoDays: {
                  accountId: "4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f",
                  generatedAt: "2018-01-31T06:00:00Z",
                  horizonDays: 2,
                  balances: [
                    { date: "2018-02-01", expected: 2262.81, low: 2190, high: 2275.71 },
                    { date: "2018-02-02", expected: 1482.81, low: 1390.5, high: 1495.71 },
                  ],
                  transactions: [
                    {
                      date: "2018-02-02",
                      amount: -780,
                      currency: "EUR",
                      purpose: "TILISIIRTO",
                      category: "HOUSING",
                      confidence: 0.94,
                    },
                  ],
                },
              },
            },
          },
        },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                unknownAccount: {
                  errors: [
                    {
                      id: "64f0e6f2-7a36-4b3e-9b1b-1df8a9d6a7c4",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { accountId: "unknown" },
                    },
                  ],
                },
                invalidDays: {
                  errors: [
                    {
                      id: "d4c3b2a1-0f9e-4d8c-b7a6-958473625140",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { days: "must be at most 90" },
                    },
                  ],
                },
                invalidApiKey: {
                  errors: [
                    {
                      id: "5d1a44c0-2f1e-4f0e-9d0a-3f6f6b8f2a10",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid ApiKey",
                    },
                  ],
                },
                invalidApiKeyForResource: {
                  errors: [
                    {
                      id: "0a1f2f0c-6f40-4a51-8a4b-d3f2c0c7b7a2",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid ApiKey for given resource",
                    },
                  ],
                },
              },
            },
          },
        },
        "401": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                missingAuthorizationToken: {
                  errors: [
                    {
                      id: "7c9b5a0e-0f4b-4d5c-a3f0-65c6a2a3c1d8",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Missing authorization token",
                    },
                  ],
                },
                invalidAuthorizationToken: {
                  errors: [
                    {
                      id: "2e8e3f7d-91b4-4f43-b5d3-0c2a3f6e8b91",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid authorization token",
                    },
                  ],
                },
              },
            },
          },
        },
        "429": {
          headers: {
            "X-RateLimit-Limit": { required: true, schema: { type: "integer" }, example: 1000 },
            "X-RateLimit-Remaining": { required: true, schema: { type: "integer" }, example: 0 },
            "X-RateLimit-Reset": { required: true, schema: { type: "integer" }, example: 1543615200 },
          },
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                rateLimitExceeded: {
                  errors: [
                    {
                      id: "3b0d9f6a-4c84-4c62-8a55-7e0f7a7d9c13",
                      level: "ERROR",
                      type: "TECHNICAL",
                      message: "Rate limit exceeded",
                    },
                  ],
                },
              },
            },
          },
        },
        "500": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                internalServerError: {
                  errors: [
                    {
                      id: "G_-20343744:143e886a59f:-7ff9",
                      level: "FATAL",
                      type: "TECHNICAL",
                      message: "Internal server error",
                    },
                  ],
                },
              },
            },
          },
        },
        "503": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                serviceUnavailable: {
                  errors: [
                    {
                      id: "c2c7f1b4-3b1d-4a4e-9c5f-6e7d2b0a8f36",
                      level: "ERROR",
                      type: "TECHNICAL",
                      message: "Service temporarily unavailable",
                    },
                  ],
                },
              },
            },
          },
        },
      },
      magicValues: [
        { in: "path", name: "accountId", value: "0000000000000000000000000000000000000429", status: 429 },
        { in: "path", name: "accountId", value: "0000000000000000000000000000000000000500", status: 500 },
        { in: "path", name: "accountId", value: "0000000000000000000000000000000000000503", status: 503 },
      ],
    },
  },
  schemas: {
    Account: {
      type: "object",
      properties: {
        accountId: { $ref: "AccountId" },
        accountType: { type: "string", pattern: "^[0-9]{6}$", examples: ["710001"] },
        iban: { $ref: "Iban" },
        bic: { type: "string", examples: ["OKOYFIHH"] },
        accountName: { type: "string", examples: ["KÄYTTÖTILI"] },
        balance: { type: "number", examples: [2275.71] },
        amountAvailable: { type: "number", examples: [2275.71] },
        currency: { $ref: "Currency" },
        status: { $ref: "AccountStatus" },
        ownerId: { $ref: "CustomerId" },
        ownerName: { type: "string", examples: ["ANNA ESIMERKKI"] },
      },
      required: [
        "accountId",
        "accountType",
        "iban",
        "bic",
        "accountName",
        "balance",
        "amountAvailable",
        "currency",
        "ownerId",
      ],
    },
    AccountId: { type: "string", pattern: "^[0-9a-f]{40}$", examples: ["4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f"] },
    AccountStatus: { type: "string", enum: ["OPEN", "CLOSED"] },
    ConstraintViolations: {
      type: "object",
      additionalProperties: { type: "string" },
      examples: [{ accountId: "unknown" }],
    },
    Currency: { type: "string", pattern: "^[A-Z]{3}$", examples: ["EUR"] },
    CustomerId: { type: "string", pattern: "^[0-9a-f]{40}$", examples: ["b6910384440ce06f495976f96a162e2ab1bafbb4"] },
    Enrichment: {
      type: "object",
      properties: {
        category: { $ref: "TransactionCategory" },
        subCategory: { type: "string", examples: ["GROCERIES"] },
        merchantName: { type: ["string", "null"], examples: ["K-MARKET KAMPPI"] },
        merchantCategoryCode: { type: ["string", "null"], examples: ["5411"] },
        recurring: { type: "boolean" },
        confidence: { type: "number", minimum: 0, maximum: 1, examples: [0.97] },
      },
      required: ["category", "subCategory", "merchantName", "merchantCategoryCode", "recurring", "confidence"],
    },
    ErrorDescriptor: {
      type: "object",
      properties: {
        id: { type: "string", examples: ["G_-20343744:143e886a59f:-7ff9"] },
        level: { $ref: "ErrorLevel" },
        type: { $ref: "ErrorType" },
        message: { type: "string", examples: ["Account balance exceeded"] },
        code: { type: "string", examples: ["ACC_ERR_123"] },
        detailedConstraitViolations: { $ref: "ConstraintViolations" },
      },
      required: ["id", "level", "type", "message"],
    },
    ErrorEnvelope: {
      type: "object",
      properties: { errors: { type: "array", minItems: 1, items: { $ref: "ErrorDescriptor" } } },
      required: ["errors"],
    },
    ErrorLevel: { type: "string", enum: ["FATAL", "ERROR", "WARN"] },
    ErrorType: { type: "string", enum: ["SECURITY", "VALIDATION", "TECHNICAL", "BUSINESS"] },
    Iban: { type: "string", pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$", examples: ["FI1958400720090508"] },
    PredictedBalance: {
      type: "object",
      properties: {
        date: { type: "string", format: "date" },
        expected: { type: "number" },
        low: { type: "number" },
        high: { type: "number" },
      },
      required: ["date", "expected", "low", "high"],
    },
    PredictedTransaction: {
      type: "object",
      properties: {
        date: { type: "string", format: "date" },
        amount: { type: "number" },
        currency: { $ref: "Currency" },
        purpose: { type: "string" },
        category: { $ref: "TransactionCategory" },
        confidence: { type: "number", minimum: 0, maximum: 1 },
      },
      required: ["date", "amount", "currency", "purpose", "category", "confidence"],
    },
    Prediction: {
      type: "object",
      properties: {
        accountId: { $ref: "AccountId" },
        generatedAt: { type: "string", format: "date-time" },
        horizonDays: { type: "integer", minimum: 1, maximum: 90 },
        balances: { type: "array", items: { $ref: "PredictedBalance" } },
        transactions: { type: "array", items: { $ref: "PredictedTransaction" } },
      },
      required: ["accountId", "generatedAt", "horizonDays", "balances", "transactions"],
    },
    Transaction: {
      type: "object",
      properties: {
        transactionId: { type: "string", format: "uuid", examples: ["77302960-fb2b-11e7-a10a-b5588c376575"] },
        accountId: { $ref: "AccountId" },
        amount: { type: "number", examples: [-54.37] },
        currency: { $ref: "Currency" },
        valueDate: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}(T.+)?$", examples: ["2018-01-15T00:00:00Z"] },
        bookingDate: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}(T.+)?$", examples: ["2018-01-15T00:00:00Z"] },
        payer: { type: "string", examples: ["Teppo Tulppu"] },
        payerIban: { type: "string", examples: ["FI8359986950002741"] },
        receiverIban: { type: "string", examples: ["FI1958400720090508"] },
        receiver: { type: "string", examples: ["K-MARKET KAMPPI"] },
        type: { type: "string", examples: ["TRANSFER"] },
        purpose: { type: "string", examples: ["TILISIIRTO"] },
        message: { type: ["string", "null"], examples: ["Vuokra"] },
        reference: { type: ["string", "null"], examples: ["RF18539007547034"] },
        enriched: { $ref: "Enrichment" },
      },
      required: ["transactionId", "accountId", "amount", "currency", "valueDate", "bookingDate", "payer", "purpose"],
    },
    TransactionCategory: {
      type: "string",
      enum: ["FOOD", "HOUSING", "TRANSPORT", "LEISURE", "INCOME", "TRANSFERS", "SAVINGS", "CASH", "OTHER"],
    },
    TransactionEnvelope: {
      type: "object",
      properties: { transaction: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "Transaction" } } },
      required: ["transaction"],
    },
  },
  errors: "descriptors",
};
