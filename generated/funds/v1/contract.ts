// Generated from specs/funds/v1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Funds",
  operations: {
    listFunds: {
      method: "GET",
      path: "/v1/funds",
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
              schema: { type: "array", items: { $ref: "Fund" } },
              examples: {
                twoFunds: [
                  {
                    isinCode: "FI0008801022",
                    unitPrice: 71.84,
                    nameOfFund: "OP-Interest Income",
                    timestamp: "2018-11-30T00:00:00Z",
                    documents: { PRICE_LIST: "https://www.op.fi/documents/hinnasto.pdf" },
                  },
                  {
                    isinCode: "FI0008800248",
                    unitPrice: 187.63,
                    nameOfFund: "OP-Delta",
                    timestamp: "2018-11-30T00:00:00Z",
                    documents: {
                      FUND_BROCHURE: "https://www.op.fi/documents/op-delta-avaintietoesite.pdf",
                      PRICE_LIST: "https://www.op.fi/documents/hinnasto.pdf",
                      RULES: "https://www.op.fi/documents/op-delta-saannot.pdf",
                    },
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
    getFund: {
      method: "GET",
      path: "/v1/funds/{fundId}",
      parameters: [
        { name: "fundId", in: "path", required: true, schema: { type: "string" } },
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
              schema: { $ref: "Fund" },
              examples: {
                delta: {
                  isinCode: "FI0008800248",
                  unitPrice: 187.63,
                  nameOfFund: "OP-Delta",
                  timestamp: "2018-11-30T00:00:00Z",
                  documents: {
                    FUND_BROCHURE: "https://www.op.fi/documents/op-delta-avaintietoesite.pdf",
                    PRICE_LIST: "https://www.op.fi/documents/hinnasto.pdf",
                    RULES: "https://www.op.fi/documents/op-delta-saannot.pdf",
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
                unknownFund: {
                  errors: [
                    {
                      id: "a04756ba-f737-4081-92c8-97fbb600dd79",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { fundId: "unknown" },
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
    createSubscription: {
      method: "POST",
      path: "/v1/funds/{isinCode}/subscriptions",
      parameters: [
        { name: "isinCode", in: "path", required: true, schema: { $ref: "Isin" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "FundOrderRequest" } } } },
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
            "Set-Cookie": { schema: { type: "string" }, example: "connect.sid=s%3Aq2h7Zk1w.J4vQ0m; Path=/; HttpOnly" },
          },
          content: {
            "application/json": {
              schema: { $ref: "SubscriptionReceipt" },
              examples: { receipt: { subscription: { orderIdentifier: "5c9d0f20-f6f3-11e8-9a6b-3f2d1c0b9a88" } } },
            },
          },
        },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                unknownIsinCode: {
                  errors: [
                    {
                      id: "4bd63ba1-5d9e-421c-9762-25c396e8e46b",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { isinCode: "unknown" },
                    },
                  ],
                },
                invalidOrder: {
                  errors: [
                    {
                      id: "dd221b72-50e4-43db-9b1d-167e1d7336c9",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { amount: "must be greater than 0", accountNumber: "is required" },
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
                accountBalanceExceeded: {
                  errors: [
                    {
                      id: "e7d7c0cf-ab64-4785-b09e-959fcd579786",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Account balance exceeded",
                      code: "ACC_ERR_123",
                    },
                  ],
                },
                accountNotFound: {
                  errors: [
                    {
                      id: "0725bbe0-d0e2-46f1-8904-82b4bbc035b2",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Account not found",
                      code: "ACC_ERR_404",
                    },
                  ],
                },
                fundNotAvailable: {
                  errors: [
                    {
                      id: "77f147d9-e748-4243-a846-26a8d07457c8",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Fund not available for orders",
                      code: "FND_ERR_001",
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
      errorCodes: {
        ACC_ERR_123: "Account balance exceeded",
        ACC_ERR_404: "Account not found",
        FND_ERR_001: "Fund not available for orders",
      },
      magicValues: [
        { in: "path", name: "isinCode", value: "FI0008501044", status: 500, code: "FND_ERR_001" },
        { in: "body", name: "amount", value: 666.01, status: 500, code: "ACC_ERR_123" },
        { in: "body", name: "amount", value: 666.02, status: 500, code: "ACC_ERR_404" },
        { in: "body", name: "amount", value: 666.03, status: 500, code: "FND_ERR_001" },
        { in: "body", name: "amount", value: 666.5, status: 500 },
        { in: "body", name: "amount", value: 666.53, status: 503 },
      ],
    },
    createRedemption: {
      method: "POST",
      path: "/v1/funds/{isinCode}/redemptions",
      parameters: [
        { name: "isinCode", in: "path", required: true, schema: { $ref: "Isin" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "FundOrderRequest" } } } },
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
            "Set-Cookie": { schema: { type: "string" }, example: "connect.sid=s%3Aq2h7Zk1w.J4vQ0m; Path=/; HttpOnly" },
          },
          content: {
            "application/json": {
              schema: { $ref: "RedemptionReceipt" },
              examples: { receipt: { subscription: { redemptionIdentifier: "7e1f2a30-f6f3-11e8-8d4e-6b5a4c3d2e11" } } },
            },
          },
        },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                unknownIsinCode: {
                  errors: [
                    {
                      id: "4bd63ba1-5d9e-421c-9762-25c396e8e46b",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { isinCode: "unknown" },
                    },
                  ],
                },
                invalidOrder: {
                  errors: [
                    {
                      id: "dd221b72-50e4-43db-9b1d-167e1d7336c9",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { amount: "must be greater than 0", accountNumber: "is required" },
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
                holdingExceeded: {
                  errors: [
                    {
                      id: "00899f5e-ed55-4a68-abe1-f5604a4c0bd9",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Holding exceeded",
                      code: "FND_ERR_002",
                    },
                  ],
                },
                accountNotFound: {
                  errors: [
                    {
                      id: "0725bbe0-d0e2-46f1-8904-82b4bbc035b2",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Account not found",
                      code: "ACC_ERR_404",
                    },
                  ],
                },
                fundNotAvailable: {
                  errors: [
                    {
                      id: "77f147d9-e748-4243-a846-26a8d07457c8",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Fund not available for orders",
                      code: "FND_ERR_001",
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
      errorCodes: {
        ACC_ERR_404: "Account not found",
        FND_ERR_001: "Fund not available for orders",
        FND_ERR_002: "Holding exceeded",
      },
      magicValues: [
        { in: "path", name: "isinCode", value: "FI0008501044", status: 500, code: "FND_ERR_001" },
        { in: "body", name: "amount", value: 666.02, status: 500, code: "ACC_ERR_404" },
        { in: "body", name: "amount", value: 666.03, status: 500, code: "FND_ERR_001" },
        { in: "body", name: "amount", value: 666.04, status: 500, code: "FND_ERR_002" },
        { in: "body", name: "amount", value: 666.5, status: 500 },
        { in: "body", name: "amount", value: 666.53, status: 503 },
      ],
    },
    listOrders: {
      method: "GET",
      path: "/v1/funds/orders",
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
              schema: { $ref: "FundOrderList" },
              examples: {
                oneOrder: {
                  payload: [
                    {
                      orderIdentifier: "5c9d0f20-f6f3-11e8-9a6b-3f2d1c0b9a88",
                      orderType: "SUBSCRIPTION",
                      isinCode: "FI0008800248",
                      nameOfFund: "OP-Delta",
                      amount: 100,
                      units: 0.532964,
                      unitPrice: 187.63,
                      accountNumber: "FI7858400761900714",
                      status: "EXECUTED",
                      created: "2018-12-03T09:30:00Z",
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
    getOrder: {
      method: "GET",
      path: "/v1/funds/orders/{orderIdentifier}",
      parameters: [
        { name: "orderIdentifier", in: "path", required: true, schema: { type: "string" } },
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
              schema: { $ref: "FundOrder" },
              examples: {
                subscription: {
                  orderIdentifier: "5c9d0f20-f6f3-11e8-9a6b-3f2d1c0b9a88",
                  orderType: "SUBSCRIPTION",
                  isinCode: "FI0008800248",
                  nameOfFund: "OP-Delta",
                  amount: 100,
                  units: 0.532964,
                  unitPrice: 187.63,
                  accountNumber: "FI7858400761900714",
                  status: "EXECUTED",
                  created: "2018-12-03T09:30:00Z",
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
                unknownOrder: {
                  errors: [
                    {
                      id: "9b6bc303-7f64-44b1-91a0-7c7d435783ad",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { orderIdentifier: "unknown" },
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
    Fund: {
      type: "object",
      properties: {
        isinCode: { $ref: "Isin" },
        unitPrice: { type: "number", examples: [187.63] },
        nameOfFund: { type: "string", examples: ["OP-Delta"] },
        timestamp: { type: "string", examples: ["2018-11-30T00:00:00Z"] },
        documents: { $ref: "FundDocuments" },
      },
      required: ["isinCode", "unitPrice", "nameOfFund", "timestamp", "documents"],
    },
    FundDocuments: {
      type: "object",
      properties: {
        FUND_BROCHURE: { type: "string", format: "uri" },
        PRICE_LIST: { type: "string", format: "uri" },
        ONLINE_SALES: { type: "string", format: "uri" },
        YEAR_REPORT: { type: "string", format: "uri" },
        QUART_REPORT: { type: "string", format: "uri" },
        WEEK_REPORT: { type: "string", format: "uri" },
        MIDYEAR_REPORT: { type: "string", format: "uri" },
        RULES: { type: "string", format: "uri" },
      },
    },
    FundOrder: {
      type: "object",
      properties: {
        orderIdentifier: { type: "string", examples: ["5c9d0f20-f6f3-11e8-9a6b-3f2d1c0b9a88"] },
        orderType: { type: "string", enum: ["SUBSCRIPTION", "REDEMPTION"] },
        isinCode: { $ref: "Isin" },
        nameOfFund: { type: "string", examples: ["OP-Delta"] },
        amount: { type: "number", examples: [100] },
        units: { type: "number", examples: [0.532964] },
        unitPrice: { type: "number", examples: [187.63] },
        accountNumber: { $ref: "Iban" },
        status: { type: "string", enum: ["RECEIVED", "EXECUTED", "REJECTED"] },
        created: { type: "string", format: "date-time" },
      },
      required: [
        "orderIdentifier",
        "orderType",
        "isinCode",
        "nameOfFund",
        "amount",
        "units",
        "unitPrice",
        "accountNumber",
        "status",
        "created",
      ],
    },
    FundOrderList: {
      type: "object",
      properties: { payload: { type: "array", items: { $ref: "FundOrder" } } },
      required: ["payload"],
    },
    FundOrderRequest: {
      type: "object",
      properties: { amount: { type: "number", exclusiveMinimum: 0, examples: [100] }, accountNumber: { $ref: "Iban" } },
      required: ["amount", "accountNumber"],
    },
    Iban: { type: "string", pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$", examples: ["FI1958400720090508"] },
    Isin: { type: "string", pattern: "^[A-Z]{2}[A-Z0-9]{9}[0-9]$", examples: ["FI0008800248"] },
    RedemptionReceipt: {
      type: "object",
      properties: { subscription: { $ref: "RedemptionReference" } },
      required: ["subscription"],
    },
    RedemptionReference: {
      type: "object",
      properties: { redemptionIdentifier: { type: "string", examples: ["7e1f2a30-f6f3-11e8-8d4e-6b5a4c3d2e11"] } },
      required: ["redemptionIdentifier"],
    },
    SubscriptionReceipt: {
      type: "object",
      properties: { subscription: { $ref: "SubscriptionReference" } },
      required: ["subscription"],
    },
    SubscriptionReference: {
      type: "object",
      properties: { orderIdentifier: { type: "string", examples: ["5c9d0f20-f6f3-11e8-9a6b-3f2d1c0b9a88"] } },
      required: ["orderIdentifier"],
    },
  },
  errors: "descriptors",
};
