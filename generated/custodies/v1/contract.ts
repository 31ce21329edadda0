// Generated from specs/custodies/v1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Custodies",
  operations: {
    listCustodies: {
      method: "GET",
      path: "/custodies/mgmt/v1/custodies",
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
              schema: { $ref: "CustodyList" },
              examples: {
                oneCustody: {
                  custodies: [
                    {
                      custodyId: "3f0b8c72-54d1-4f3a-9b64-0d7c2a91e5f8",
                      custodyNumber: "584000100025",
                      name: "Osakkeet",
                      accountNumber: "FI7150009422004515",
                      custodyType: "BOOK_ENTRY",
                      currency: "EUR",
                      acceptTerms: true,
                      taxResidence: "FI",
                      status: "OPEN",
                      ownerId: "7a66629ddf3691a66eb6466ab7a9f610de531047",
                      opened: "2018-03-01T08:00:00Z",
                      marketValue: 20853.5,
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
    openCustody: {
      method: "POST",
      path: "/custodies/mgmt/v1/custodies",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "CustodyRequest" } } } },
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "Custody" },
              examples: {
                opening: {
                  custodyId: "3f0b8c72-54d1-4f3a-9b64-0d7c2a91e5f8",
                  custodyNumber: "584000100025",
                  name: "Osakkeet",
                  accountNumber: "FI7150009422004515",
                  custodyType: "BOOK_ENTRY",
                  currency: "EUR",
                  acceptTerms: true,
                  taxResidence: "FI",
                  status: "OPENING",
                  ownerId: "7a66629ddf3691a66eb6466ab7a9f610de531047",
                  opened: "2018-12-03T09:30:00Z",
                  marketValue: 0,
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
                termsNotAccepted: {
                  errors: [
                    {
                      id: "82d34cbb-30b2-4380-91d5-949bb7b45306",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { acceptTerms: "must be true" },
                    },
                  ],
                },
                invalidCustody: {
                  errors: [
                    {
                      id: "6386f577-72b3-4051-95c0-ff597e979588",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { accountNumber: "is required" },
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
                custodyLimitExceeded: {
                  errors: [
                    {
                      id: "e1cc3fd0-8f59-42e0-ad5b-4956b78ab027",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Custody limit exceeded",
                      code: "CUS_ERR_001",
                    },
                  ],
                },
                accountNotFound: {
                  errors: [
                    {
                      id: "b9c4aab4-3523-404b-8ef8-801d6fc14df2",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Account not found",
                      code: "ACC_ERR_404",
                    },
                  ],
                },
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
      errorCodes: { ACC_ERR_404: "Account not found", CUS_ERR_001: "Custody limit exceeded" },
      magicValues: [
        { in: "body", name: "name", value: "CUS_ERR_001", status: 500, code: "CUS_ERR_001" },
        { in: "body", name: "name", value: "ACC_ERR_404", status: 500, code: "ACC_ERR_404" },
        { in: "body", name: "name", value: "503", status: 503 },
      ],
    },
    getCustody: {
      method: "GET",
      path: "/custodies/mgmt/v1/custodies/{custodyId}",
      parameters: [
        { name: "custodyId", in: "path", required: true, schema: { type: "string", format: "uuid" } },
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
              schema: { $ref: "Custody" },
              examples: {
                open: {
                  custodyId: "3f0b8c72-54d1-4f3a-9b64-0d7c2a91e5f8",
                  custodyNumber: "584000100025",
                  name: "Osakkeet",
                  accountNumber: "FI7150009422004515",
                  custodyType: "BOOK_ENTRY",
                  currency: "EUR",
                  acceptTerms: true,
                  taxResidence: "FI",
                  status: "OPEN",
                  ownerId: "7a66629ddf3691a66eb6466ab7a9f610de531047",
                  opened: "2018-03-01T08:00:00Z",
                  marketValue: 20853.5,
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
                unknownCustody: {
                  errors: [
                    {
                      id: "8054db05-98ff-4033-b29d-9cb8c9a997c7",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { custodyId: "unknown" },
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
    },
    listCustodyHoldings: {
      method: "GET",
      path: "/custodies/mgmt/v1/custodies/{custodyId}/holdings",
      parameters: [
        { name: "custodyId", in: "path", required: true, schema: { type: "string", format: "uuid" } },
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
              schema: { $ref: "CustodyHoldings" },
              examples: {
                oneInstrument: {
                  instrumentHoldings: [
                    {
                      instrumentName: "FORTUM OYJ",
                      isinCode: "FI0009007132",
                      marketValue: 5685,
                      changeOfValue: 1035,
                      subscriptionValue: 4650,
                      changeAsPercentage: 22.26,
                      holdingItem: { marketValue: 5685, changeOfValue: 1035 },
                      holdingsItem: [{ date: "2018-12-03", marketValue: 5685, subscriptionValue: 4650 }],
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
                unknownCustody: {
                  errors: [
                    {
                      id: "8054db05-98ff-4033-b29d-9cb8c9a997c7",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { custodyId: "unknown" },
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
    },
  },
  schemas: {
    ConstraintViolations: {
      type: "object",
      additionalProperties: { type: "string" },
      examples: [{ accountId: "unknown" }],
    },
    CountryCode: { type: "string", pattern: "^[A-Z]{2}$", examples: ["FI"] },
    Currency: { type: "string", pattern: "^[A-Z]{3}$", examples: ["EUR"] },
    Custody: {
      type: "object",
      properties: {
        custodyId: { type: "string", format: "uuid" },
        custodyNumber: { type: "string", pattern: "^[0-9]{12}$", examples: ["584000100025"] },
        name: { type: "string", maxLength: 35, examples: ["Osakkeet"] },
        accountNumber: { $ref: "Iban" },
        custodyType: { $ref: "CustodyType" },
        currency: { $ref: "Currency" },
        acceptTerms: { type: "boolean", const: true },
        taxResidence: { $ref: "CountryCode" },
        status: { $ref: "CustodyStatus" },
        ownerId: { $ref: "CustomerId" },
        opened: { type: "string", format: "date-time" },
        marketValue: { type: "number", examples: [20853.5] },
      },
      required: [
        "custodyId",
        "custodyNumber",
        "accountNumber",
        "custodyType",
        "currency",
        "acceptTerms",
        "taxResidence",
        "status",
        "ownerId",
        "opened",
        "marketValue",
      ],
    },
    CustodyHoldings: {
      type: "object",
      properties: { instrumentHoldings: { type: "array", items: { $ref: "InstrumentHolding" } } },
      required: ["instrumentHoldings"],
    },
    CustodyList: {
      type: "object",
      properties: { custodies: { type: "array", items: { $ref: "Custody" } } },
      required: ["custodies"],
    },
    CustodyRequest: {
      type: "object",
      properties: {
        name: { type: "string", maxLength: 35, examples: ["Osakkeet"] },
        accountNumber: { $ref: "Iban" },
        custodyType: { $ref: "CustodyType" },
        currency: { $ref: "Currency", default: "EUR" },
        acceptTerms: { type: "boolean", const: true },
        taxResidence: { $ref: "CountryCode", default: "FI" },
      },
      required: ["accountNumber", "custodyType", "acceptTerms"],
    },
    CustodyStatus: { type: "string", enum: ["OPENING", "OPEN", "CLOSED"] },
    CustodyType: { type: "string", enum: ["BOOK_ENTRY", "NOMINEE"] },
    CustomerId: { type: "string", pattern: "^[0-9a-f]{40}$", examples: ["b6910384440ce06f495976f96a162e2ab1bafbb4"] },
    DatedHoldingItem: {
      type: "object",
      properties: {
        date: { type: "string", examples: ["2020-10-15"] },
        marketValue: { type: "number", examples: [2048] },
        subscriptionValue: { type: "number", examples: [2100] },
      },
      required: ["date", "marketValue", "subscriptionValue"],
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
    HoldingItem: {
      type: "object",
      properties: {
        marketValue: { type: "number", examples: [2048] },
        changeOfValue: { type: "number", examples: [-52] },
      },
      required: ["marketValue", "changeOfValue"],
    },
    Iban: { type: "string", pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$", examples: ["FI1958400720090508"] },
    InstrumentHolding: {
      type: "object",
      properties: {
        instrumentName: { type: "string", examples: ["NOKIA OYJ"] },
        isinCode: { $ref: "Isin" },
        marketValue: { type: "number", examples: [2048] },
        changeOfValue: { type: "number", examples: [-52] },
        subscriptionValue: { type: "number", examples: [2100] },
        changeAsPercentage: { type: "number", examples: [-2.48] },
        holdingItem: { $ref: "HoldingItem" },
        holdingsItem: { type: "array", items: { $ref: "DatedHoldingItem" } },
      },
      required: [
        "instrumentName",
        "isinCode",
        "marketValue",
        "changeOfValue",
        "subscriptionValue",
        "changeAsPercentage",
      ],
    },
    Isin: { type: "string", pattern: "^[A-Z]{2}[A-Z0-9]{9}[0-9]$", examples: ["FI0008800248"] },
  },
  errors: "descriptors",
};
