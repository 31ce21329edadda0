// Generated from specs/pivo/v1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Pivo Payment",
  operations: {
    createToken: {
      method: "POST",
      path: "/oauth/token",
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "TokenRequest" } } } },
      responses: {
        "200": {
          content: {
            "application/json": {
              schema: { $ref: "AccessToken" },
              examples: {
                token: {
                  access_token: "0f3a1c5d7e9b2a4c6e8f0a1b3c5d7e9f2a4c6e8f0a1b3c5d7e9f2a4c6e8f0a1b",
                  token_type: "bearer",
                  expires_in: 3600,
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
                invalidGrantType: {
                  errors: [
                    {
                      id: "f1c6a0d2-5e84-4b7a-9c3d-8e2f1a0b9c7d",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { grant_type: "must be client_credentials" },
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
                invalidClient: {
                  errors: [
                    {
                      id: "a2d7b1e3-6f95-4c8b-8d4e-9f302b1c0d8e",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid client credentials",
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
    createPayment: {
      method: "POST",
      path: "/api/payments",
      requestBody: {
        required: true,
        content: {
          "application/json": { schema: { $ref: "PaymentOrderRequest" } },
          "application/x-www-form-urlencoded": { schema: { $ref: "PaymentForm" } },
        },
      },
      responses: {
        "200": {
          content: {
            "application/json": {
              schema: { $ref: "PaymentOrder" },
              examples: {
                created: {
                  id: "7c3d9a52-0e4b-4f86-b1a7-5d2c8e6f9031",
                  status: "CREATED",
                  amount: 1525,
                  currency: "EUR",
                  stamp: "20181203-000042",
                  reference: "RF18539007547034",
                  message: "Tilaus 42",
                  merchant: {
                    name: "Esimerkkikauppa Oy",
                    business_id: "1234567-1",
                    webstore_url: "https://shop.example.com",
                  },
                  return_url: "https://shop.example.com/return",
                  cancel_url: "https://shop.example.com/cancel",
                  reject_url: "https://shop.example.com/reject",
                  payer_phone: "+358401000001",
                  url: "https://qa-maksu.pivo.fi/api/payments/7c3d9a52-0e4b-4f86-b1a7-5d2c8e6f9031/page",
                  deep_link: "pivo://api/payments/7c3d9a52-0e4b-4f86-b1a7-5d2c8e6f9031",
                  created: "2018-12-03T09:30:00Z",
                  valid_until: "2018-12-03T09:45:00Z",
                },
              },
            },
          },
        },
        "303": {
          headers: {
            Location: {
              required: true,
              schema: { type: "string", format: "uri" },
              example: "https://qa-maksu.pivo.fi/api/payments/7c3d9a52-0e4b-4f86-b1a7-5d2c8e6f9031/page",
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
                      id: "a1c01712-4cba-4633-972d-99cb48de76cc",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { amount: "must be at least 1", stamp: "is required" },
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
        { in: "body", name: "stamp", value: "error-400", status: 400 },
        { in: "body", name: "stamp", value: "error-401", status: 401 },
        { in: "body", name: "stamp", value: "error-500", status: 500 },
        { in: "body", name: "stamp", value: "error-503", status: 503 },
      ],
    },
    getPayment: {
      method: "GET",
      path: "/api/payments/{paymentId}",
      parameters: [{ name: "paymentId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      responses: {
        "200": {
          content: {
            "application/json": {
              schema: { $ref: "PaymentOrder" },
              examples: {
                paid: {
                  id: "7c3d9a52-0e4b-4f86-b1a7-5d2c8e6f9031",
                  status: "PAID",
                  amount: 1525,
                  currency: "EUR",
                  stamp: "20181203-000042",
                  reference: "RF18539007547034",
                  message: "Tilaus 42",
                  merchant: {
                    name: "Esimerkkikauppa Oy",
                    business_id: "1234567-1",
                    webstore_url: "https://shop.example.com",
                  },
                  return_url: "https://shop.example.com/return",
                  cancel_url: "https://shop.example.com/cancel",
                  reject_url: "https://shop.example.com/reject",
                  payer_phone: "+358401000001",
                  url: "https://qa-maksu.pivo.fi/api/payments/7c3d9a52-0e4b-4f86-b1a7-5d2c8e6f9031/page",
                  deep_link: "pivo://api/payments/7c3d9a52-0e4b-4f86-b1a7-5d2c8e6f9031",
                  archive_id: "20181203593619ZZ0099",
                  payment_type: "ACCOUNT",
                  created: "2018-12-03T09:30:00Z",
                  valid_until: "2018-12-03T09:45:00Z",
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
                unknownPayment: {
                  errors: [
                    {
                      id: "5f1e8fb9-9cba-4e37-82a9-99dfe7f6405b",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { paymentId: "unknown" },
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
    showPaymentPage: {
      method: "GET",
      path: "/api/payments/{paymentId}/page",
      parameters: [{ name: "paymentId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      responses: {
        "200": {
          content: {
            "text/html": {
              schema: { type: "string" },
              examples: { page: '<!doctype html><title>Pivo</title><form method="post"></form>' },
            },
          },
        },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                unknownPayment: {
                  errors: [
                    {
                      id: "5f1e8fb9-9cba-4e37-82a9-99dfe7f6405b",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { paymentId: "unknown" },
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
    submitPaymentPage: {
      method: "POST",
      path: "/api/payments/{paymentId}/page",
      parameters: [{ name: "paymentId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "PaymentDecision" } } },
      },
      responses: {
        "303": {
          headers: {
            Location: {
              required: true,
              schema: { type: "string", format: "uri" },
              example: "https://shop.example.com/return",
            },
          },
        },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                unknownPayment: {
                  errors: [
                    {
                      id: "5f1e8fb9-9cba-4e37-82a9-99dfe7f6405b",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { paymentId: "unknown" },
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
    createRefund: {
      method: "POST",
      path: "/api/payments/{paymentId}/refunds",
      parameters: [{ name: "paymentId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      requestBody: { content: { "application/json": { schema: { $ref: "RefundRequest" } } } },
      responses: {
        "200": {
          content: {
            "application/json": {
              schema: { $ref: "Refund" },
              examples: {
                inPart: {
                  refund_id: "2a9e4c71-8d35-4b60-9f12-c7e5b3a1d840",
                  payment_id: "7c3d9a52-0e4b-4f86-b1a7-5d2c8e6f9031",
                  amount: 500,
                  currency: "EUR",
                  reference: "RF18539007547034",
                  created: "2018-12-04T08:00:00Z",
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
                unknownPayment: {
                  errors: [
                    {
                      id: "5f1e8fb9-9cba-4e37-82a9-99dfe7f6405b",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { paymentId: "unknown" },
                    },
                  ],
                },
                refundTooLarge: {
                  errors: [
                    {
                      id: "a053c48f-4c2c-4a21-9254-d32030c8ee28",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { amount: "must be at most 1525" },
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
        { in: "body", name: "reference", value: "error-400", status: 400 },
        { in: "body", name: "reference", value: "error-401", status: 401 },
        { in: "body", name: "reference", value: "error-500", status: 500 },
        { in: "body", name: "reference", value: "error-503", status: 503 },
      ],
    },
  },
  schemas: {
    AccessToken: {
      type: "object",
      properties: {
        access_token: {
          type: "string",
          examples: ["0f3a1c5d7e9b2a4c6e8f0a1b3c5d7e9f2a4c6e8f0a1b3c5d7e9f2a4c6e8f0a1b"],
        },
        token_type: { type: "string", const: "bearer" },
        expires_in: { type: "integer", minimum: 1, examples: [3600] },
      },
      required: ["access_token", "token_type", "expires_in"],
    },
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
    Merchant: {
      type: "object",
      properties: {
        name: { type: "string", examples: ["Esimerkkikauppa Oy"] },
        business_id: { type: "string", pattern: "^[0-9]{7}-[0-9]$", examples: ["1234567-1"] },
        webstore_url: { type: "string", format: "uri", examples: ["https://shop.example.com"] },
      },
      required: ["name", "business_id"],
    },
    PaymentDecision: {
      type: "object",
      properties: {
        decision: { type: "string", enum: ["pay", "reject", "cancel"], examples: ["pay"] },
        phone: { $ref: "PhoneNumber" },
      },
      required: ["decision"],
    },
    PaymentForm: {
      type: "object",
      properties: {
        acquiring_id: { type: "string", examples: ["sandbox_merchant"] },
        amount: {
          anyOf: [
            { type: "integer", minimum: 1, maximum: 999999999 },
            { type: "string", pattern: "^base64 [A-Za-z0-9+/]+={0,2}$" },
          ],
          examples: [1525],
        },
        stamp: { type: "string", minLength: 1, examples: ["20181203-000042"] },
        reference: { type: "string", examples: ["RF18539007547034"] },
        message: { type: "string", examples: ["Tilaus 42"] },
        merchant_name: { type: "string", examples: ["Esimerkkikauppa Oy"] },
        merchant_business_id: { type: "string", examples: ["1234567-1"] },
        merchant_webstore_url: { type: "string", examples: ["https://shop.example.com"] },
        return_url: { type: "string", examples: ["https://shop.example.com/return"] },
        cancel_url: { type: "string", examples: ["https://shop.example.com/cancel"] },
        reject_url: { type: "string", examples: ["https://shop.example.com/reject"] },
        signature: { type: "string", pattern: "^(\\S+ [0-9a-f]{64}|base64 [A-Za-z0-9+/]+={0,2})$" },
      },
      required: [
        "acquiring_id",
        "amount",
        "stamp",
        "reference",
        "merchant_name",
        "merchant_business_id",
        "return_url",
        "cancel_url",
        "reject_url",
        "signature",
      ],
    },
    PaymentOrder: {
      type: "object",
      properties: {
        id: { type: "string", format: "uuid" },
        status: { $ref: "PaymentStatus" },
        amount: { type: "integer", minimum: 1, examples: [1525] },
        currency: { type: "string", const: "EUR" },
        stamp: { type: "string", examples: ["20181203-000042"] },
        reference: { type: "string", examples: ["RF18539007547034"] },
        message: { type: "string", examples: ["Tilaus 42"] },
        merchant: { $ref: "Merchant" },
        return_url: { type: "string", format: "uri" },
        cancel_url: { type: "string", format: "uri" },
        reject_url: { type: "string", format: "uri" },
        payer_phone: { $ref: "PhoneNumber" },
        url: { type: "string", format: "uri" },
        deep_link: {
          type: "string",
          pattern: "^pivo://api/",
          examples: ["pivo://api/payments/7c3d9a52-0e4b-4f86-b1a7-5d2c8e6f9031"],
        },
        archive_id: { type: "string", examples: ["20181203593619ZZ0099"] },
        payment_type: { type: "string", enum: ["ACCOUNT", "CARD"] },
        created: { type: "string", format: "date-time" },
        valid_until: { type: "string", format: "date-time" },
      },
      required: [
        "id",
        "status",
        "amount",
        "currency",
        "stamp",
        "reference",
        "merchant",
        "return_url",
        "cancel_url",
        "reject_url",
        "url",
        "deep_link",
        "created",
        "valid_until",
      ],
    },
    PaymentOrderRequest: {
      type: "object",
      properties: {
        acquiring_id: { type: "string", examples: ["sandbox_merchant"] },
        amount: { type: "integer", minimum: 1, maximum: 999999999, examples: [1525] },
        currency: { type: "string", const: "EUR", default: "EUR" },
        stamp: { type: "string", minLength: 1, examples: ["20181203-000042"] },
        reference: { type: "string", examples: ["RF18539007547034"] },
        message: { type: "string", examples: ["Tilaus 42"] },
        merchant: { $ref: "Merchant" },
        return_url: { type: "string", format: "uri" },
        cancel_url: { type: "string", format: "uri" },
        reject_url: { type: "string", format: "uri" },
        payer_phone: { $ref: "PhoneNumber" },
      },
      required: ["acquiring_id", "amount", "stamp", "reference", "merchant", "return_url", "cancel_url", "reject_url"],
    },
    PaymentStatus: {
      type: "string",
      enum: ["CREATED", "PENDING", "PAID", "REJECTED", "CANCELLED", "EXPIRED", "REFUNDED"],
    },
    PhoneNumber: { type: "string", pattern: "^\\+[1-9][0-9]{4,14}$", examples: ["+358401000001"] },
    Refund: {
      type: "object",
      properties: {
        refund_id: { type: "string", format: "uuid" },
        payment_id: { type: "string", format: "uuid" },
        amount: { type: "integer", minimum: 1, examples: [500] },
        currency: { type: "string", const: "EUR" },
        reference: { type: "string", examples: ["RF18539007547034"] },
        created: { type: "string", format: "date-time" },
      },
      required: ["refund_id", "payment_id", "amount", "currency", "created"],
    },
    RefundRequest: {
      type: "object",
      properties: {
        amount: { type: "integer", minimum: 1, maximum: 999999999, examples: [500] },
        reference: { type: "string", examples: ["RF18539007547034"] },
      },
    },
    TokenRequest: {
      type: "object",
      properties: {
        client_id: { type: "string", examples: ["payment_api_user"] },
        client_secret: { type: "string", writeOnly: true },
        scope: {
          type: "string",
          pattern: "^(payments|acquirings)( (payments|acquirings))?$",
          examples: ["payments acquirings"],
        },
        grant_type: { type: "string", const: "client_credentials" },
      },
      required: ["client_id", "client_secret", "scope", "grant_type"],
    },
  },
  errors: "descriptors",
};
