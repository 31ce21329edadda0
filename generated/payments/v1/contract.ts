// Generated from specs/payments/v1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Payments",
  operations: {
    initiatePayment: {
      method: "POST",
      path: "/v1/payments/initiate",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "PaymentRequest" } } } },
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
            "Set-Cookie": { schema: { type: "string" }, example: "connect.sid=s%3Aq2h7Zk1w.J4vQ0m; Path=/; HttpOnly" },
          },
          content: {
            "application/json": {
              schema: { $ref: "Payment" },
              examples: {
                tenEuros: {
                  amount: 10,
                  subject: "Testimaksu",
                  currency: "EUR",
                  payerIban: "FI8359986950002741",
                  valueDate: "2018-02-07T00:00:00Z",
                  receiverBic: "OKOYFIHH",
                  receiverIban: "FI4859986920215738",
                  receiverName: "Teppo Tulppu",
                  paymentId: "3b7c1f10-0c62-11e8-a9d4-6f8d3f2b1c55",
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
                invalidPayment: {
                  errors: [
                    {
                      id: "0e9d8c7b-6a5f-4e3d-9c2b-1a0f9e8d7c6b",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: {
                        amount: "must be greater than 0",
                        receiverIban: "is not a valid IBAN",
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
                payerAccountNotOwned: {
                  errors: [
                    {
                      id: "4b6d8f0a-1c3e-4a5b-8d7f-9e0a2c4b6d80",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Payer account not owned by user",
                      code: "PAY_ERR_003",
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
      errorCodes: { PAY_ERR_003: "Payer account not owned by user" },
      magicValues: [
        { in: "body", name: "amount", value: 500.03, status: 500, code: "PAY_ERR_003" },
        { in: "body", name: "amount", value: 429.01, status: 429 },
        { in: "body", name: "amount", value: 503.01, status: 503 },
      ],
    },
    confirmPayment: {
      method: "POST",
      path: "/v1/payments/confirm",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "PaymentConfirmation" } } } },
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
            "Set-Cookie": { schema: { type: "string" }, example: "connect.sid=s%3Aq2h7Zk1w.J4vQ0m; Path=/; HttpOnly" },
          },
          content: {
            "application/json": {
              schema: { $ref: "Payment" },
              examples: {
                tenEuros: {
                  amount: 10,
                  subject: "Testimaksu",
                  currency: "EUR",
                  payerIban: "FI8359986950002741",
                  valueDate: "2018-02-07T00:00:00Z",
                  receiverBic: "OKOYFIHH",
                  receiverIban: "FI4859986920215738",
                  receiverName: "Teppo Tulppu",
                  paymentId: "3b7c1f10-0c62-11e8-a9d4-6f8d3f2b1c55",
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
                missingPaymentId: {
                  errors: [
                    {
                      id: "72f1e0d9-c8b7-4a6f-9e5d-4c3b2a1f0e9d",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { paymentId: "is required" },
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
                      id: "e0f1a2b3-c4d5-4e6f-8a9b-0c1d2e3f4a5b",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Account balance exceeded",
                      code: "ACC_ERR_123",
                    },
                  ],
                },
                paymentNotFound: {
                  errors: [
                    {
                      id: "15a7c9e1-3d5f-4b7a-8c9d-0e1f2a3b4c5d",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Payment not found",
                      code: "PAY_ERR_001",
                    },
                  ],
                },
                paymentAlreadyConfirmed: {
                  errors: [
                    {
                      id: "26b8d0f2-4e60-4c8b-9dae-1f203b4c5d6e",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Payment already confirmed",
                      code: "PAY_ERR_002",
                    },
                  ],
                },
                payerAccountNotOwned: {
                  errors: [
                    {
                      id: "37c9e103-5f71-4d9c-aebf-20314c5d6e7f",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Payer account not owned by user",
                      code: "PAY_ERR_003",
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
        PAY_ERR_001: "Payment not found",
        PAY_ERR_002: "Payment already confirmed",
        PAY_ERR_003: "Payer account not owned by user",
      },
      magicValues: [
        { in: "body", name: "amount", value: 500.23, status: 500, code: "ACC_ERR_123" },
        { in: "body", name: "amount", value: 500.11, status: 500, code: "PAY_ERR_001" },
        { in: "body", name: "amount", value: 500.12, status: 500, code: "PAY_ERR_002" },
        { in: "body", name: "amount", value: 500.13, status: 500, code: "PAY_ERR_003" },
        { in: "body", name: "amount", value: 503.02, status: 503 },
        { in: "body", name: "receiverIban", value: "FI2050000000005008", status: 500, code: "ACC_ERR_123" },
        { in: "body", name: "receiverIban", value: "FI5150000000005032", status: 503 },
      ],
    },
    createTransfer: {
      method: "POST",
      path: "/v1/payments/transfer",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "TransferRequest" } } } },
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
            "Set-Cookie": { schema: { type: "string" }, example: "connect.sid=s%3Aq2h7Zk1w.J4vQ0m; Path=/; HttpOnly" },
          },
          content: {
            "application/json": {
              schema: { $ref: "Transfer" },
              examples: {
                fromSavings: {
                  amount: 25.5,
                  payerIban: "FI7858400761900714",
                  payerName: "KASVUTUOTTO",
                  receiverIban: "FI2350009421535899",
                  receiverName: "KÄYTTÖTILI",
                  subject: "Säästöistä",
                  currency: "EUR",
                  paymentId: "9d2f6c40-0c63-11e8-8f1b-9d5c7a1e2b44",
                  valueDate: "2018-02-07T12:00:00Z",
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
                missingTarget: {
                  errors: [
                    {
                      id: "48da0214-6082-4ead-bfc0-31425d6e7f80",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { targetAccountName: "is required" },
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
                      id: "e0f1a2b3-c4d5-4e6f-8a9b-0c1d2e3f4a5b",
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
                      id: "59eb1325-7193-4fbe-80d1-42536e7f8091",
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
      errorCodes: { ACC_ERR_123: "Account balance exceeded", ACC_ERR_404: "Account not found" },
      magicValues: [
        { in: "body", name: "amount", value: 500.23, status: 500, code: "ACC_ERR_123" },
        { in: "body", name: "amount", value: 503.02, status: 503 },
        { in: "body", name: "amount", value: 500.44, status: 500, code: "ACC_ERR_404" },
        { in: "body", name: "sourceAccountName", value: "SULJETTU TILI", status: 500, code: "ACC_ERR_404" },
      ],
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
    Payment: {
      type: "object",
      properties: {
        amount: { type: "number", exclusiveMinimum: 0, examples: [10] },
        subject: { type: "string", examples: ["Testimaksu"] },
        currency: { $ref: "Currency" },
        payerIban: { $ref: "Iban" },
        valueDate: { type: "string", format: "date-time", examples: ["2018-02-07T00:00:00Z"] },
        receiverBic: { type: "string", examples: ["OKOYFIHH"] },
        receiverIban: { $ref: "Iban" },
        receiverName: { type: "string", examples: ["Teppo Tulppu"] },
        paymentId: { type: "string", format: "uuid", examples: ["3b7c1f10-0c62-11e8-a9d4-6f8d3f2b1c55"] },
      },
      required: ["amount", "currency", "payerIban", "receiverIban", "paymentId"],
    },
    PaymentConfirmation: {
      type: "object",
      properties: {
        amount: { type: "number" },
        subject: { type: "string" },
        currency: { type: "string" },
        payerIban: { type: "string" },
        valueDate: { type: "string" },
        receiverBic: { type: "string" },
        receiverIban: { type: "string" },
        receiverName: { type: "string" },
        paymentId: { type: "string", format: "uuid", examples: ["3b7c1f10-0c62-11e8-a9d4-6f8d3f2b1c55"] },
      },
      required: ["paymentId"],
    },
    PaymentRequest: {
      type: "object",
      properties: {
        amount: { type: "number", maximum: 999999999.99, exclusiveMinimum: 0, examples: [10] },
        subject: { type: "string", examples: ["Testimaksu"] },
        currency: { $ref: "Currency", default: "EUR" },
        payerIban: { $ref: "Iban" },
        valueDate: { type: "string", format: "date-time", examples: ["2018-02-07T00:00:00Z"] },
        receiverBic: { type: "string", examples: ["OKOYFIHH"] },
        receiverIban: { $ref: "Iban" },
        receiverName: { type: "string", examples: ["Teppo Tulppu"] },
        paymentId: { type: "string", format: "uuid" },
      },
      required: ["amount", "payerIban", "receiverIban"],
    },
    Transfer: {
      type: "object",
      properties: {
        amount: { type: "number", exclusiveMinimum: 0, examples: [25.5] },
        payerIban: { $ref: "Iban" },
        payerName: { type: "string", examples: ["KASVUTUOTTO"] },
        receiverIban: { $ref: "Iban" },
        receiverName: { type: "string", examples: ["KÄYTTÖTILI"] },
        subject: { type: "string", examples: ["Säästöistä"] },
        currency: { $ref: "Currency" },
        paymentId: { type: "string", format: "uuid" },
        valueDate: { type: "string", format: "date-time" },
      },
      required: ["amount", "payerIban", "payerName", "receiverIban", "receiverName", "currency"],
    },
    TransferRequest: {
      type: "object",
      properties: {
        amount: { type: "number", maximum: 999999999.99, exclusiveMinimum: 0, examples: [25.5] },
        sourceAccountName: { type: "string", minLength: 1, examples: ["kasvutuotto"] },
        targetAccountName: { type: "string", minLength: 1, examples: ["käyttötili"] },
        currency: { $ref: "Currency", default: "EUR" },
        message: { type: "string", examples: ["Säästöistä"] },
      },
      required: ["amount", "sourceAccountName", "targetAccountName"],
    },
  },
  errors: "descriptors",
};
