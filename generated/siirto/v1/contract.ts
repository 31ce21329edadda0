// Generated from specs/siirto/v1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Siirto",
  operations: {
    createToken: {
      method: "POST",
      path: "/siirto/v1/oauth/token",
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
    listTransfers: {
      method: "GET",
      path: "/siirto/v1/transfers",
      parameters: [
        { name: "stamp", in: "query", schema: { type: "string" } },
        { name: "from", in: "query", schema: { type: "string", format: "date-time" } },
        { name: "to", in: "query", schema: { type: "string", format: "date-time" } },
        { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 100, default: 50 } },
        { name: "offset", in: "query", schema: { type: "integer", minimum: 0, default: 0 } },
      ],
      responses: {
        "200": {
          content: {
            "application/json": {
              schema: { $ref: "TransferList" },
              examples: {
                oneTransfer: {
                  transfers: [
                    {
                      transfer_id: "5e8f1b3c-9d27-4a60-8c4e-b2d7f9a1c035",
                      status: "COMPLETED",
                      stamp: "PAYOUT-000042",
                      amount: 2550,
                      currency: "EUR",
                      payer_iban: "FI8250000120060016",
                      receiver_phone: "+358401112221",
                      receiver_name: "Anna Esimerkki",
                      message: "Hyvitys",
                      archive_id: "20181203593619ZZ0123",
                      created: "2018-12-03T09:30:00Z",
                      completed: "2018-12-03T09:30:01Z",
                    },
                  ],
                  total: 1,
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
                invalidPeriod: {
                  errors: [
                    {
                      id: "8ab6c99e-5bc0-4e54-8c45-2cbe83d3a81e",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { from: "must be a date-time" },
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
        { in: "query", name: "stamp", value: "error-500", status: 500 },
        { in: "query", name: "stamp", value: "error-503", status: 503 },
      ],
    },
    createTransfer: {
      method: "POST",
      path: "/siirto/v1/transfers",
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "TransferRequest" } } } },
      responses: {
        "200": {
          content: {
            "application/json": {
              schema: { $ref: "Transfer" },
              examples: {
                completed: {
                  transfer_id: "5e8f1b3c-9d27-4a60-8c4e-b2d7f9a1c035",
                  status: "COMPLETED",
                  stamp: "PAYOUT-000042",
                  amount: 2550,
                  currency: "EUR",
                  payer_iban: "FI8250000120060016",
                  receiver_phone: "+358401112221",
                  receiver_name: "Anna Esimerkki",
                  message: "Hyvitys",
                  archive_id: "20181203593619ZZ0123",
                  created: "2018-12-03T09:30:00Z",
                  completed: "2018-12-03T09:30:01Z",
                },
                rejected: {
                  transfer_id: "6f902c4d-ae38-4b71-9d5f-c3e80ab2d146",
                  status: "REJECTED",
                  reject_reason: "RECEIVER_NOT_FOUND",
                  stamp: "PAYOUT-000044",
                  amount: 2550,
                  currency: "EUR",
                  payer_iban: "FI8250000120060016",
                  receiver_phone: "+358401112229",
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
                stampReused: {
                  errors: [
                    {
                      id: "3314b023-1364-49c7-8594-7e948682ac8b",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { stamp: "was used with other content" },
                    },
                  ],
                },
                twoReceivers: {
                  errors: [
                    {
                      id: "9a05b6ea-56bf-48bf-8cfa-140ccffef7fc",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { receiver_phone: "must not be given together with receiver_iban" },
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
    getTransfer: {
      method: "GET",
      path: "/siirto/v1/transfers/{transferId}",
      parameters: [{ name: "transferId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      responses: {
        "200": {
          content: {
            "application/json": {
              schema: { $ref: "Transfer" },
              examples: {
                pending: {
                  transfer_id: "7013ad5e-bf49-4c82-8e60-d4f91bc3e257",
                  status: "PENDING",
                  stamp: "PAYOUT-000045",
                  amount: 1000,
                  currency: "EUR",
                  payer_iban: "FI8250000120060016",
                  receiver_iban: "FI4859986920215738",
                  reference: "RF18539007547034",
                  archive_id: "20181203593619ZZ0124",
                  created: "2018-12-03T09:32:00Z",
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
                unknownTransfer: {
                  errors: [
                    {
                      id: "8aca51e3-32d5-4bfa-ace3-e18096df7427",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { transferId: "unknown" },
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
    getRecipient: {
      method: "GET",
      path: "/siirto/v1/recipients/{phone}",
      parameters: [{ name: "phone", in: "path", required: true, schema: { $ref: "PhoneNumber" } }],
      responses: {
        "200": {
          content: {
            "application/json": {
              schema: { $ref: "Recipient" },
              examples: {
                registered: { phone: "+358401112221", available: true, bic: "OKOYFIHH" },
                notRegistered: { phone: "+358401112229", available: false },
              },
            },
          },
        },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                invalidPhone: {
                  errors: [
                    {
                      id: "8a27608f-6db7-4f4e-a34d-22179994653e",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { phone: "must begin with + and a country code" },
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
        { in: "path", name: "phone", value: "+358401112998", status: 500 },
        { in: "path", name: "phone", value: "+358401112999", status: 503 },
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
    Iban: { type: "string", pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$", examples: ["FI1958400720090508"] },
    PhoneNumber: { type: "string", pattern: "^\\+[1-9][0-9]{4,14}$", examples: ["+358401112221"] },
    Recipient: {
      type: "object",
      properties: {
        phone: { $ref: "PhoneNumber" },
        available: { type: "boolean" },
        bic: { type: "string", examples: ["OKOYFIHH"] },
      },
      required: ["phone", "available"],
    },
    RejectReason: { type: "string", enum: ["RECEIVER_NOT_FOUND", "INSUFFICIENT_FUNDS", "RECEIVER_BANK_UNAVAILABLE"] },
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
    Transfer: {
      type: "object",
      properties: {
        transfer_id: { type: "string", format: "uuid" },
        status: { $ref: "TransferStatus" },
        reject_reason: { $ref: "RejectReason" },
        stamp: { type: "string", examples: ["PAYOUT-000042"] },
        amount: { type: "integer", minimum: 1, maximum: 1000000, examples: [2550] },
        currency: { type: "string", const: "EUR" },
        payer_iban: { $ref: "Iban" },
        receiver_iban: { $ref: "Iban" },
        receiver_phone: { $ref: "PhoneNumber" },
        receiver_name: { type: "string", examples: ["Anna Esimerkki"] },
        reference: { type: "string", examples: ["RF18539007547034"] },
        message: { type: "string", examples: ["Hyvitys"] },
        archive_id: { type: "string", examples: ["20181203593619ZZ0123"] },
        created: { type: "string", format: "date-time" },
        completed: { type: "string", format: "date-time" },
      },
      required: ["transfer_id", "status", "stamp", "amount", "currency", "payer_iban", "created"],
    },
    TransferList: {
      type: "object",
      properties: {
        transfers: { type: "array", items: { $ref: "Transfer" } },
        total: { type: "integer", minimum: 0, examples: [1] },
      },
      required: ["transfers", "total"],
    },
    TransferRequest: {
      type: "object",
      properties: {
        stamp: { type: "string", minLength: 1, examples: ["PAYOUT-000042"] },
        amount: { type: "integer", minimum: 1, maximum: 1000000, examples: [2550] },
        currency: { type: "string", const: "EUR" },
        payer_iban: { $ref: "Iban" },
        receiver_iban: { $ref: "Iban" },
        receiver_phone: { $ref: "PhoneNumber" },
        receiver_name: { type: "string", maxLength: 70, examples: ["Anna Esimerkki"] },
        reference: { type: "string", examples: ["RF18539007547034"] },
        message: { type: "string", maxLength: 140, examples: ["Hyvitys"] },
      },
      required: ["stamp", "amount", "currency", "payer_iban"],
      oneOf: [{ required: ["receiver_iban"] }, { required: ["receiver_phone"] }],
      not: { required: ["reference", "message"] },
    },
    TransferStatus: { type: "string", enum: ["PENDING", "COMPLETED", "REJECTED"] },
  },
  errors: "descriptors",
};
