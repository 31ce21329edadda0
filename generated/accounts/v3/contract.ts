// Generated from specs/accounts/v3/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "OP Accounts API",
  operations: {
    listAccounts: {
      method: "GET",
      path: "/accounts/v3/accounts",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
            "Cache-Control": { schema: { type: "string" }, example: "proxy-revalidate" },
          },
          content: {
            "application/hal+json": {
              schema: { $ref: "AccountList" },
              examples: {
                oneAccount: {
                  accounts: [
                    {
                      accountId:
                        "Xk3mP9qL2vN8rT5wY7zA4bC6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS" +
                        "9tU1vW3xY",
                      identifier: "FI3959986920207073",
                      identifierScheme: "IBAN",
                      nickname: "",
                      name: "KÄYTTÖTILI",
                      balance: 2215.81,
                      currency: "EUR",
                      servicerScheme: "BIC",
                      servicerIdentifier: "OKOYFIHH",
                      _links: {
                        self: {
                          href:
                            "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                            "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY",
                        },
                        transactions: {
                          href:
                            "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                            "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY/transactions",
                        },
                      },
                    },
                  ],
                  _links: { self: { href: "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts" } },
                },
              },
            },
            "application/json": {
              schema: { $ref: "AccountList" },
              examples: {
                oneAccount: {
                  accounts: [
                    {
                      accountId:
                        "Xk3mP9qL2vN8rT5wY7zA4bC6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS" +
                        "9tU1vW3xY",
                      identifier: "FI3959986920207073",
                      identifierScheme: "IBAN",
                      nickname: "",
                      name: "KÄYTTÖTILI",
                      balance: 2215.81,
                      currency: "EUR",
                      servicerScheme: "BIC",
                      servicerIdentifier: "OKOYFIHH",
                      _links: {
                        self: {
                          href:
                            "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                            "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY",
                        },
                        transactions: {
                          href:
                            "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                            "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY/transactions",
                        },
                      },
                    },
                  ],
                  _links: { self: { href: "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts" } },
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
      path: "/accounts/v3/accounts/{accountId}",
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
            "Cache-Control": { schema: { type: "string" }, example: "proxy-revalidate" },
          },
          content: {
            "application/hal+json": {
              schema: { $ref: "Account" },
              examples: {
                currentAccount: {
                  accountId:
                    "Xk3mP9qL2vN8rT5wY7zA4bC6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS" + "9tU1vW3xY",
                  identifier: "FI3959986920207073",
                  identifierScheme: "IBAN",
                  nickname: "",
                  name: "KÄYTTÖTILI",
                  balance: 2215.81,
                  currency: "EUR",
                  servicerScheme: "BIC",
                  servicerIdentifier: "OKOYFIHH",
                  _links: {
                    self: {
                      href:
                        "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                        "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY",
                    },
                    transactions: {
                      href:
                        "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                        "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY/transactions",
                    },
                  },
                },
              },
            },
            "application/json": {
              schema: { $ref: "Account" },
              examples: {
                currentAccount: {
                  accountId:
                    "Xk3mP9qL2vN8rT5wY7zA4bC6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS" + "9tU1vW3xY",
                  identifier: "FI3959986920207073",
                  identifierScheme: "IBAN",
                  nickname: "",
                  name: "KÄYTTÖTILI",
                  balance: 2215.81,
                  currency: "EUR",
                  servicerScheme: "BIC",
                  servicerIdentifier: "OKOYFIHH",
                  _links: {
                    self: {
                      href:
                        "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                        "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY",
                    },
                    transactions: {
                      href:
                        "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                        "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY/transactions",
                    },
                  },
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
                      id: "d084c6ce-7d06-43b7-ad0b-2aa1c688184d",
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
        { in: "path", name: "accountId", value: "magic-429", status: 429 },
        { in: "path", name: "accountId", value: "magic-500", status: 500 },
        { in: "path", name: "accountId", value: "magic-503", status: 503 },
      ],
    },
    listTransactions: {
      method: "GET",
      path: "/accounts/v3/accounts/{accountId}/transactions",
      parameters: [
        { name: "accountId", in: "path", required: true, schema: { type: "string" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "fromBookingDateTime", in: "query", schema: { $ref: "BookingDateTime" } },
        { name: "toBookingDateTime", in: "query", schema: { $ref: "BookingDateTime" } },
        { name: "pageSize", in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 50 } },
        { name: "forwardPagingToken", in: "query", schema: { type: "string" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
            "Cache-Control": { schema: { type: "string" }, example: "proxy-revalidate" },
          },
          content: {
            "application/hal+json": {
              schema: { $ref: "TransactionList" },
              examples: {
                firstPage: {
                  transactions: [
                    {
                      transactionId: "6a1d7e50-76a3-11e9-8f9e-2a86e4085a59",
                      accountId:
                        "Xk3mP9qL2vN8rT5wY7zA4bC6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS" +
                        "9tU1vW3xY",
                      archiveId: "20190515593619ZZ0042",
                      reference: "",
                      message: "",
                      amount: "-54.37",
                      currency: "EUR",
                      creditDebitIndicator: "debit",
                      accountBalance: "2215.81",
                      creditor: {
                        accountIdentifier: "FI8250000120060016",
                        accountIdentifierType: "IBAN",
                        accountName: "Esimerkkikauppa Oy",
                        servicerIdentifier: "OKOYFIHH",
                        servicerIdentifierType: "BIC",
                      },
                      debtor: null,
                      bookingDateTime: "2019-05-15T00:00:00Z",
                      valueDateTime: "2019-05-15T00:00:00Z",
                      status: "Authorised",
                      isoTransactionCode: "PMNT",
                      opTransactionCode: "106",
                    },
                  ],
                  _links: {
                    self: {
                      href:
                        "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                        "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY/transactions?" +
                        "pageSize=1",
                    },
                    next: {
                      href:
                        "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                        "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY/transactions?" +
                        "pageSize=1&forwardPagingToken=eyJvZmZzZXQiOjF9",
                    },
                  },
                },
                lastPage: {
                  transactions: [],
                  _links: {
                    self: {
                      href:
                        "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                        "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY/transactions",
                    },
                  },
                },
              },
            },
            "application/json": {
              schema: { $ref: "TransactionList" },
              examples: {
                firstPage: {
                  transactions: [
                    {
                      transactionId: "6a1d7e50-76a3-11e9-8f9e-2a86e4085a59",
                      accountId:
                        "Xk3mP9qL2vN8rT5wY7zA4bC6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS" +
                        "9tU1vW3xY",
                      archiveId: "20190515593619ZZ0042",
                      reference: "",
                      message: "",
                      amount: "-54.37",
                      currency: "EUR",
                      creditDebitIndicator: "debit",
                      accountBalance: "2215.81",
                      creditor: {
                        accountIdentifier: "FI8250000120060016",
                        accountIdentifierType: "IBAN",
                        accountName: "Esimerkkikauppa Oy",
                        servicerIdentifier: "OKOYFIHH",
                        servicerIdentifierType: "BIC",
                      },
                      debtor: null,
                      bookingDateTime: "2019-05-15T00:00:00Z",
                      valueDateTime: "2019-05-15T00:00:00Z",
                      status: "Authorised",
                      isoTransactionCode: "PMNT",
                      opTransactionCode: "106",
                    },
                  ],
                  _links: {
                    self: {
                      href:
                        "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                        "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY/transactions?" +
                        "pageSize=1",
                    },
                    next: {
                      href:
                        "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                        "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY/transactions?" +
                        "pageSize=1&forwardPagingToken=eyJvZmZzZXQiOjF9",
                    },
                  },
                },
                lastPage: {
                  transactions: [],
                  _links: {
                    self: {
                      href:
                        "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                        "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY/transactions",
                    },
                  },
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
                      id: "d084c6ce-7d06-43b7-ad0b-2aa1c688184d",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { accountId: "unknown" },
                    },
                  ],
                },
                invalidPageSize: {
                  errors: [
                    {
                      id: "a20cef8a-3f69-485a-97ef-5e9503bd48c4",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { pageSize: "must be at most 100" },
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
        { in: "path", name: "accountId", value: "magic-429", status: 429 },
        { in: "path", name: "accountId", value: "magic-500", status: 500 },
        { in: "path", name: "accountId", value: "magic-503", status: 503 },
      ],
    },
    getTransaction: {
      method: "GET",
      path: "/accounts/v3/accounts/{accountId}/transactions/{transactionId}",
      parameters: [
        { name: "accountId", in: "path", required: true, schema: { type: "string" } },
        { name: "transactionId", in: "path", required: true, schema: { type: "string" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
            "Cache-Control": { schema: { type: "string" }, example: "proxy-revalidate" },
          },
          content: {
            "application/hal+json": {
              schema: { $ref: "Transaction" },
              examples: {
                debit: {
                  transactionId: "6a1d7e50-76a3-11e9-8f9e-2a86e4085a59",
                  accountId:
                    "Xk3mP9qL2vN8rT5wY7zA4bC6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS" + "9tU1vW3xY",
                  archiveId: "20190515593619ZZ0042",
                  reference: "",
                  message: "",
                  amount: "-54.37",
                  currency: "EUR",
                  creditDebitIndicator: "debit",
                  accountBalance: "2215.81",
                  creditor: {
                    accountIdentifier: "FI8250000120060016",
                    accountIdentifierType: "IBAN",
                    accountName: "Esimerkkikauppa Oy",
                    servicerIdentifier: "OKOYFIHH",
                    servicerIdentifierType: "BIC",
                  },
                  debtor: null,
                  bookingDateTime: "2019-05-15T00:00:00Z",
                  valueDateTime: "2019-05-15T00:00:00Z",
                  status: "Authorised",
                  isoTransactionCode: "PMNT",
                  opTransactionCode: "106",
                  _links: {
                    account: {
                      href:
                        "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                        "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY",
                    },
                  },
                },
              },
            },
            "application/json": {
              schema: { $ref: "Transaction" },
              examples: {
                debit: {
                  transactionId: "6a1d7e50-76a3-11e9-8f9e-2a86e4085a59",
                  accountId:
                    "Xk3mP9qL2vN8rT5wY7zA4bC6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS" + "9tU1vW3xY",
                  archiveId: "20190515593619ZZ0042",
                  reference: "",
                  message: "",
                  amount: "-54.37",
                  currency: "EUR",
                  creditDebitIndicator: "debit",
                  accountBalance: "2215.81",
                  creditor: {
                    accountIdentifier: "FI8250000120060016",
                    accountIdentifierType: "IBAN",
                    accountName: "Esimerkkikauppa Oy",
                    servicerIdentifier: "OKOYFIHH",
                    servicerIdentifierType: "BIC",
                  },
                  debtor: null,
                  bookingDateTime: "2019-05-15T00:00:00Z",
                  valueDateTime: "2019-05-15T00:00:00Z",
                  status: "Authorised",
                  isoTransactionCode: "PMNT",
                  opTransactionCode: "106",
                  _links: {
                    account: {
                      href:
                        "https://sandbox.apis.op-palvelut.fi/accounts/v3/accounts/Xk3mP9qL2vN8rT5wY7zA4bC" +
                        "6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS9tU1vW3xY",
                    },
                  },
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
                      id: "084ef4f9-9e30-4821-b84d-565fb985c4ba",
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
                      id: "d084c6ce-7d06-43b7-ad0b-2aa1c688184d",
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
        { in: "path", name: "accountId", value: "magic-429", status: 429 },
        { in: "path", name: "accountId", value: "magic-500", status: 500 },
        { in: "path", name: "accountId", value: "magic-503", status: 503 },
      ],
    },
  },
  schemas: {
    Account: {
      type: "object",
      properties: {
        accountId: {
          type: "string",
          pattern: "^[\\w-]{43}\\.[\\w-]{22}\\.[\\w-]{22}$",
          examples: ["Xk3mP9qL2vN8rT5wY7zA4bC6dE1fG0hJ3kM5nQ8sU2x.R7tV9wX1yZ3aB5cD7eF9gH.J1kL3mN5pQ7rS" + "9tU1vW3xY"],
        },
        identifier: { type: "string", examples: ["FI3959986920207073"] },
        identifierScheme: { type: "string", examples: ["IBAN"] },
        nickname: { type: "string", examples: [""] },
        name: { type: "string", examples: ["KÄYTTÖTILI"] },
        balance: { type: "number", examples: [2215.81] },
        currency: { $ref: "Currency" },
        servicerScheme: { type: "string", examples: ["BIC"] },
        servicerIdentifier: { type: "string", examples: ["OKOYFIHH"] },
        _links: { $ref: "AccountLinks" },
      },
      required: [
        "accountId",
        "identifier",
        "identifierScheme",
        "nickname",
        "name",
        "currency",
        "servicerScheme",
        "servicerIdentifier",
        "_links",
      ],
    },
    AccountLinks: {
      type: "object",
      properties: { self: { $ref: "Link" }, transactions: { $ref: "Link" } },
      required: ["self", "transactions"],
    },
    AccountList: {
      type: "object",
      properties: { accounts: { type: "array", items: { $ref: "Account" } }, _links: { $ref: "AccountListLinks" } },
      required: ["accounts", "_links"],
    },
    AccountListLinks: { type: "object", properties: { self: { $ref: "Link" } }, required: ["self"] },
    BookingDateTime: {
      type: "string",
      pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})?$",
      examples: ["2019-05-15T00:00:00"],
    },
    ConstraintViolations: {
      type: "object",
      additionalProperties: { type: "string" },
      examples: [{ accountId: "unknown" }],
    },
    Currency: { type: "string", pattern: "^[A-Z]{3}$", examples: ["EUR"] },
    DecimalString: { type: "string", pattern: "^-?\\d+(\\.\\d{1,2})?$", examples: ["2275.71"] },
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
    Link: { type: "object", properties: { href: { type: "string", format: "uri" } }, required: ["href"] },
    Party: {
      type: "object",
      properties: {
        accountIdentifier: { type: "string", examples: ["FI8250000120060016"] },
        accountIdentifierType: { type: "string", examples: ["IBAN"] },
        accountName: { type: "string", examples: ["Esimerkkikauppa Oy"] },
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
    Transaction: {
      type: "object",
      properties: {
        transactionId: { type: "string", examples: ["6a1d7e50-76a3-11e9-8f9e-2a86e4085a59"] },
        accountId: { type: "string" },
        archiveId: { type: "string", examples: ["20190515593619ZZ0042"] },
        reference: { type: "string", examples: ["RF18539007547034"] },
        message: { type: "string", examples: ["Vuokra"] },
        amount: { $ref: "DecimalString" },
        currency: { $ref: "Currency" },
        creditDebitIndicator: { type: "string", enum: ["debit", "credit"] },
        accountBalance: { $ref: "DecimalString" },
        creditor: { anyOf: [{ $ref: "Party" }, { type: "null" }] },
        debtor: { anyOf: [{ $ref: "Party" }, { type: "null" }] },
        bookingDateTime: { type: "string", format: "date-time", examples: ["2019-05-15T00:00:00Z"] },
        valueDateTime: { type: "string", format: "date-time", examples: ["2019-05-15T00:00:00Z"] },
        status: { type: "string", enum: ["Authorised", "AwaitingAuthorisation", "Rejected", "Revoked"] },
        isoTransactionCode: { type: "string", examples: ["PMNT"] },
        opTransactionCode: { type: "string", examples: ["106"] },
        _links: { $ref: "TransactionLinks" },
      },
      required: [
        "transactionId",
        "accountId",
        "amount",
        "currency",
        "creditDebitIndicator",
        "accountBalance",
        "bookingDateTime",
        "valueDateTime",
      ],
    },
    TransactionLinks: { type: "object", properties: { account: { $ref: "Link" } } },
    TransactionList: {
      type: "object",
      properties: {
        transactions: { type: "array", items: { $ref: "Transaction" } },
        _links: { $ref: "TransactionListLinks" },
      },
      required: ["transactions", "_links"],
    },
    TransactionListLinks: {
      type: "object",
      properties: { self: { $ref: "Link" }, next: { $ref: "Link" } },
      required: ["self"],
    },
  },
  errors: "descriptors",
};
