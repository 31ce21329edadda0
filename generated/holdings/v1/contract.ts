// Generated from specs/holdings/v1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Holdings",
  operations: {
    getHoldings: {
      method: "GET",
      path: "/v1/holdings",
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
              schema: { $ref: "Holdings" },
              examples: {
                fundAndShares: {
                  id: 1001,
                  sumOfAllHoldings: {
                    marketValue: 10022.28,
                    changeOfValue: 1022.28,
                    subscriptionValue: 9000,
                    changeAsPercentage: 11.36,
                  },
                  fundHoldings: [
                    {
                      fundName: "OP-Delta",
                      isinCode: "FI0008800248",
                      marketValue: 7974.28,
                      changeOfValue: 1074.28,
                      subscriptionValue: 6900,
                      changeAsPercentage: 15.57,
                      holdingItem: { marketValue: 7974.28, changeOfValue: 1074.28 },
                    },
                  ],
                  instrumentHoldings: [
                    {
                      instrumentName: "NOKIA OYJ",
                      isinCode: "FI0009000681",
                      marketValue: 2048,
                      changeOfValue: -52,
                      subscriptionValue: 2100,
                      changeAsPercentage: -2.48,
                      holdingItem: { marketValue: 2048, changeOfValue: -52 },
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
    getHoldingsByOwner: {
      method: "GET",
      path: "/v1/holdings/{ownerId}",
      parameters: [
        { name: "ownerId", in: "path", required: true, schema: { $ref: "CustomerId" } },
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
              schema: { $ref: "Holdings" },
              examples: {
                fundAndShares: {
                  id: 1001,
                  sumOfAllHoldings: {
                    marketValue: 10022.28,
                    changeOfValue: 1022.28,
                    subscriptionValue: 9000,
                    changeAsPercentage: 11.36,
                  },
                  fundHoldings: [
                    {
                      fundName: "OP-Delta",
                      isinCode: "FI0008800248",
                      marketValue: 7974.28,
                      changeOfValue: 1074.28,
                      subscriptionValue: 6900,
                      changeAsPercentage: 15.57,
                      holdingItem: { marketValue: 7974.28, changeOfValue: 1074.28 },
                    },
                  ],
                  instrumentHoldings: [
                    {
                      instrumentName: "NOKIA OYJ",
                      isinCode: "FI0009000681",
                      marketValue: 2048,
                      changeOfValue: -52,
                      subscriptionValue: 2100,
                      changeAsPercentage: -2.48,
                      holdingItem: { marketValue: 2048, changeOfValue: -52 },
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
                foreignOwner: {
                  errors: [
                    {
                      id: "1becedb4-6991-4a11-b987-799575667089",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { ownerId: "unknown" },
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
    getHoldingsInfo: {
      method: "GET",
      path: "/holdings/info/v1/holdings",
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
              schema: { $ref: "HoldingsInfo" },
              examples: {
                oneFund: {
                  sumOfAllHoldings: {
                    marketValue: 7974.28,
                    changeOfValue: 1074.28,
                    subscriptionValue: 6900,
                    changeAsPercentage: 15.57,
                  },
                  fundHoldings: [
                    {
                      fundName: "OP-Delta",
                      isinCode: "FI0008800248",
                      marketValue: 7974.28,
                      changeOfValue: 1074.28,
                      subscriptionValue: 6900,
                      changeAsPercentage: 15.57,
                      holdingsItem: [
                        { date: "2020-10-14", marketValue: 7951.02, subscriptionValue: 6900 },
                        { date: "2020-10-15", marketValue: 7974.28, subscriptionValue: 6900 },
                      ],
                    },
                  ],
                  instrumentHoldings: [],
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
  },
  schemas: {
    ConstraintViolations: {
      type: "object",
      additionalProperties: { type: "string" },
      examples: [{ accountId: "unknown" }],
    },
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
    FundHolding: {
      type: "object",
      properties: {
        fundName: { type: "string", examples: ["OP-Delta"] },
        isinCode: { $ref: "Isin" },
        marketValue: { type: "number", examples: [7974.28] },
        changeOfValue: { type: "number", examples: [1074.28] },
        subscriptionValue: { type: "number", examples: [6900] },
        changeAsPercentage: { type: "number", examples: [15.57] },
        holdingItem: { $ref: "HoldingItem" },
        holdingsItem: { type: "array", items: { $ref: "DatedHoldingItem" } },
      },
      required: ["fundName", "isinCode", "marketValue", "changeOfValue", "subscriptionValue", "changeAsPercentage"],
    },
    FundHoldingInfo: {
      type: "object",
      properties: {
        fundName: { type: "string", examples: ["OP-Delta"] },
        isinCode: { $ref: "Isin" },
        marketValue: { type: "number" },
        changeOfValue: { type: "number" },
        subscriptionValue: { type: "number" },
        changeAsPercentage: { type: "number" },
        holdingItem: { $ref: "HoldingItem" },
        holdingsItem: { type: "array", items: { $ref: "DatedHoldingItem" } },
      },
      required: [
        "fundName",
        "isinCode",
        "marketValue",
        "changeOfValue",
        "subscriptionValue",
        "changeAsPercentage",
        "holdingsItem",
      ],
    },
    HoldingItem: {
      type: "object",
      properties: {
        marketValue: { type: "number", examples: [2048] },
        changeOfValue: { type: "number", examples: [-52] },
      },
      required: ["marketValue", "changeOfValue"],
    },
    Holdings: {
      type: "object",
      properties: {
        id: { type: "number", examples: [1001] },
        sumOfAllHoldings: { $ref: "HoldingsSum" },
        fundHoldings: { type: "array", items: { $ref: "FundHolding" } },
        instrumentHoldings: { type: "array", items: { $ref: "InstrumentHolding" } },
      },
      required: ["id", "sumOfAllHoldings", "fundHoldings", "instrumentHoldings"],
    },
    HoldingsInfo: {
      type: "object",
      properties: {
        id: { type: "number", examples: [1001] },
        sumOfAllHoldings: { $ref: "HoldingsSum" },
        fundHoldings: { type: "array", items: { $ref: "FundHoldingInfo" } },
        instrumentHoldings: { type: "array", items: { $ref: "InstrumentHoldingInfo" } },
      },
      required: ["sumOfAllHoldings", "fundHoldings", "instrumentHoldings"],
    },
    HoldingsSum: {
      type: "object",
      properties: {
        marketValue: { type: "number", examples: [10022.28] },
        changeOfValue: { type: "number", examples: [1022.28] },
        subscriptionValue: { type: "number", examples: [9000] },
        changeAsPercentage: { type: "number", examples: [11.36] },
      },
      required: ["marketValue", "changeOfValue", "subscriptionValue", "changeAsPercentage"],
    },
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
    InstrumentHoldingInfo: {
      type: "object",
      properties: {
        instrumentName: { type: "string", examples: ["NOKIA OYJ"] },
        isinCode: { $ref: "Isin" },
        marketValue: { type: "number" },
        changeOfValue: { type: "number" },
        subscriptionValue: { type: "number" },
        changeAsPercentage: { type: "number" },
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
        "holdingsItem",
      ],
    },
    Isin: { type: "string", pattern: "^[A-Z]{2}[A-Z0-9]{9}[0-9]$", examples: ["FI0008800248"] },
  },
  errors: "descriptors",
};
