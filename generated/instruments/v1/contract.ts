// Generated from specs/instruments/v1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Financial Instruments",
  operations: {
    listInstruments: {
      method: "GET",
      path: "/instruments/mgmt/v1/instruments",
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
              schema: { $ref: "InstrumentList" },
              examples: {
                twoStocks: {
                  instruments: [
                    {
                      isinCode: "FI0009000681",
                      name: "NOKIA OYJ",
                      value: 5.12,
                      currency: "EUR",
                      marketPlace: "XHEL",
                      symbol: "NOKIA",
                      instrumentType: "STOCK",
                      timestamp: "2018-11-30T16:30:00Z",
                    },
                    {
                      isinCode: "SE0000108656",
                      name: "ERICSSON B",
                      value: 77.1,
                      currency: "SEK",
                      marketPlace: "XSTO",
                      symbol: "ERIC B",
                      instrumentType: "STOCK",
                      timestamp: "2018-11-30T16:30:00Z",
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
    getInstrument: {
      method: "GET",
      path: "/instruments/mgmt/v1/instruments/{isinCode}",
      parameters: [
        { name: "isinCode", in: "path", required: true, schema: { $ref: "Isin" } },
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
              schema: { $ref: "Instrument" },
              examples: {
                fortum: {
                  isinCode: "FI0009007132",
                  name: "FORTUM OYJ",
                  value: 18.95,
                  currency: "EUR",
                  marketPlace: "XHEL",
                  symbol: "FORTUM",
                  instrumentType: "STOCK",
                  timestamp: "2018-11-30T16:30:00Z",
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
                unknownInstrument: {
                  errors: [
                    {
                      id: "36195337-3557-46eb-9ec0-5c4c80f70f90",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { isinCode: "unknown" },
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
    listOrders: {
      method: "GET",
      path: "/instruments/mgmt/v1/orders",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "status", in: "query", schema: { $ref: "OrderStatus" } },
        { name: "isinCode", in: "query", schema: { $ref: "Isin" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "OrderList" },
              examples: {
                oneOrder: {
                  orders: [
                    {
                      orderId: "8d2a4f10-f6f4-11e8-b6a1-1d9e8c7b6a55",
                      isinCode: "FI0009007132",
                      side: "BUY",
                      orderType: "MARKET",
                      quantity: 10,
                      validUntil: "2018-12-03",
                      custodyId: "3f0b8c72-54d1-4f3a-9b64-0d7c2a91e5f8",
                      accountNumber: "FI7150009422004515",
                      status: "FILLED",
                      executedQuantity: 10,
                      executedPrice: 18.95,
                      fee: 5,
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
                invalidStatus: {
                  errors: [
                    {
                      id: "753bc2ee-5f85-4c40-8868-3193322629c1",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: {
                        status: "must be one of ACCEPTED, FILLED, PARTIALLY_FILLED, CANCELLED, REJECTED, EXPIRED",
                      },
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
    createOrder: {
      method: "POST",
      path: "/instruments/mgmt/v1/orders",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "OrderRequest" } } } },
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "Order" },
              examples: {
                filled: {
                  orderId: "8d2a4f10-f6f4-11e8-b6a1-1d9e8c7b6a55",
                  isinCode: "FI0009007132",
                  side: "BUY",
                  orderType: "MARKET",
                  quantity: 10,
                  validUntil: "2018-12-03",
                  custodyId: "3f0b8c72-54d1-4f3a-9b64-0d7c2a91e5f8",
                  accountNumber: "FI7150009422004515",
                  status: "FILLED",
                  executedQuantity: 10,
                  executedPrice: 18.95,
                  fee: 5,
                  created: "2018-12-03T09:30:00Z",
                },
                waiting: {
                  orderId: "9e3b5021-f6f4-11e8-8c72-2eaf9d8c7b66",
                  isinCode: "FI0009007132",
                  side: "SELL",
                  orderType: "LIMIT",
                  quantity: 10,
                  limitPrice: 20,
                  validUntil: "2018-12-31",
                  custodyId: "3f0b8c72-54d1-4f3a-9b64-0d7c2a91e5f8",
                  accountNumber: "FI7150009422004515",
                  status: "ACCEPTED",
                  executedQuantity: 0,
                  executedPrice: null,
                  fee: 0,
                  created: "2018-12-03T09:31:00Z",
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
                invalidOrder: {
                  errors: [
                    {
                      id: "9de26afd-b982-424d-af54-48d200b31069",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { quantity: "must be at least 1", limitPrice: "is required" },
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
                orderRejected: {
                  errors: [
                    {
                      id: "bd55f47d-6c07-42b7-a839-1674e3452caa",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Order rejected",
                      code: "INS_ERR_001",
                    },
                  ],
                },
                accountBalanceExceeded: {
                  errors: [
                    {
                      id: "b1b62b63-c0f6-4396-a394-41cf969ce5af",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Account balance exceeded",
                      code: "ACC_ERR_123",
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
      errorCodes: { ACC_ERR_123: "Account balance exceeded", INS_ERR_001: "Order rejected" },
      magicValues: [
        { in: "body", name: "quantity", value: 66601, status: 500, code: "ACC_ERR_123" },
        { in: "body", name: "quantity", value: 66602, status: 500, code: "INS_ERR_001" },
        { in: "body", name: "quantity", value: 66650, status: 500 },
        { in: "body", name: "quantity", value: 66653, status: 503 },
      ],
    },
    getOrder: {
      method: "GET",
      path: "/instruments/mgmt/v1/orders/{orderId}",
      parameters: [
        { name: "orderId", in: "path", required: true, schema: { type: "string", format: "uuid" } },
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
              schema: { $ref: "Order" },
              examples: {
                filled: {
                  orderId: "8d2a4f10-f6f4-11e8-b6a1-1d9e8c7b6a55",
                  isinCode: "FI0009007132",
                  side: "BUY",
                  orderType: "MARKET",
                  quantity: 10,
                  validUntil: "2018-12-03",
                  custodyId: "3f0b8c72-54d1-4f3a-9b64-0d7c2a91e5f8",
                  accountNumber: "FI7150009422004515",
                  status: "FILLED",
                  executedQuantity: 10,
                  executedPrice: 18.95,
                  fee: 5,
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
                      id: "b0056abf-c5b8-4d94-aa9c-5c672441a44a",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { orderId: "unknown" },
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
    cancelOrder: {
      method: "DELETE",
      path: "/instruments/mgmt/v1/orders/{orderId}",
      parameters: [
        { name: "orderId", in: "path", required: true, schema: { type: "string", format: "uuid" } },
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
              schema: { $ref: "Order" },
              examples: {
                cancelled: {
                  orderId: "9e3b5021-f6f4-11e8-8c72-2eaf9d8c7b66",
                  isinCode: "FI0009007132",
                  side: "SELL",
                  orderType: "LIMIT",
                  quantity: 10,
                  limitPrice: 20,
                  validUntil: "2018-12-31",
                  custodyId: "3f0b8c72-54d1-4f3a-9b64-0d7c2a91e5f8",
                  accountNumber: "FI7150009422004515",
                  status: "CANCELLED",
                  executedQuantity: 0,
                  executedPrice: null,
                  fee: 0,
                  created: "2018-12-03T09:31:00Z",
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
                      id: "b0056abf-c5b8-4d94-aa9c-5c672441a44a",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { orderId: "unknown" },
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
                orderRejected: {
                  errors: [
                    {
                      id: "bd55f47d-6c07-42b7-a839-1674e3452caa",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Order rejected",
                      code: "INS_ERR_001",
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
      errorCodes: { INS_ERR_001: "Order rejected" },
      magicValues: [{ in: "body", name: "quantity", value: 667, status: 500, code: "INS_ERR_001" }],
    },
  },
  schemas: {
    ConstraintViolations: {
      type: "object",
      additionalProperties: { type: "string" },
      examples: [{ accountId: "unknown" }],
    },
    Currency: { type: "string", pattern: "^[A-Z]{3}$", examples: ["EUR"] },
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
    Instrument: {
      type: "object",
      properties: {
        isinCode: { $ref: "Isin" },
        name: { type: "string", examples: ["FORTUM OYJ"] },
        value: { type: "number", examples: [18.95] },
        currency: { $ref: "Currency" },
        marketPlace: { type: "string", examples: ["XHEL"] },
        symbol: { type: "string", examples: ["FORTUM"] },
        instrumentType: { type: "string", examples: ["STOCK"] },
        timestamp: { type: "string", format: "date-time" },
      },
      required: ["isinCode", "name", "value", "currency", "marketPlace"],
    },
    InstrumentList: {
      type: "object",
      properties: { instruments: { type: "array", items: { $ref: "Instrument" } } },
      required: ["instruments"],
    },
    Isin: { type: "string", pattern: "^[A-Z]{2}[A-Z0-9]{9}[0-9]$", examples: ["FI0008800248"] },
    LimitOrderRequest: {
      type: "object",
      properties: {
        isinCode: { $ref: "Isin" },
        side: { $ref: "OrderSide" },
        orderType: { type: "string", const: "LIMIT" },
        quantity: { type: "integer", minimum: 1, examples: [10] },
        limitPrice: { type: "number", exclusiveMinimum: 0, examples: [20] },
        validUntil: { type: "string", format: "date" },
        custodyId: { type: "string", format: "uuid" },
        accountNumber: { $ref: "Iban" },
      },
      required: ["isinCode", "side", "orderType", "quantity", "limitPrice", "custodyId", "accountNumber"],
    },
    MarketOrderRequest: {
      type: "object",
      properties: {
        isinCode: { $ref: "Isin" },
        side: { $ref: "OrderSide" },
        orderType: { type: "string", const: "MARKET" },
        quantity: { type: "integer", minimum: 1, examples: [10] },
        validUntil: { type: "string", format: "date" },
        custodyId: { type: "string", format: "uuid" },
        accountNumber: { $ref: "Iban" },
      },
      required: ["isinCode", "side", "orderType", "quantity", "custodyId", "accountNumber"],
    },
    Order: {
      type: "object",
      properties: {
        orderId: { type: "string", format: "uuid" },
        isinCode: { $ref: "Isin" },
        side: { $ref: "OrderSide" },
        orderType: { $ref: "OrderType" },
        quantity: { type: "integer", minimum: 1, examples: [10] },
        limitPrice: { type: "number", exclusiveMinimum: 0, examples: [20] },
        validUntil: { type: "string", format: "date" },
        custodyId: { type: "string", format: "uuid" },
        accountNumber: { $ref: "Iban" },
        status: { $ref: "OrderStatus" },
        executedQuantity: { type: "integer", minimum: 0, examples: [10] },
        executedPrice: { type: ["number", "null"], examples: [18.95] },
        fee: { type: "number", minimum: 0, examples: [5] },
        created: { type: "string", format: "date-time" },
      },
      required: [
        "orderId",
        "isinCode",
        "side",
        "orderType",
        "quantity",
        "validUntil",
        "custodyId",
        "accountNumber",
        "status",
        "executedQuantity",
        "executedPrice",
        "fee",
        "created",
      ],
    },
    OrderList: {
      type: "object",
      properties: { orders: { type: "array", items: { $ref: "Order" } } },
      required: ["orders"],
    },
    OrderRequest: {
      oneOf: [{ $ref: "MarketOrderRequest" }, { $ref: "LimitOrderRequest" }],
      discriminator: {
        propertyName: "orderType",
        mapping: { MARKET: "MarketOrderRequest", LIMIT: "LimitOrderRequest" },
      },
    },
    OrderSide: { type: "string", enum: ["BUY", "SELL"] },
    OrderStatus: {
      type: "string",
      enum: ["ACCEPTED", "FILLED", "PARTIALLY_FILLED", "CANCELLED", "REJECTED", "EXPIRED"],
    },
    OrderType: { type: "string", enum: ["MARKET", "LIMIT"] },
  },
  errors: "descriptors",
};
