// Generated from specs/consumer-financing/v1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Consumer Financing",
  operations: {
    listProducts: {
      method: "GET",
      path: "/consumer-financing/v1/products",
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
              schema: { $ref: "ProductList" },
              examples: {
                instalment: {
                  payload: [
                    {
                      productId: "OP-INSTALMENT",
                      name: { fi: "OP Osamaksu", sv: "OP Avbetalning", en: "OP Instalment" },
                      minAmount: 100,
                      maxAmount: 5000,
                      minTermMonths: 3,
                      maxTermMonths: 36,
                      interestRate: 8.9,
                      setupFee: 9.9,
                      monthlyFee: 3.9,
                      currency: "EUR",
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
    createCalculation: {
      method: "POST",
      path: "/consumer-financing/v1/calculations",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "CalculationRequest" } } } },
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "Calculation" },
              examples: {
                twoMonths: {
                  productId: "OP-ZERO",
                  amount: 200,
                  termMonths: 2,
                  monthlyInstalment: 100,
                  interestRate: 0,
                  effectiveInterestRate: 0,
                  totalInterest: 0,
                  totalFees: 0,
                  totalCost: 200,
                  currency: "EUR",
                  schedule: [
                    { number: 1, dueDate: "2019-01-03", instalment: 100, principal: 100, interest: 0, remaining: 100 },
                    { number: 2, dueDate: "2019-02-03", instalment: 100, principal: 100, interest: 0, remaining: 0 },
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
                amountOutsideLimits: {
                  errors: [
                    {
                      id: "83c80a74-096a-4e55-a70e-5c11ed747292",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { amount: "must be between 50 and 1000" },
                    },
                  ],
                },
                unknownProduct: {
                  errors: [
                    {
                      id: "2a69a308-3dae-4d0b-b129-7f9ba82646bb",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { productId: "unknown" },
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
      magicValues: [
        { in: "body", name: "amount", value: 650, status: 500 },
        { in: "body", name: "amount", value: 653, status: 503 },
      ],
    },
    listApplications: {
      method: "GET",
      path: "/consumer-financing/v1/applications",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "status", in: "query", schema: { $ref: "ApplicationStatus" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "ApplicationList" },
              examples: {
                noApplications: { payload: [] },
                rejected: {
                  payload: [
                    {
                      applicationId: "1f6d2c84-7b35-4c19-a0de-52f8b7c6d3e1",
                      status: "REJECTED",
                      decisionReason: "The instalment exceeds a quarter of the monthly income",
                      created: "2018-11-20T10:00:00Z",
                      updated: "2018-11-20T10:00:00Z",
                      productId: "OP-FLEX",
                      amount: 20000,
                      termMonths: 24,
                      channel: "ONLINE",
                      merchantId: "m-1002",
                      orderReference: "ORDER-77",
                      applicant: {
                        name: "Kari Korhonen",
                        email: "kari.korhonen@example.com",
                        phone: "+358401112229",
                        monthlyIncome: 1500,
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
                invalidStatus: {
                  errors: [
                    {
                      id: "dff78882-b9a6-4dfb-9cb8-3d2e0dfe5f42",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: {
                        status: "must be one of PENDING, APPROVED, REJECTED, CONFIRMED, CANCELLED, PAID_OUT",
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
    createApplication: {
      method: "POST",
      path: "/consumer-financing/v1/applications",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "ApplicationRequest" } } } },
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "Application" },
              examples: {
                approved: {
                  applicationId: "6b1e0f5a-93c2-4d78-8e46-17a9c5d2b3f0",
                  status: "APPROVED",
                  offer: {
                    productId: "OP-ZERO",
                    amount: 200,
                    termMonths: 2,
                    monthlyInstalment: 100,
                    interestRate: 0,
                    effectiveInterestRate: 0,
                    totalInterest: 0,
                    totalFees: 0,
                    totalCost: 200,
                    currency: "EUR",
                    schedule: [
                      {
                        number: 1,
                        dueDate: "2019-01-03",
                        instalment: 100,
                        principal: 100,
                        interest: 0,
                        remaining: 100,
                      },
                      { number: 2, dueDate: "2019-02-03", instalment: 100, principal: 100, interest: 0, remaining: 0 },
                    ],
                  },
                  created: "2018-12-03T09:30:00Z",
                  updated: "2018-12-03T09:30:00Z",
                  productId: "OP-ZERO",
                  amount: 200,
                  termMonths: 2,
                  channel: "ONLINE",
                  merchantId: "m-1001",
                  orderReference: "ORDER-42",
                  purpose: "Kahvinkeitin",
                  applicant: {
                    name: "Seija Sijoittaja",
                    email: "seija.sijoittaja@example.com",
                    phone: "+358401112223",
                    monthlyIncome: 3200,
                  },
                  returnUrl: "https://shop.example.com/checkout/42",
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
                amountOutsideLimits: {
                  errors: [
                    {
                      id: "83c80a74-096a-4e55-a70e-5c11ed747292",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { amount: "must be between 50 and 1000" },
                    },
                  ],
                },
                unknownProduct: {
                  errors: [
                    {
                      id: "2a69a308-3dae-4d0b-b129-7f9ba82646bb",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { productId: "unknown" },
                    },
                  ],
                },
                missingIncome: {
                  errors: [
                    {
                      id: "dbc772fa-9867-4372-a2e0-6f1ad42e35e0",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { "applicant.monthlyIncome": "is required" },
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
        { in: "body", name: "amount", value: 650, status: 500 },
        { in: "body", name: "amount", value: 653, status: 503 },
      ],
    },
    getApplication: {
      method: "GET",
      path: "/consumer-financing/v1/applications/{applicationId}",
      parameters: [
        { name: "applicationId", in: "path", required: true, schema: { type: "string", format: "uuid" } },
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
              schema: { $ref: "Application" },
              examples: {
                approved: {
                  applicationId: "6b1e0f5a-93c2-4d78-8e46-17a9c5d2b3f0",
                  status: "APPROVED",
                  offer: {
                    productId: "OP-ZERO",
                    amount: 200,
                    termMonths: 2,
                    monthlyInstalment: 100,
                    interestRate: 0,
                    effectiveInterestRate: 0,
                    totalInterest: 0,
                    totalFees: 0,
                    totalCost: 200,
                    currency: "EUR",
                    schedule: [
                      {
                        number: 1,
                        dueDate: "2019-01-03",
                        instalment: 100,
                        principal: 100,
                        interest: 0,
                        remaining: 100,
                      },
                      { number: 2, dueDate: "2019-02-03", instalment: 100, principal: 100, interest: 0, remaining: 0 },
                    ],
                  },
                  created: "2018-12-03T09:30:00Z",
                  updated: "2018-12-03T09:30:00Z",
                  productId: "OP-ZERO",
                  amount: 200,
                  termMonths: 2,
                  channel: "ONLINE",
                  merchantId: "m-1001",
                  orderReference: "ORDER-42",
                  purpose: "Kahvinkeitin",
                  applicant: {
                    name: "Seija Sijoittaja",
                    email: "seija.sijoittaja@example.com",
                    phone: "+358401112223",
                    monthlyIncome: 3200,
                  },
                  returnUrl: "https://shop.example.com/checkout/42",
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
                unknownApplication: {
                  errors: [
                    {
                      id: "c8cfd239-efab-4f39-adfa-be4ce4f3084e",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { applicationId: "unknown" },
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
    confirmApplication: {
      method: "POST",
      path: "/consumer-financing/v1/applications/{applicationId}/confirm",
      parameters: [
        { name: "applicationId", in: "path", required: true, schema: { type: "string", format: "uuid" } },
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
              schema: { $ref: "Application" },
              examples: {
                confirmed: {
                  applicationId: "6b1e0f5a-93c2-4d78-8e46-17a9c5d2b3f0",
                  status: "CONFIRMED",
                  created: "2018-12-03T09:30:00Z",
                  updated: "2018-12-03T09:35:00Z",
                  productId: "OP-ZERO",
                  amount: 200,
                  termMonths: 2,
                  channel: "ONLINE",
                  merchantId: "m-1001",
                  orderReference: "ORDER-42",
                  applicant: {
                    name: "Seija Sijoittaja",
                    email: "seija.sijoittaja@example.com",
                    phone: "+358401112223",
                    monthlyIncome: 3200,
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
                unknownApplication: {
                  errors: [
                    {
                      id: "c8cfd239-efab-4f39-adfa-be4ce4f3084e",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { applicationId: "unknown" },
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
                applicationNotApproved: {
                  errors: [
                    {
                      id: "a1965ac0-0a1d-4db1-8bd3-e3d3b5cb481a",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Application not approved",
                      code: "FIN_ERR_001",
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
      errorCodes: { FIN_ERR_001: "Application not approved" },
      magicValues: [{ in: "body", name: "amount", value: 667, status: 500, code: "FIN_ERR_001" }],
    },
    cancelApplication: {
      method: "POST",
      path: "/consumer-financing/v1/applications/{applicationId}/cancel",
      parameters: [
        { name: "applicationId", in: "path", required: true, schema: { type: "string", format: "uuid" } },
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
              schema: { $ref: "Application" },
              examples: {
                cancelled: {
                  applicationId: "6b1e0f5a-93c2-4d78-8e46-17a9c5d2b3f0",
                  status: "CANCELLED",
                  created: "2018-12-03T09:30:00Z",
                  updated: "2018-12-03T09:40:00Z",
                  productId: "OP-ZERO",
                  amount: 200,
                  termMonths: 2,
                  channel: "ONLINE",
                  merchantId: "m-1001",
                  orderReference: "ORDER-42",
                  applicant: {
                    name: "Seija Sijoittaja",
                    email: "seija.sijoittaja@example.com",
                    phone: "+358401112223",
                    monthlyIncome: 3200,
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
                unknownApplication: {
                  errors: [
                    {
                      id: "c8cfd239-efab-4f39-adfa-be4ce4f3084e",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { applicationId: "unknown" },
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
                applicationNotCancellable: {
                  errors: [
                    {
                      id: "093fce11-8628-473d-8dc4-9497eb842318",
                      level: "ERROR",
                      type: "BUSINESS",
                      message: "Application cannot be cancelled",
                      code: "FIN_ERR_002",
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
      errorCodes: { FIN_ERR_002: "Application cannot be cancelled" },
      magicValues: [{ in: "body", name: "amount", value: 668, status: 500, code: "FIN_ERR_002" }],
    },
  },
  schemas: {
    Applicant: {
      type: "object",
      properties: {
        name: { type: "string", minLength: 1, examples: ["Seija Sijoittaja"] },
        email: { type: "string", format: "email", examples: ["seija.sijoittaja@example.com"] },
        phone: { type: "string", examples: ["+358401112223"] },
        monthlyIncome: { type: "number", minimum: 0, examples: [3200] },
      },
      required: ["name", "email", "phone", "monthlyIncome"],
    },
    Application: {
      type: "object",
      properties: {
        applicationId: { type: "string", format: "uuid" },
        status: { $ref: "ApplicationStatus" },
        decisionReason: { type: "string", examples: ["The instalment exceeds a quarter of the monthly income"] },
        offer: { $ref: "Calculation" },
        created: { type: "string", format: "date-time" },
        updated: { type: "string", format: "date-time" },
        productId: { type: "string", examples: ["OP-ZERO"] },
        amount: { type: "number", examples: [200] },
        termMonths: { type: "integer", examples: [2] },
        channel: { $ref: "Channel" },
        merchantId: { type: "string", examples: ["m-1001"] },
        orderReference: { type: "string", examples: ["ORDER-42"] },
        purpose: { type: "string", examples: ["Kahvinkeitin"] },
        applicant: { $ref: "Applicant" },
        returnUrl: { type: "string", format: "uri" },
      },
      required: [
        "applicationId",
        "status",
        "created",
        "updated",
        "productId",
        "amount",
        "termMonths",
        "channel",
        "merchantId",
        "orderReference",
        "applicant",
      ],
    },
    ApplicationList: {
      type: "object",
      properties: { payload: { type: "array", items: { $ref: "Application" } } },
      required: ["payload"],
    },
    ApplicationRequest: {
      type: "object",
      properties: {
        productId: { type: "string", examples: ["OP-ZERO"] },
        amount: { type: "number", exclusiveMinimum: 0, examples: [200] },
        termMonths: { type: "integer", minimum: 1, examples: [2] },
        channel: { $ref: "Channel" },
        merchantId: { type: "string", examples: ["m-1001"] },
        orderReference: { type: "string", examples: ["ORDER-42"] },
        purpose: { type: "string", examples: ["Kahvinkeitin"] },
        applicant: { $ref: "Applicant" },
        returnUrl: { type: "string", format: "uri" },
      },
      required: ["productId", "amount", "termMonths", "channel", "merchantId", "orderReference", "applicant"],
    },
    ApplicationStatus: {
      type: "string",
      enum: ["PENDING", "APPROVED", "REJECTED", "CONFIRMED", "CANCELLED", "PAID_OUT"],
    },
    Calculation: {
      type: "object",
      properties: {
        productId: { type: "string", examples: ["OP-ZERO"] },
        amount: { type: "number", examples: [200] },
        termMonths: { type: "integer", examples: [2] },
        monthlyInstalment: { type: "number", examples: [100] },
        interestRate: { type: "number", examples: [0] },
        effectiveInterestRate: { type: "number", examples: [0] },
        totalInterest: { type: "number", examples: [0] },
        totalFees: { type: "number", examples: [0] },
        totalCost: { type: "number", examples: [200] },
        currency: { $ref: "Currency" },
        schedule: { type: "array", items: { $ref: "Instalment" } },
      },
      required: [
        "productId",
        "amount",
        "termMonths",
        "monthlyInstalment",
        "interestRate",
        "effectiveInterestRate",
        "totalInterest",
        "totalFees",
        "totalCost",
        "currency",
        "schedule",
      ],
    },
    CalculationRequest: {
      type: "object",
      properties: {
        productId: { type: "string", examples: ["OP-ZERO"] },
        amount: { type: "number", exclusiveMinimum: 0, examples: [200] },
        termMonths: { type: "integer", minimum: 1, examples: [2] },
      },
      required: ["productId", "amount", "termMonths"],
    },
    Channel: { type: "string", enum: ["ONLINE", "IN_STORE"] },
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
    Instalment: {
      type: "object",
      properties: {
        number: { type: "integer", minimum: 1, examples: [1] },
        dueDate: { type: "string", format: "date" },
        instalment: { type: "number", examples: [100] },
        principal: { type: "number", examples: [100] },
        interest: { type: "number", examples: [0] },
        remaining: { type: "number", examples: [100] },
      },
      required: ["number", "dueDate", "instalment", "principal", "interest", "remaining"],
    },
    LocalizedText: {
      type: "object",
      minProperties: 1,
      properties: { fi: { type: "string" }, sv: { type: "string" }, en: { type: "string" } },
      examples: [{ fi: "OP-Maailma", sv: "OP-Världen", en: "OP-World" }],
    },
    Product: {
      type: "object",
      properties: {
        productId: { type: "string", examples: ["OP-INSTALMENT"] },
        name: { $ref: "LocalizedText" },
        minAmount: { type: "number", examples: [100] },
        maxAmount: { type: "number", examples: [5000] },
        minTermMonths: { type: "integer", examples: [3] },
        maxTermMonths: { type: "integer", examples: [36] },
        interestRate: { type: "number", examples: [8.9] },
        setupFee: { type: "number", examples: [9.9] },
        monthlyFee: { type: "number", examples: [3.9] },
        currency: { $ref: "Currency" },
      },
      required: [
        "productId",
        "name",
        "minAmount",
        "maxAmount",
        "minTermMonths",
        "maxTermMonths",
        "interestRate",
        "setupFee",
        "monthlyFee",
        "currency",
      ],
    },
    ProductList: {
      type: "object",
      properties: { payload: { type: "array", items: { $ref: "Product" } } },
      required: ["payload"],
    },
  },
  errors: "descriptors",
};
