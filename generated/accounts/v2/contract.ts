// Generated from specs/accounts/v2/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Accounts with AI 2.0",
  operations: {
    listAccounts: {
      method: "GET",
      path: "/accounts/v2/accounts",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "AccountList" },
              examples: {
                twoAccounts: {
                  data: [
                    {
                      accountId: "4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f",
                      name: "KÄYTTÖTILI",
                      nickname: "",
                      type: "Personal",
                      subType: "CurrentAccount",
                      balance: "2275.71",
                      currency: "EUR",
                      identifier: "FI1958400720090508",
                      identifierScheme: "IBAN",
                      servicerScheme: "BIC",
                      servicerIdentifier: "OKOYFIHH",
                    },
                    {
                      accountId: "07618ad83d7c5d5f2db8908d33b6a9272c5e8d96",
                      name: "KASVUTUOTTO",
                      nickname: "Pahan päivän varalle",
                      type: "Personal",
                      subType: "Savings",
                      balance: "3137.57",
                      currency: "EUR",
                      identifier: "FI7858400761900714",
                      identifierScheme: "IBAN",
                      servicerScheme: "BIC",
                      servicerIdentifier: "OKOYFIHH",
                    },
                  ],
                  meta: "",
                  links: "",
                },
                noAccounts: { data: [], meta: "", links: "" },
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
      path: "/accounts/v2/accounts/{accountId}",
      parameters: [
        { name: "accountId", in: "path", required: true, schema: { type: "string" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "AccountEnvelope" },
              examples: {
                currentAccount: {
                  data: [
                    {
                      accountId: "4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f",
                      name: "KÄYTTÖTILI",
                      nickname: "",
                      type: "Personal",
                      subType: "CurrentAccount",
                      balance: "2275.71",
                      currency: "EUR",
                      identifier: "FI1958400720090508",
                      identifierScheme: "IBAN",
                      servicerScheme: "BIC",
                      servicerIdentifier: "OKOYFIHH",
                    },
                  ],
                  meta: "",
                  links: "",
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
                      id: "b93d3751-d679-471f-9600-bb1c5e7ddda1",
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
      path: "/accounts/v2/accounts/{accountId}/transactions",
      parameters: [
        { name: "accountId", in: "path", required: true, schema: { type: "string" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "fromDate", in: "query", schema: { type: "string", format: "date" } },
        { name: "toDate", in: "query", schema: { type: "string", format: "date" } },
        { name: "include", in: "query", schema: { type: "string", const: "enriched" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "TransactionList" },
              examples: {
                bookings: {
                  data: [
                    {
                      transactionId: "2f1a7c90-6fd1-11e8-9d5a-5b1f6e2c7a40",
                      accountId: "4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f",
                      archiveId: "20180614593619ZZ0042",
                      amount: "-54.37",
                      currency: "EUR",
                      creditDebitIndicator: "debit",
                      accountBalance: "2275.71",
                      bookingDateTime: "2018-06-14T00:00:00Z",
                      valueDateTime: "2018-06-14T00:00:00Z",
                      status: "Authorised",
                      transactionAddress: "",
                      isoTransactionCode: "PMNT",
                      opTransactionCode: "106",
                      merchantName: "K-MARKET KAMPPI",
                      merchantCategoryCode: "5411",
                      reference: "",
                      message: "",
                      creditor: {
                        accountIdentifier: "",
                        accountIdentifierType: "IBAN",
                        accountName: "K-MARKET KAMPPI",
                        servicerIdentifier: "",
                        servicerIdentifierType: "BIC",
                      },
                      debtor: null,
                    },
                    {
                      transactionId: "",
                      accountId: "4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f",
                      archiveId: "20180612593619ZZ0017",
                      amount: "100.00",
                      currency: "EUR",
                      creditDebitIndicator: "credit",
                      accountBalance: "2330.08",
                      bookingDateTime: "2018-06-12T00:00:00Z",
                      valueDateTime: "2018-06-12T00:00:00Z",
                      status: "Authorised",
                      transactionAddress: "",
                      isoTransactionCode: "PMNT",
                      opTransactionCode: "700",
                      merchantName: "",
                      merchantCategoryCode: "",
                      reference: "",
                      message: "Kiitos",
                      creditor: null,
                      debtor: {
                        accountIdentifier: "FI8359986950002741",
                        accountIdentifierType: "IBAN",
                        accountName: "Teppo Tulppu",
                        servicerIdentifier: "OKOYFIHH",
                        servicerIdentifierType: "BIC",
                      },
                    },
                  ],
                  meta: "",
                  links: "",
                },
                noBookings: { data: [], meta: "", links: "" },
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
                      id: "b93d3751-d679-471f-9600-bb1c5e7ddda1",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { accountId: "unknown" },
                    },
                  ],
                },
                invalidPeriod: {
                  errors: [
                    {
                      id: "b2973df0-13f4-4050-aafd-d2fee440eb38",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { toDate: "must be given together with fromDate" },
                    },
                  ],
                },
                invalidInclude: {
                  errors: [
                    {
                      id: "23048a26-7296-4dd0-8fd3-60bc13ab9cab",
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
      path: "/accounts/v2/accounts/{accountId}/transactions/{transactionId}",
      parameters: [
        { name: "accountId", in: "path", required: true, schema: { type: "string" } },
        { name: "transactionId", in: "path", required: true, schema: { type: "string" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "include", in: "query", schema: { type: "string", const: "enriched" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "TransactionEnvelope" },
              examples: {
                enrichedBooking: {
                  data: [
                    {
                      transactionId: "2f1a7c90-6fd1-11e8-9d5a-5b1f6e2c7a40",
                      accountId: "4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f",
                      archiveId: "20180614593619ZZ0042",
                      amount: "-54.37",
                      currency: "EUR",
                      creditDebitIndicator: "debit",
                      accountBalance: "2275.71",
                      bookingDateTime: "2018-06-14T00:00:00Z",
                      valueDateTime: "2018-06-14T00:00:00Z",
                      status: "Authorised",
                      transactionAddress: "",
                      isoTransactionCode: "PMNT",
                      opTransactionCode: "106",
                      merchantName: "K-MARKET KAMPPI",
                      merchantCategoryCode: "5411",
                      reference: "",
                      message: "",
                      creditor: {
                        accountIdentifier: "",
                        accountIdentifierType: "IBAN",
                        accountName: "K-MARKET KAMPPI",
                        servicerIdentifier: "",
                        servicerIdentifierType: "BIC",
                      },
                      debtor: null,
                      enriched: {
                        category: "FOOD",
                        subCategory: "GROCERIES",
                        merchantName: "K-MARKET KAMPPI",
                        merchantCategoryCode: "5411",
                        recurring: "false",
                        confidence: "0.97",
                      },
                    },
                  ],
                  meta: "",
                  links: "",
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
                      id: "8a42985f-a725-4adb-84fc-237f7a93e71b",
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
                      id: "b93d3751-d679-471f-9600-bb1c5e7ddda1",
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
                      id: "23048a26-7296-4dd0-8fd3-60bc13ab9cab",
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
      path: "/accounts/v2/accounts/{accountId}/predictions",
      parameters: [
        { name: "accountId", in: "path", required: true, schema: { type: "string" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "days", in: "query", schema: { type: "integer", minimum: 1, maximum: 90, default: 30 } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "PredictionEnvelope" },
              examples: {
                oneDay: {
                  data: {
                    accountId: "4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f",
                    generatedAt: "2018-06-14T06:00:00Z",
                    horizonDays: "1",
                    balances: [{ date: "2018-06-15", expected: "1495.71", low: "1390.50", high: "1520.00" }],
                    transactions: [
                      {
                        date: "2018-06-15",
                        amount: "-780.00",
                        currency: "EUR",
                        purpose: "TILISIIRTO",
                        category: "HOUSING",
                        confidence: "0.94",
                      },
                    ],
                  },
                  meta: "",
                  links: "",
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
                      id: "b93d3751-d679-471f-9600-bb1c5e7ddda1",
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
                      id: "3a48a71e-2c8c-491a-9af8-daa6e6c828e7",
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
        accountId: { type: "string", examples: ["4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f"] },
        name: { type: "string", examples: ["KÄYTTÖTILI"] },
        nickname: { type: "string", examples: [""] },
        type: { type: "string", examples: ["Personal"] },
        subType: { type: "string", examples: ["CurrentAccount"] },
        balance: { $ref: "DecimalString" },
        currency: { $ref: "Currency" },
        identifier: { type: "string", examples: ["FI1958400720090508"] },
        identifierScheme: { type: "string", examples: ["IBAN"] },
        servicerScheme: { type: "string", examples: ["BIC"] },
        servicerIdentifier: { type: "string", examples: ["OKOYFIHH"] },
      },
      required: [
        "accountId",
        "name",
        "nickname",
        "type",
        "subType",
        "balance",
        "currency",
        "identifier",
        "identifierScheme",
        "servicerScheme",
        "servicerIdentifier",
      ],
    },
    AccountEnvelope: {
      type: "object",
      properties: {
        data: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "Account" } },
        meta: { type: "string" },
        links: { type: "string" },
      },
      required: ["data", "meta", "links"],
    },
    AccountList: {
      type: "object",
      properties: {
        data: { type: "array", items: { $ref: "Account" } },
        meta: { type: "string" },
        links: { type: "string" },
      },
      required: ["data", "meta", "links"],
    },
    ConstraintViolations: {
      type: "object",
      additionalProperties: { type: "string" },
      examples: [{ accountId: "unknown" }],
    },
    Currency: { type: "string", pattern: "^[A-Z]{3}$", examples: ["EUR"] },
    DecimalString: { type: "string", pattern: "^-?\\d+(\\.\\d{1,2})?$", examples: ["2275.71"] },
    Enrichment: {
      type: "object",
      properties: {
        category: { $ref: "TransactionCategory" },
        subCategory: { type: "string", examples: ["GROCERIES"] },
        merchantName: { type: "string", examples: ["K-MARKET KAMPPI"] },
        merchantCategoryCode: { type: "string", examples: ["5411"] },
        recurring: { type: "string", enum: ["true", "false"] },
        confidence: { type: "string", pattern: "^(0(\\.\\d+)?|1(\\.0+)?)$", examples: ["0.97"] },
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
    Party: {
      type: "object",
      properties: {
        accountIdentifier: { type: "string", examples: ["FI8359986950002741"] },
        accountIdentifierType: { type: "string", examples: ["IBAN"] },
        accountName: { type: "string", examples: ["Teppo Tulppu"] },
        servicerIdentifier: { type: "string", examples: ["OKOYFIHH"] },
        servicerIdentifierType: { type: "string", examples: ["BIC"] },
      },
      required: [
        "accountIdentifier",
        "accountIdentifierType",
        "accountName",
        "servicerIdentifier",
        "servicerIdentifierType",
      ],
    },
    PredictedBalance: {
      type: "object",
      properties: {
        date: { type: "string", format: "date" },
        expected: { $ref: "DecimalString" },
        low: { $ref: "DecimalString" },
        high: { $ref: "DecimalString" },
      },
      required: ["date", "expected", "low", "high"],
    },
    PredictedTransaction: {
      type: "object",
      properties: {
        date: { type: "string", format: "date" },
        amount: { $ref: "DecimalString" },
        currency: { $ref: "Currency" },
        purpose: { type: "string", examples: ["TILISIIRTO"] },
        category: { $ref: "TransactionCategory" },
        confidence: { type: "string", pattern: "^(0(\\.\\d+)?|1(\\.0+)?)$", examples: ["0.94"] },
      },
      required: ["date", "amount", "currency", "purpose", "category", "confidence"],
    },
    Prediction: {
      type: "object",
      properties: {
        accountId: { type: "string", examples: ["4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f"] },
        generatedAt: { type: "string", format: "date-time" },
        horizonDays: { type: "string", pattern: "^[1-9]\\d?$", examples: ["30"] },
        balances: { type: "array", items: { $ref: "PredictedBalance" } },
        transactions: { type: "array", items: { $ref: "PredictedTransaction" } },
      },
      required: ["accountId", "generatedAt", "horizonDays", "balances", "transactions"],
    },
    PredictionEnvelope: {
      type: "object",
      properties: { data: { $ref: "Prediction" }, meta: { type: "string" }, links: { type: "string" } },
      required: ["data", "meta", "links"],
    },
    Transaction: {
      type: "object",
      properties: {
        transactionId: { type: "string", examples: ["2f1a7c90-6fd1-11e8-9d5a-5b1f6e2c7a40"] },
        accountId: { type: "string", examples: ["4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f"] },
        archiveId: { type: "string", examples: ["20180614593619ZZ0042"] },
        amount: { $ref: "DecimalString" },
        currency: { $ref: "Currency" },
        creditDebitIndicator: { type: "string", enum: ["debit", "credit"] },
        accountBalance: { $ref: "DecimalString" },
        bookingDateTime: { type: "string", format: "date-time", examples: ["2018-06-14T00:00:00Z"] },
        valueDateTime: { type: "string", format: "date-time", examples: ["2018-06-14T00:00:00Z"] },
        status: { type: "string", enum: ["Authorised", "AwaitingAuthorisation", "Rejected", "Revoked"] },
        transactionAddress: { type: "string" },
        isoTransactionCode: { type: "string", examples: ["PMNT"] },
        opTransactionCode: { type: "string", examples: ["106"] },
        merchantName: { type: "string", examples: ["K-MARKET KAMPPI"] },
        merchantCategoryCode: { type: "string", examples: ["5411"] },
        reference: { type: "string", examples: ["RF18539007547034"] },
        message: { type: "string", examples: ["Vuokra"] },
        creditor: { anyOf: [{ $ref: "Party" }, { type: "null" }] },
        debtor: { anyOf: [{ $ref: "Party" }, { type: "null" }] },
        enriched: { $ref: "Enrichment" },
      },
      required: [
        "transactionId",
        "accountId",
        "archiveId",
        "amount",
        "currency",
        "creditDebitIndicator",
        "accountBalance",
        "bookingDateTime",
        "valueDateTime",
        "status",
        "transactionAddress",
        "isoTransactionCode",
        "opTransactionCode",
        "merchantName",
        "merchantCategoryCode",
        "reference",
        "message",
      ],
    },
    TransactionCategory: {
      type: "string",
      enum: ["FOOD", "HOUSING", "TRANSPORT", "LEISURE", "INCOME", "TRANSFERS", "SAVINGS", "CASH", "OTHER"],
    },
    TransactionEnvelope: {
      type: "object",
      properties: {
        data: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "Transaction" } },
        meta: { type: "string" },
        links: { type: "string" },
      },
      required: ["data", "meta", "links"],
    },
    TransactionList: {
      type: "object",
      properties: {
        data: { type: "array", items: { $ref: "Transaction" } },
        meta: { type: "string" },
        links: { type: "string" },
      },
      required: ["data", "meta", "links"],
    },
  },
  errors: "descriptors",
};
