// Generated from specs/payment-highway/v1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Payment Highway",
  operations: {
    openAddCardForm: {
      method: "POST",
      path: "/form/view/add_card",
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "AddCardForm" } } },
      },
      responses: {
        "303": {
          headers: {
            Location: {
              required: true,
              schema: { type: "string", format: "uri" },
              example:
                "https://v1-hub-staging.sph-test-solinor.com/form/5f1c2a7e-3b94-4d60-8e15-9c7a2d4" + "b6f80/tokenize",
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    openCardPaymentForm: {
      method: "POST",
      path: "/form/view/pay_with_card",
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "CardPaymentForm" } } },
      },
      responses: {
        "303": {
          headers: {
            Location: {
              required: true,
              schema: { type: "string", format: "uri" },
              example:
                "https://v1-hub-staging.sph-test-solinor.com/form/5f1c2a7e-3b94-4d60-8e15-9c7a2d4" + "b6f80/payment",
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
        { in: "body", name: "sph-order", value: "error-400", status: 400 },
        { in: "body", name: "sph-order", value: "error-401", status: 401 },
        { in: "body", name: "sph-order", value: "error-500", status: 500 },
        { in: "body", name: "sph-order", value: "error-503", status: 503 },
      ],
    },
    openAddAndPayForm: {
      method: "POST",
      path: "/form/view/add_and_pay_with_card",
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "CardPaymentForm" } } },
      },
      responses: {
        "303": {
          headers: {
            Location: {
              required: true,
              schema: { type: "string", format: "uri" },
              example:
                "https://v1-hub-staging.sph-test-solinor.com/form/5f1c2a7e-3b94-4d60-8e15-9c7a2d4" + "b6f80/payment",
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
        { in: "body", name: "sph-order", value: "error-400", status: 400 },
        { in: "body", name: "sph-order", value: "error-401", status: 401 },
        { in: "body", name: "sph-order", value: "error-500", status: 500 },
        { in: "body", name: "sph-order", value: "error-503", status: 503 },
      ],
    },
    openTokenPaymentForm: {
      method: "POST",
      path: "/form/view/pay_with_token_and_cvc",
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "TokenPaymentForm" } } },
      },
      responses: {
        "303": {
          headers: {
            Location: {
              required: true,
              schema: { type: "string", format: "uri" },
              example:
                "https://v1-hub-staging.sph-test-solinor.com/form/5f1c2a7e-3b94-4d60-8e15-9c7a2d4" +
                "b6f80/payment_with_token_and_cvc",
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
        { in: "body", name: "sph-order", value: "error-400", status: 400 },
        { in: "body", name: "sph-order", value: "error-401", status: 401 },
        { in: "body", name: "sph-order", value: "error-500", status: 500 },
        { in: "body", name: "sph-order", value: "error-503", status: 503 },
      ],
    },
    openMobilePayForm: {
      method: "POST",
      path: "/form/view/mobilepay",
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "MobilePayForm" } } },
      },
      responses: {
        "303": {
          headers: {
            Location: {
              required: true,
              schema: { type: "string", format: "uri" },
              example:
                "https://v1-hub-staging.sph-test-solinor.com/form/5f1c2a7e-3b94-4d60-8e15-9c7a2d4" + "b6f80/wallet",
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
        { in: "body", name: "sph-order", value: "error-400", status: 400 },
        { in: "body", name: "sph-order", value: "error-401", status: 401 },
        { in: "body", name: "sph-order", value: "error-500", status: 500 },
        { in: "body", name: "sph-order", value: "error-503", status: 503 },
      ],
    },
    openPivoForm: {
      method: "POST",
      path: "/form/view/pivo",
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "PivoForm" } } },
      },
      responses: {
        "303": {
          headers: {
            Location: {
              required: true,
              schema: { type: "string", format: "uri" },
              example: "https://qa-maksu.pivo.fi/api/payments/5f1c2a7e-3b94-4d60-8e15-9c7a2d4b6f80/page",
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
        { in: "body", name: "sph-order", value: "error-400", status: 400 },
        { in: "body", name: "sph-order", value: "error-401", status: 401 },
        { in: "body", name: "sph-order", value: "error-500", status: 500 },
        { in: "body", name: "sph-order", value: "error-503", status: 503 },
      ],
    },
    openSiirtoForm: {
      method: "POST",
      path: "/form/view/siirto",
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "SiirtoForm" } } },
      },
      responses: {
        "303": {
          headers: {
            Location: {
              required: true,
              schema: { type: "string", format: "uri" },
              example:
                "https://v1-hub-staging.sph-test-solinor.com/form/5f1c2a7e-3b94-4d60-8e15-9c7a2d4" + "b6f80/siirto",
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
        { in: "body", name: "sph-order", value: "error-400", status: 400 },
        { in: "body", name: "sph-order", value: "error-401", status: 401 },
        { in: "body", name: "sph-order", value: "error-500", status: 500 },
        { in: "body", name: "sph-order", value: "error-503", status: 503 },
      ],
    },
    openMasterpassForm: {
      method: "POST",
      path: "/form/view/masterpass",
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "MasterpassForm" } } },
      },
      responses: {
        "303": {
          headers: {
            Location: {
              required: true,
              schema: { type: "string", format: "uri" },
              example:
                "https://v1-hub-staging.sph-test-solinor.com/form/5f1c2a7e-3b94-4d60-8e15-9c7a2d4" + "b6f80/wallet",
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
        { in: "body", name: "sph-order", value: "error-400", status: 400 },
        { in: "body", name: "sph-order", value: "error-401", status: 401 },
        { in: "body", name: "sph-order", value: "error-500", status: 500 },
        { in: "body", name: "sph-order", value: "error-503", status: 503 },
      ],
    },
    openAfterPayForm: {
      method: "POST",
      path: "/form/view/afterpay",
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "AfterPayForm" } } },
      },
      responses: {
        "303": {
          headers: {
            Location: {
              required: true,
              schema: { type: "string", format: "uri" },
              example:
                "https://v1-hub-staging.sph-test-solinor.com/form/5f1c2a7e-3b94-4d60-8e15-9c7a2d4" + "b6f80/wallet",
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
        { in: "body", name: "sph-order", value: "error-400", status: 400 },
        { in: "body", name: "sph-order", value: "error-401", status: 401 },
        { in: "body", name: "sph-order", value: "error-500", status: 500 },
        { in: "body", name: "sph-order", value: "error-503", status: 503 },
      ],
    },
    showTokenizePage: {
      method: "GET",
      path: "/form/{formId}/tokenize",
      parameters: [{ name: "formId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      responses: {
        "200": {
          content: {
            "text/html": {
              schema: { type: "string" },
              examples: { page: '<!doctype html><title>Payment Highway</title><form method="post"></form>' },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
    submitTokenizePage: {
      method: "POST",
      path: "/form/{formId}/tokenize",
      parameters: [{ name: "formId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "HostedCardFields" } } },
      },
      responses: {
        "303": { headers: { Location: { required: true, schema: { type: "string", format: "uri" } } } },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                unknownTransaction: {
                  errors: [
                    {
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
      path: "/form/{formId}/payment",
      parameters: [{ name: "formId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      responses: {
        "200": {
          content: {
            "text/html": {
              schema: { type: "string" },
              examples: { page: '<!doctype html><title>Payment Highway</title><form method="post"></form>' },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
      path: "/form/{formId}/payment",
      parameters: [{ name: "formId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "HostedCardFields" } } },
      },
      responses: {
        "303": { headers: { Location: { required: true, schema: { type: "string", format: "uri" } } } },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                unknownTransaction: {
                  errors: [
                    {
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
    showTokenPaymentPage: {
      method: "GET",
      path: "/form/{formId}/payment_with_token_and_cvc",
      parameters: [{ name: "formId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      responses: {
        "200": {
          content: {
            "text/html": {
              schema: { type: "string" },
              examples: { page: '<!doctype html><title>Payment Highway</title><form method="post"></form>' },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
    submitTokenPaymentPage: {
      method: "POST",
      path: "/form/{formId}/payment_with_token_and_cvc",
      parameters: [{ name: "formId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "HostedCvcFields" } } },
      },
      responses: {
        "303": { headers: { Location: { required: true, schema: { type: "string", format: "uri" } } } },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                unknownTransaction: {
                  errors: [
                    {
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
    showSiirtoPage: {
      method: "GET",
      path: "/form/{formId}/siirto",
      parameters: [{ name: "formId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      responses: {
        "200": {
          content: {
            "text/html": {
              schema: { type: "string" },
              examples: { page: '<!doctype html><title>Payment Highway</title><form method="post"></form>' },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
    submitSiirtoPage: {
      method: "POST",
      path: "/form/{formId}/siirto",
      parameters: [{ name: "formId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "HostedDecision" } } },
      },
      responses: {
        "303": { headers: { Location: { required: true, schema: { type: "string", format: "uri" } } } },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                unknownTransaction: {
                  errors: [
                    {
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
    showWalletPage: {
      method: "GET",
      path: "/form/{formId}/wallet",
      parameters: [{ name: "formId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      responses: {
        "200": {
          content: {
            "text/html": {
              schema: { type: "string" },
              examples: { page: '<!doctype html><title>Payment Highway</title><form method="post"></form>' },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
    submitWalletPage: {
      method: "POST",
      path: "/form/{formId}/wallet",
      parameters: [{ name: "formId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "HostedDecision" } } },
      },
      responses: {
        "303": { headers: { Location: { required: true, schema: { type: "string", format: "uri" } } } },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                unknownTransaction: {
                  errors: [
                    {
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
    showThreeDSecurePage: {
      method: "GET",
      path: "/form/{formId}/three_d_secure",
      parameters: [{ name: "formId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      responses: {
        "200": {
          content: {
            "text/html": {
              schema: { type: "string" },
              examples: { page: '<!doctype html><title>Payment Highway</title><form method="post"></form>' },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
    submitThreeDSecurePage: {
      method: "POST",
      path: "/form/{formId}/three_d_secure",
      parameters: [{ name: "formId", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      requestBody: {
        required: true,
        content: { "application/x-www-form-urlencoded": { schema: { $ref: "HostedDecision" } } },
      },
      responses: {
        "303": { headers: { Location: { required: true, schema: { type: "string", format: "uri" } } } },
        "400": {
          content: {
            "application/json": {
              schema: { $ref: "ErrorEnvelope" },
              examples: {
                unknownTransaction: {
                  errors: [
                    {
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
    createTransaction: {
      method: "POST",
      path: "/transaction",
      parameters: [
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "TransactionCreated" },
              examples: {
                created: { id: "5f1c2a7e-3b94-4d60-8e15-9c7a2d4b6f80", result: { code: 100, message: "OK" } },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    debitTransaction: {
      method: "POST",
      path: "/transaction/{id}/debit",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "Debit" } } } },
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "DebitResponse" },
              examples: {
                debited: {
                  result: { code: 100, message: "OK" },
                  filing_code: "181203000123",
                  acquirer: { id: "nets", name: "Nets" },
                },
                declined: {
                  result: { code: 200, message: "Authorization failed" },
                  acquirer: { id: "nets", name: "Nets" },
                  acquirer_response_code: "116",
                  authorizer: "666",
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
        { in: "body", name: "order", value: "error-400", status: 400 },
        { in: "body", name: "order", value: "error-401", status: 401 },
        { in: "body", name: "order", value: "error-500", status: 500 },
        { in: "body", name: "order", value: "error-503", status: 503 },
      ],
    },
    chargeCustomerInitiated: {
      method: "POST",
      path: "/transaction/{id}/card/charge/customer_initiated",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "CustomerInitiatedCharge" } } } },
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "CustomerInitiatedChargeResponse" },
              examples: {
                charged: {
                  result: { code: 100, message: "OK" },
                  filing_code: "181203000123",
                  acquirer: { id: "nets", name: "Nets" },
                },
                softDecline: {
                  result: { code: 400, message: "Soft Decline, customer authentication required" },
                  three_d_secure_url:
                    "https://v1-hub-staging.sph-test-solinor.com/form/5f1c2a7e-3b94-4d60-8e15-9c7a2d4" +
                    "b6f80/three_d_secure",
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
        { in: "body", name: "order", value: "error-400", status: 400 },
        { in: "body", name: "order", value: "error-401", status: 401 },
        { in: "body", name: "order", value: "error-500", status: 500 },
        { in: "body", name: "order", value: "error-503", status: 503 },
      ],
    },
    chargeMerchantInitiated: {
      method: "POST",
      path: "/transaction/{id}/card/charge/merchant_initiated",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "Debit" } } } },
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "DebitResponse" },
              examples: {
                charged: {
                  result: { code: 100, message: "OK" },
                  filing_code: "181203000123",
                  acquirer: { id: "nets", name: "Nets" },
                },
                declined: {
                  result: { code: 200, message: "Authorization failed" },
                  acquirer: { id: "nets", name: "Nets" },
                  acquirer_response_code: "116",
                  authorizer: "666",
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
        { in: "body", name: "order", value: "error-400", status: 400 },
        { in: "body", name: "order", value: "error-401", status: 401 },
        { in: "body", name: "order", value: "error-500", status: 500 },
        { in: "body", name: "order", value: "error-503", status: 503 },
      ],
    },
    debitApplePay: {
      method: "POST",
      path: "/transaction/{id}/debit_applepay",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "ApplePayDebit" } } } },
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "DebitResponse" },
              examples: {
                debited: {
                  result: { code: 100, message: "OK" },
                  filing_code: "181203000123",
                  acquirer: { id: "nets", name: "Nets" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
        { in: "body", name: "order", value: "error-400", status: 400 },
        { in: "body", name: "order", value: "error-401", status: 401 },
        { in: "body", name: "order", value: "error-500", status: 500 },
        { in: "body", name: "order", value: "error-503", status: 503 },
      ],
    },
    debitMasterpass: {
      method: "POST",
      path: "/transaction/{id}/debit_masterpass",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "MasterpassDebit" } } } },
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "DebitResponse" },
              examples: {
                debited: {
                  result: { code: 100, message: "OK" },
                  filing_code: "181203000123",
                  acquirer: { id: "nets", name: "Nets" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    getUserProfile: {
      method: "GET",
      path: "/transaction/{id}/user_profile",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "UserProfile" },
              examples: {
                profile: {
                  masterpass: { email_address: "anna.esimerkki@example.com" },
                  result: { code: 100, message: "OK" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    commitTransaction: {
      method: "POST",
      path: "/transaction/{id}/commit",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "Commit" } } } },
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "TransactionResult" },
              examples: {
                committed: {
                  result: { code: 100, message: "OK" },
                  committed: true,
                  committed_amount: 9999,
                  card: {
                    partial_pan: "0024",
                    type: "Visa",
                    expire_year: "2026",
                    expire_month: "11",
                    cvc_required: "no",
                    bin: "415301",
                    funding: "debit",
                    category: "unknown",
                    country_code: "FI",
                    card_fingerprint: "6e2c9f1a4b8d7035c1e6f2a9b4d8c7035e1f6a2b9c4d8e7f0351a6b2c9d4e8f7",
                    pan_fingerprint: "0a7d3f6b9c2e5184f7a0d3b6c9e2f5181a4d7b0c3e6f9a2d5b8c1e4f7a0d3b6c",
                  },
                  cardholder_authentication: "no",
                  filing_code: "181203000123",
                  recurring: false,
                  acquirer: { id: "nets", name: "Nets" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    revertTransaction: {
      method: "POST",
      path: "/transaction/{id}/revert",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      requestBody: { content: { "application/json": { schema: { $ref: "Revert" } } } },
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "ResultEnvelope" },
              examples: { reverted: { result: { code: 100, message: "OK" } } },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    getTransaction: {
      method: "GET",
      path: "/transaction/{id}",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "TransactionStatusEnvelope" },
              examples: {
                revertedInPart: {
                  transaction: {
                    id: "5f1c2a7e-3b94-4d60-8e15-9c7a2d4b6f80",
                    type: "debit",
                    amount: 9999,
                    current_amount: 49,
                    currency: "EUR",
                    timestamp: "2018-12-03T09:30:00Z",
                    modified: "2018-12-03T09:45:00Z",
                    filing_code: "181203000123",
                    authorization_code: "894463",
                    status: { state: "ok", code: 4000 },
                    card: {
                      partial_pan: "0024",
                      type: "Visa",
                      expire_year: "2026",
                      expire_month: "11",
                      cvc_required: "no",
                      bin: "415301",
                      funding: "debit",
                      category: "unknown",
                      country_code: "FI",
                      card_fingerprint: "6e2c9f1a4b8d7035c1e6f2a9b4d8c7035e1f6a2b9c4d8e7f0351a6b2c9d4e8f7",
                      pan_fingerprint: "0a7d3f6b9c2e5184f7a0d3b6c9e2f5181a4d7b0c3e6f9a2d5b8c1e4f7a0d3b6c",
                    },
                    reverts: [
                      {
                        type: "revert",
                        status: { state: "ok", code: 4000 },
                        amount: 9950,
                        timestamp: "2018-12-03T09:45:00Z",
                        modified: "2018-12-03T09:45:00Z",
                        filing_code: "181203000124",
                      },
                    ],
                    customer: { network_address: "192.0.2.17", country_code: "FI" },
                    cardholder_authentication: "no",
                    order: "ORDER-42",
                    committed: true,
                    committed_amount: 9999,
                    recurring: false,
                    reference_number: "1232",
                    acquirer: { id: "nets", name: "Nets" },
                  },
                  result: { code: 100, message: "OK" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    getTransactionResult: {
      method: "GET",
      path: "/transaction/{id}/result",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "TransactionResult" },
              examples: {
                paid: {
                  result: { code: 100, message: "OK" },
                  committed: true,
                  committed_amount: 9999,
                  card_token: "a3c9e5f1-7b2d-4860-9f4e-1d6b8a0c3e57",
                  card: {
                    partial_pan: "0024",
                    type: "Visa",
                    expire_year: "2026",
                    expire_month: "11",
                    cvc_required: "no",
                    bin: "415301",
                    funding: "debit",
                    category: "unknown",
                    country_code: "FI",
                    card_fingerprint: "6e2c9f1a4b8d7035c1e6f2a9b4d8c7035e1f6a2b9c4d8e7f0351a6b2c9d4e8f7",
                    pan_fingerprint: "0a7d3f6b9c2e5184f7a0d3b6c9e2f5181a4d7b0c3e6f9a2d5b8c1e4f7a0d3b6c",
                  },
                  customer: { network_address: "192.0.2.17", country_code: "FI" },
                  cardholder_authentication: "no",
                  filing_code: "181203000123",
                  recurring: false,
                  reference_number: "1232",
                  acquirer: { id: "nets", name: "Nets" },
                },
                failed: {
                  result: { code: 200, message: "Authorization failed" },
                  acquirer: { id: "nets", name: "Nets" },
                  acquirer_response_code: "116",
                  authorizer: "666",
                  committed: false,
                  cardholder_authentication: "no",
                  filing_code: "181203000125",
                  recurring: false,
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    listTransactions: {
      method: "GET",
      path: "/transactions/",
      parameters: [
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
        { name: "order", in: "query", required: true, schema: { type: "string" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "TransactionList" },
              examples: {
                oneTransaction: {
                  transactions: [
                    {
                      id: "5f1c2a7e-3b94-4d60-8e15-9c7a2d4b6f80",
                      type: "debit",
                      amount: 9999,
                      current_amount: 49,
                      currency: "EUR",
                      timestamp: "2018-12-03T09:30:00Z",
                      modified: "2018-12-03T09:45:00Z",
                      filing_code: "181203000123",
                      authorization_code: "894463",
                      status: { state: "ok", code: 4000 },
                      card: {
                        partial_pan: "0024",
                        type: "Visa",
                        expire_year: "2026",
                        expire_month: "11",
                        cvc_required: "no",
                        bin: "415301",
                        funding: "debit",
                        category: "unknown",
                        country_code: "FI",
                        card_fingerprint: "6e2c9f1a4b8d7035c1e6f2a9b4d8c7035e1f6a2b9c4d8e7f0351a6b2c9d4e8f7",
                        pan_fingerprint: "0a7d3f6b9c2e5184f7a0d3b6c9e2f5181a4d7b0c3e6f9a2d5b8c1e4f7a0d3b6c",
                      },
                      reverts: [
                        {
                          type: "revert",
                          status: { state: "ok", code: 4000 },
                          amount: 9950,
                          timestamp: "2018-12-03T09:45:00Z",
                          modified: "2018-12-03T09:45:00Z",
                          filing_code: "181203000124",
                        },
                      ],
                      customer: { network_address: "192.0.2.17", country_code: "FI" },
                      cardholder_authentication: "no",
                      order: "ORDER-42",
                      committed: true,
                      committed_amount: 9999,
                      recurring: false,
                      reference_number: "1232",
                      acquirer: { id: "nets", name: "Nets" },
                    },
                  ],
                  pivo_transactions: [],
                  afterpay_transactions: [],
                  result: { code: 100, message: "OK" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
        { in: "query", name: "order", value: "error-400", status: 400 },
        { in: "query", name: "order", value: "error-401", status: 401 },
        { in: "query", name: "order", value: "error-500", status: 500 },
        { in: "query", name: "order", value: "error-503", status: 503 },
      ],
    },
    getTokenization: {
      method: "GET",
      path: "/tokenization/{tokenizationId}",
      parameters: [
        { name: "tokenizationId", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "Tokenization" },
              examples: {
                stored: {
                  card_token: "a3c9e5f1-7b2d-4860-9f4e-1d6b8a0c3e57",
                  card: {
                    partial_pan: "0024",
                    type: "Visa",
                    expire_year: "2026",
                    expire_month: "11",
                    cvc_required: "no",
                    bin: "415301",
                    funding: "debit",
                    category: "unknown",
                    country_code: "FI",
                    card_fingerprint: "6e2c9f1a4b8d7035c1e6f2a9b4d8c7035e1f6a2b9c4d8e7f0351a6b2c9d4e8f7",
                    pan_fingerprint: "0a7d3f6b9c2e5184f7a0d3b6c9e2f5181a4d7b0c3e6f9a2d5b8c1e4f7a0d3b6c",
                  },
                  customer: { network_address: "192.0.2.17", country_code: "FI" },
                  cardholder_authentication: "no",
                  recurring: false,
                  result: { code: 100, message: "OK" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    getBatchReport: {
      method: "GET",
      path: "/report/batch/{date}",
      parameters: [
        { name: "date", in: "path", required: true, schema: { type: "string", pattern: "^\\d{8}$" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "SettlementReport" },
              examples: {
                oneBatch: {
                  settlements: [
                    {
                      id: "3c7a9e15-2d48-4f60-b1c3-8e5a7d9f2b04",
                      batch: "000123",
                      timestamp: "2018-12-04T01:00:00Z",
                      merchant: {
                        id: "test_merchantId",
                        name: "Esimerkkikauppa Oy",
                        acquirer_merchant_id: "nets_test_merchant",
                      },
                      acquirer: { id: "nets", name: "Nets" },
                      transaction_count: 1,
                      net_amount: 9999,
                      currency: "EUR",
                      transactions: [
                        {
                          id: "5f1c2a7e-3b94-4d60-8e15-9c7a2d4b6f80",
                          timestamp: "2018-12-03T09:30:00Z",
                          type: "debit",
                          partial_pan: "0024",
                          amount: 9999,
                          currency: "EUR",
                          filing_code: "181203000123",
                          authorization_code: "894463",
                          status: { state: "ok", code: 4000 },
                          order: "ORDER-42",
                          recurring: false,
                        },
                      ],
                      status: { state: "ok", code: 4000 },
                      reference: "11503",
                    },
                  ],
                  result: { code: 100, message: "OK" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    getReconciliationReport: {
      method: "GET",
      path: "/report/reconciliation/{date}",
      parameters: [
        { name: "date", in: "path", required: true, schema: { type: "string", pattern: "^\\d{8}$" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
        { name: "use-date-processed", in: "query", schema: { type: "boolean" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "ReconciliationReport" },
              examples: {
                oneSettlement: {
                  settlements: [
                    {
                      id: "3c7a9e15-2d48-4f60-b1c3-8e5a7d9f2b04",
                      batch: "000123",
                      timestamp: "2018-12-04T01:00:00Z",
                      merchant: {
                        id: "test_merchantId",
                        name: "Esimerkkikauppa Oy",
                        acquirer_merchant_id: "nets_test_merchant",
                      },
                      acquirer: { id: "nets", name: "Nets" },
                      transaction_count: 1,
                      net_amount: 9999,
                      currency: "EUR",
                      transactions: [
                        {
                          id: "5f1c2a7e-3b94-4d60-8e15-9c7a2d4b6f80",
                          timestamp: "2018-12-03T09:30:00Z",
                          type: "debit",
                          partial_pan: "0024",
                          amount: 9999,
                          currency: "EUR",
                          filing_code: "181203000123",
                          authorization_code: "894463",
                          status: { state: "ok", code: 4000 },
                          order: "ORDER-42",
                          recurring: false,
                        },
                      ],
                      status: { state: "ok", code: 4000 },
                      reference: "11503",
                    },
                  ],
                  commission_settlements: [],
                  result: { code: 100, message: "OK" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    getFormSession: {
      method: "GET",
      path: "/form/{sessionId}/status",
      parameters: [
        { name: "sessionId", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "FormSession" },
              examples: {
                opened: {
                  status: { state: "ok_pending", code: 2000 },
                  operation: "tokenize",
                  created: "2018-12-03T09:30:00Z",
                  valid_until: "2018-12-03T09:45:00Z",
                  result: { code: 100, message: "OK" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    createMobilePaySession: {
      method: "POST",
      path: "/app/mobilepay",
      parameters: [
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "MobilePayInit" } } } },
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "MobilePaySession" },
              examples: {
                session: {
                  session_token: "8d0f2b46-6a9c-4e13-b5d7-f1c3e9a2047b",
                  uri: "mobilepay://pay?token=8d0f2b46-6a9c-4e13-b5d7-f1c3e9a2047b",
                  valid_until: "2018-12-03T09:45:00Z",
                  result: { code: 100, message: "OK" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
        { in: "body", name: "order", value: "error-400", status: 400 },
        { in: "body", name: "order", value: "error-401", status: 401 },
        { in: "body", name: "order", value: "error-500", status: 500 },
        { in: "body", name: "order", value: "error-503", status: 503 },
      ],
    },
    getMobilePaySession: {
      method: "GET",
      path: "/app/mobilepay/{sessionToken}",
      parameters: [
        { name: "sessionToken", in: "path", required: true, schema: { type: "string" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "MobilePayStatus" },
              examples: {
                finished: {
                  status: "ok",
                  transaction_id: "5f1c2a7e-3b94-4d60-8e15-9c7a2d4b6f80",
                  valid_until: "2018-12-03T09:45:00Z",
                  result: { code: 100, message: "OK" },
                },
                inProgress: {
                  status: "in_progress",
                  valid_until: "2018-12-03T09:45:00Z",
                  result: { code: 100, message: "OK" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    createPivoSession: {
      method: "POST",
      path: "/app/pivo",
      parameters: [
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "PivoInit" } } } },
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "PivoSession" },
              examples: {
                session: {
                  transaction_id: "5f1c2a7e-3b94-4d60-8e15-9c7a2d4b6f80",
                  uri: "pivo://api/payments/5f1c2a7e-3b94-4d60-8e15-9c7a2d4b6f80",
                  valid_until: "2018-12-03T09:45:00Z",
                  result: { code: 100, message: "OK" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
        { in: "body", name: "order", value: "error-400", status: 400 },
        { in: "body", name: "order", value: "error-401", status: 401 },
        { in: "body", name: "order", value: "error-500", status: 500 },
        { in: "body", name: "order", value: "error-503", status: 503 },
      ],
    },
    revertPivo: {
      method: "POST",
      path: "/transaction/{id}/pivo/revert",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      requestBody: { content: { "application/json": { schema: { $ref: "ReferencedRevert" } } } },
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "ResultEnvelope" },
              examples: { reverted: { result: { code: 100, message: "OK" } } },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    getPivoResult: {
      method: "GET",
      path: "/transaction/{id}/pivo/result",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "PivoResult" },
              examples: {
                paid: {
                  state: "ok",
                  amount: 9999,
                  current_amount: 9499,
                  currency: "EUR",
                  reference_number: "1232",
                  archive_id: "20181203593619ZZ0099",
                  payment_type: "ACCOUNT",
                  phone: "+358401112221",
                  pivo_payment_id: "7c3d9a52-0e4b-4f86-b1a7-5d2c8e6f9031",
                  order: "ORDER-42",
                  refunds: [
                    {
                      refund_request_id: "2a9e4c71-8d35-4b60-9f12-c7e5b3a1d840",
                      amount: 500,
                      timestamp: "2018-12-04T08:00:00Z",
                      reference_number: "1232",
                    },
                  ],
                  result: { code: 100, message: "OK" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    getPivoTransaction: {
      method: "GET",
      path: "/transaction/pivo/{id}",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "PivoStatusEnvelope" },
              examples: {
                paid: {
                  transaction: {
                    id: "5f1c2a7e-3b94-4d60-8e15-9c7a2d4b6f80",
                    state: "ok",
                    amount: 9999,
                    current_amount: 9499,
                    currency: "EUR",
                    reference_number: "1232",
                    archive_id: "20181203593619ZZ0099",
                    payment_type: "ACCOUNT",
                    phone: "+358401112221",
                    pivo_payment_id: "7c3d9a52-0e4b-4f86-b1a7-5d2c8e6f9031",
                    order: "ORDER-42",
                    refunds: [
                      {
                        refund_request_id: "2a9e4c71-8d35-4b60-9f12-c7e5b3a1d840",
                        amount: 500,
                        timestamp: "2018-12-04T08:00:00Z",
                        reference_number: "1232",
                      },
                    ],
                  },
                  result: { code: 100, message: "OK" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    revertSiirto: {
      method: "POST",
      path: "/transaction/{id}/siirto/revert",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "SiirtoRevert" } } } },
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "ResultEnvelope" },
              examples: { reverted: { result: { code: 100, message: "OK" } } },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    getSiirtoResult: {
      method: "GET",
      path: "/transaction/{id}/siirto/result",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "SiirtoResult" },
              examples: {
                paid: {
                  status: "ok",
                  amount: 9999,
                  current_amount: 9499,
                  reference_number: "1232",
                  message: "Tilaus 42",
                  recipient: "+358401112221",
                  order: "ORDER-42",
                  refunds: [
                    {
                      refund_id: "2a9e4c71-8d35-4b60-9f12-c7e5b3a1d840",
                      amount: 500,
                      reference_number: "1232",
                      message: "Hyvitys",
                      status: "ok",
                      timestamp: "2018-12-04T08:00:00Z",
                    },
                  ],
                  result: { code: 100, message: "OK" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    getSiirtoTransaction: {
      method: "GET",
      path: "/transaction/siirto/{id}",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "SiirtoStatusEnvelope" },
              examples: {
                paid: {
                  transaction: {
                    status: "ok",
                    amount: 9999,
                    current_amount: 9499,
                    reference_number: "1232",
                    message: "Tilaus 42",
                    recipient: "+358401112221",
                    order: "ORDER-42",
                    refunds: [
                      {
                        refund_id: "2a9e4c71-8d35-4b60-9f12-c7e5b3a1d840",
                        amount: 500,
                        reference_number: "1232",
                        message: "Hyvitys",
                        status: "ok",
                        timestamp: "2018-12-04T08:00:00Z",
                      },
                    ],
                  },
                  result: { code: 100, message: "OK" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    commitAfterPay: {
      method: "POST",
      path: "/transaction/{id}/afterpay/commit",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "AfterPayAmount" } } } },
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "ResultEnvelope" },
              examples: { committed: { result: { code: 100, message: "OK" } } },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    revertAfterPay: {
      method: "POST",
      path: "/transaction/{id}/afterpay/revert",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      requestBody: { required: true, content: { "application/json": { schema: { $ref: "AfterPayAmount" } } } },
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "ResultEnvelope" },
              examples: { reverted: { result: { code: 100, message: "OK" } } },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    getAfterPayResult: {
      method: "GET",
      path: "/transaction/{id}/afterpay/result",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "AfterPayResult" },
              examples: { accepted: { committed: false, result: { code: 100, message: "OK" } } },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    getAfterPayTransaction: {
      method: "GET",
      path: "/transaction/{id}/afterpay",
      parameters: [
        { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        {
          name: "sph-api-version",
          in: "header",
          required: true,
          schema: {
            type: "string",
            enum: [
              "20160630",
              "20170627",
              "20171127",
              "20180426",
              "20180608",
              "20180725",
              "20180927",
              "20190430",
              "20191204",
              "20200401",
            ],
            default: "20200401",
          },
        },
        { name: "sph-account", in: "header", required: true, schema: { type: "string" } },
        { name: "sph-merchant", in: "header", required: true, schema: { type: "string" } },
        {
          name: "sph-timestamp",
          in: "header",
          required: true,
          schema: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$" },
        },
        { name: "sph-request-id", in: "header", required: true, schema: { type: "string", format: "uuid" } },
      ],
      responses: {
        "200": {
          headers: {
            signature: {
              required: true,
              schema: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
              example: "SPH1 testKey 9c1f0e7a5b3d2846f0a1c3e5d7b9f2a4c6e8d0b1a3f5c7e9d2b4a6f8c0e1d3b5",
            },
          },
          content: {
            "application/json": {
              schema: { $ref: "AfterPayStatusEnvelope" },
              examples: {
                accepted: {
                  transaction: {
                    id: "5f1c2a7e-3b94-4d60-8e15-9c7a2d4b6f80",
                    amount: 9999,
                    current_amount: 9999,
                    currency: "EUR",
                    committed: false,
                    order: "ORDER-42",
                    timestamp: "2018-12-03T09:30:00Z",
                  },
                  result: { code: 100, message: "OK" },
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
                      id: "1b7d5f30-6a42-4c8e-9d1f-73c0a5e8b264",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { id: "unknown" },
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
                invalidSignature: {
                  errors: [
                    {
                      id: "2c8e6a41-7b53-4d9f-8e20-84d1b6f9c375",
                      level: "ERROR",
                      type: "SECURITY",
                      message: "Invalid signature",
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
    Acquirer: {
      type: "object",
      properties: { id: { type: "string", examples: ["nets"] }, name: { type: "string", examples: ["Nets"] } },
      required: ["id", "name"],
    },
    AddCardForm: {
      allOf: [
        { $ref: "FormFields" },
        { $ref: "FormPageOptions" },
        { type: "object", properties: { "sph-accept-cvc-required": { type: "boolean" } } },
      ],
    },
    AfterPayAmount: {
      type: "object",
      properties: { amount: { type: "integer", minimum: 1, maximum: 999999999, examples: [9999] } },
      required: ["amount"],
    },
    AfterPayForm: {
      allOf: [
        { $ref: "FormFields" },
        { $ref: "FormPaymentFields" },
        {
          type: "object",
          properties: {
            "sph-order-description": { type: "string", examples: ["Kahvinkeitin"] },
            "sph-social-security-number": { type: "string" },
            "sph-email-address": { type: "string", format: "email" },
            "sph-phone-number": { type: "string", examples: ["+358401112221"] },
            "sph-reference-number": { type: "string", examples: ["1232"] },
          },
        },
      ],
    },
    AfterPayResult: {
      type: "object",
      properties: { committed: { type: "boolean" }, result: { $ref: "Result" } },
      required: ["result"],
    },
    AfterPayStatus: {
      type: "object",
      properties: {
        id: { type: "string", format: "uuid" },
        amount: { type: "integer", minimum: 0, examples: [9999] },
        current_amount: { type: "integer", minimum: 0, examples: [9999] },
        currency: { $ref: "Currency" },
        committed: { type: "boolean" },
        order: { type: "string", examples: ["ORDER-42"] },
        timestamp: { type: "string", format: "date-time" },
      },
      required: ["amount"],
    },
    AfterPayStatusEnvelope: {
      type: "object",
      properties: { transaction: { $ref: "AfterPayStatus" }, result: { $ref: "Result" } },
      required: ["transaction", "result"],
    },
    ApplePayDebit: {
      type: "object",
      properties: {
        payment_data: { type: "object" },
        amount: { type: "integer", minimum: 1, maximum: 999999999, examples: [9999] },
        currency: { $ref: "Currency" },
        order: { type: "string", examples: ["ORDER-42"] },
        customer: { $ref: "Customer" },
        commit: { type: "boolean", default: true },
        splitting: { $ref: "Splitting" },
        reference_number: { type: "string", examples: ["1232"] },
      },
      required: ["payment_data", "amount", "currency"],
    },
    Card: {
      type: "object",
      properties: {
        pan: { type: "string", pattern: "^\\d{12,19}$", examples: ["4153013999700024"] },
        expiry_year: { type: "string", examples: ["2026"] },
        expiry_month: { type: "string", examples: ["11"] },
        cvc: { type: "string", examples: ["024"] },
        verification: { type: "string" },
      },
      required: ["pan", "expiry_year", "expiry_month"],
    },
    CardInfo: {
      type: "object",
      properties: {
        partial_pan: { type: "string", examples: ["0024"] },
        type: { type: "string", examples: ["Visa"] },
        expire_year: { type: "string", examples: ["2026"] },
        expire_month: { type: "string", examples: ["11"] },
        cvc_required: { type: "string", enum: ["yes", "no", "not_tested"] },
        bin: { type: "string", examples: ["415301"] },
        funding: { type: "string", examples: ["debit"] },
        category: { type: "string", examples: ["unknown"] },
        country_code: { type: "string", examples: ["FI"] },
        card_fingerprint: { type: "string", pattern: "^[0-9a-f]{64}$" },
        pan_fingerprint: { type: "string", pattern: "^[0-9a-f]{64}$" },
      },
      required: ["partial_pan", "type", "expire_year", "expire_month", "cvc_required"],
    },
    CardPaymentForm: { allOf: [{ $ref: "FormFields" }, { $ref: "FormPaymentFields" }, { $ref: "FormPageOptions" }] },
    CommissionSettlement: { type: "object", additionalProperties: true },
    Commit: {
      type: "object",
      properties: {
        amount: { type: "integer", minimum: 1, maximum: 999999999, examples: [9999] },
        currency: { $ref: "Currency" },
      },
      required: ["amount", "currency"],
    },
    ConstraintViolations: {
      type: "object",
      additionalProperties: { type: "string" },
      examples: [{ accountId: "unknown" }],
    },
    Currency: { type: "string", pattern: "^[A-Z]{3}$", examples: ["EUR"] },
    Customer: {
      type: "object",
      properties: {
        network_address: { type: "string", examples: ["192.0.2.17"] },
        country_code: { type: "string", examples: ["FI"] },
      },
    },
    CustomerInitiatedCharge: {
      type: "object",
      properties: {
        card: { $ref: "Card" },
        token: { $ref: "Token" },
        amount: { type: "integer", minimum: 1, maximum: 999999999, examples: [9999] },
        currency: { $ref: "Currency" },
        order: { type: "string", examples: ["ORDER-42"] },
        customer: { $ref: "Customer" },
        commit: { type: "boolean", default: true },
        splitting: { $ref: "Splitting" },
        reference_number: { type: "string", examples: ["1232"] },
        strong_customer_authentication: { $ref: "StrongCustomerAuthentication" },
      },
      required: ["amount", "currency", "strong_customer_authentication"],
      anyOf: [{ required: ["card"] }, { required: ["token"] }],
    },
    CustomerInitiatedChargeResponse: {
      type: "object",
      properties: {
        result: { $ref: "Result" },
        filing_code: { type: "string", examples: ["181203000123"] },
        acquirer: { $ref: "Acquirer" },
        acquirer_response_code: { type: "string", examples: ["116"] },
        authorizer: { type: "string", examples: ["666"] },
        three_d_secure_url: { type: "string", format: "uri" },
      },
      required: ["result"],
    },
    Debit: {
      type: "object",
      properties: {
        card: { $ref: "Card" },
        token: { $ref: "Token" },
        amount: { type: "integer", minimum: 1, maximum: 999999999, examples: [9999] },
        currency: { $ref: "Currency" },
        order: { type: "string", examples: ["ORDER-42"] },
        customer: { $ref: "Customer" },
        commit: { type: "boolean", default: true },
        splitting: { $ref: "Splitting" },
        reference_number: { type: "string", examples: ["1232"] },
      },
      required: ["amount", "currency"],
      anyOf: [{ required: ["card"] }, { required: ["token"] }],
    },
    DebitResponse: {
      type: "object",
      properties: {
        result: { $ref: "Result" },
        filing_code: { type: "string", examples: ["181203000123"] },
        acquirer: { $ref: "Acquirer" },
        acquirer_response_code: { type: "string", examples: ["116"] },
        authorizer: { type: "string", examples: ["666"] },
      },
      required: ["result"],
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
    FormFields: {
      type: "object",
      properties: {
        "sph-api-version": { type: "string", pattern: "^\\d{8}$", examples: ["20200401"] },
        "sph-account": { type: "string", examples: ["test"] },
        "sph-merchant": { type: "string", examples: ["test_merchantId"] },
        "sph-timestamp": {
          type: "string",
          pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",
          examples: ["2018-12-03T09:30:00Z"],
        },
        "sph-cancel-url": { type: "string", format: "uri" },
        "sph-failure-url": { type: "string", format: "uri" },
        "sph-success-url": { type: "string", format: "uri" },
        "sph-request-id": { type: "string", format: "uuid" },
        language: { type: "string", examples: ["FI"] },
        "sph-webhook-success-url": { type: "string", format: "uri" },
        "sph-webhook-failure-url": { type: "string", format: "uri" },
        "sph-webhook-cancel-url": { type: "string", format: "uri" },
        "sph-webhook-delay": { type: "integer", minimum: 0, maximum: 900 },
        signature: { type: "string", pattern: "^SPH1 \\S+ [0-9a-f]{64}$" },
      },
      required: [
        "sph-api-version",
        "sph-account",
        "sph-merchant",
        "sph-timestamp",
        "sph-cancel-url",
        "sph-failure-url",
        "sph-success-url",
        "sph-request-id",
        "signature",
      ],
    },
    FormPageOptions: {
      type: "object",
      properties: {
        "sph-skip-form-notifications": { type: "boolean" },
        "sph-exit-iframe-on-result": { type: "boolean" },
        "sph-exit-iframe-on-three-d-secure": { type: "boolean" },
        "sph-use-three-d-secure": { type: "boolean" },
      },
    },
    FormPaymentFields: {
      type: "object",
      properties: {
        "sph-amount": { type: "integer", minimum: 1, maximum: 999999999, examples: [9999] },
        "sph-currency": { $ref: "Currency" },
        "sph-order": { type: "string", examples: ["ORDER-42"] },
        description: { type: "string", examples: ["Tilaus 42"] },
        "sph-splitting-merchant-id": { type: "string", examples: ["sub_merchant"] },
        "sph-splitting-amount": { type: "integer", minimum: 0, examples: [1000] },
      },
      required: ["sph-amount", "sph-currency", "sph-order", "description"],
    },
    FormSession: {
      type: "object",
      properties: {
        status: { $ref: "Status" },
        transaction_id: { type: "string", format: "uuid" },
        operation: { type: "string", examples: ["tokenize"] },
        created: { type: "string", format: "date-time" },
        valid_until: { type: "string", format: "date-time" },
        result: { $ref: "Result" },
      },
      required: ["status", "operation", "created", "valid_until", "result"],
    },
    HostedCardFields: {
      type: "object",
      properties: {
        card_number_formatted: { type: "string", examples: ["4153 0139 9970 0024"] },
        card_number: { type: "string", pattern: "^\\d{12,19}$", examples: ["4153013999700024"] },
        expiration_month: { type: "string", pattern: "^\\d{2}$", examples: ["11"] },
        expiration_year: { type: "string", pattern: "^\\d{4}$", examples: ["2026"] },
        expiry: { type: "string", examples: ["11 / 26"] },
        cvv: { type: "string", pattern: "^\\d{3,4}$", examples: ["024"] },
      },
      required: ["card_number", "expiration_month", "expiration_year", "cvv"],
    },
    HostedCvcFields: {
      type: "object",
      properties: { cvv: { type: "string", pattern: "^\\d{3,4}$", examples: ["024"] } },
      required: ["cvv"],
    },
    HostedDecision: {
      type: "object",
      properties: { decision: { type: "string", enum: ["accept", "reject", "cancel"], examples: ["accept"] } },
      required: ["decision"],
    },
    MasterpassDebit: {
      type: "object",
      properties: {
        amount: { type: "integer", minimum: 1, maximum: 999999999, examples: [9999] },
        currency: { $ref: "Currency" },
        commit: { type: "boolean", default: true },
      },
      required: ["amount", "currency"],
    },
    MasterpassForm: {
      allOf: [
        { $ref: "FormFields" },
        { $ref: "FormPaymentFields" },
        {
          type: "object",
          properties: { "sph-request-shipping-address": { type: "boolean" }, "sph-tokenize": { type: "boolean" } },
        },
      ],
    },
    MobilePayForm: {
      allOf: [
        { $ref: "FormFields" },
        { $ref: "FormPaymentFields" },
        {
          type: "object",
          properties: {
            "sph-mobilepay-phone-number": { type: "string", examples: ["+358401112221"] },
            "sph-mobilepay-shop-name": { type: "string", examples: ["Esimerkkikauppa"] },
            "sph-shop-logo-url": { type: "string", format: "uri" },
            "sph-sub-merchant-id": { type: "string", examples: ["sub_merchant"] },
            "sph-sub-merchant-name": { type: "string", examples: ["Kodinkone Oy"] },
          },
        },
      ],
    },
    MobilePayInit: {
      type: "object",
      properties: {
        amount: { type: "integer", minimum: 1, maximum: 999999999, examples: [9999] },
        currency: { $ref: "Currency" },
        order: { type: "string", examples: ["ORDER-42"] },
        return_uri: { type: "string", examples: ["myshop://return"] },
        webhook_success_url: { type: "string", format: "uri" },
        webhook_cancel_url: { type: "string", format: "uri" },
        webhook_failure_url: { type: "string", format: "uri" },
        language: { type: "string", examples: ["fi"] },
        sub_merchant_name: { type: "string", examples: ["Kodinkone Oy"] },
        sub_merchant_id: { type: "string", examples: ["sub_merchant"] },
        shop_name: { type: "string", examples: ["Esimerkkikauppa"] },
        shop_logo_url: { type: "string", format: "uri" },
        reference_number: { type: "string", examples: ["1232"] },
        splitting: { $ref: "Splitting" },
      },
      required: ["amount", "currency", "order", "return_uri"],
    },
    MobilePaySession: {
      type: "object",
      properties: {
        session_token: { type: "string" },
        uri: { type: "string", examples: ["mobilepay://pay?token=8d0f2b46"] },
        valid_until: { type: "string", format: "date-time" },
        result: { $ref: "Result" },
      },
      required: ["session_token", "uri", "valid_until", "result"],
    },
    MobilePayStatus: {
      type: "object",
      properties: {
        status: { type: "string", examples: ["ok"] },
        transaction_id: { type: "string", format: "uuid" },
        valid_until: { type: "string", format: "date-time" },
        result: { $ref: "Result" },
      },
      required: ["status", "result"],
    },
    PivoForm: {
      allOf: [
        { $ref: "FormFields" },
        { $ref: "FormPaymentFields" },
        {
          type: "object",
          properties: {
            "sph-phone-number": { type: "string", examples: ["+358401112221"] },
            "sph-reference-number": { type: "string", examples: ["1232"] },
            "sph-app-url": { type: "string", examples: ["myshop://return"] },
          },
        },
      ],
    },
    PivoInit: {
      type: "object",
      properties: {
        amount: { type: "integer", minimum: 1, maximum: 999999999, examples: [9999] },
        currency: { type: "string", const: "EUR" },
        order: { type: "string", examples: ["ORDER-42"] },
        description: { type: "string", examples: ["Tilaus 42"] },
        app_url: { type: "string", examples: ["myshop://return"] },
        reference_number: { type: "string", examples: ["1232"] },
        phone_number: { type: "string", examples: ["+358401112221"] },
        language: { type: "string", examples: ["FI"] },
        webhook_success_url: { type: "string", format: "uri" },
        webhook_cancel_url: { type: "string", format: "uri" },
        webhook_failure_url: { type: "string", format: "uri" },
        splitting: { $ref: "Splitting" },
      },
      required: ["amount", "currency", "order"],
    },
    PivoRefund: {
      type: "object",
      properties: {
        refund_request_id: { type: "string" },
        amount: { type: "integer", minimum: 0, examples: [500] },
        timestamp: { type: "string", format: "date-time" },
        reference_number: { type: "string", examples: ["1232"] },
      },
      required: ["refund_request_id", "amount", "timestamp"],
    },
    PivoResult: {
      type: "object",
      properties: {
        state: { type: "string", examples: ["ok"] },
        amount: { type: "integer", minimum: 0, examples: [9999] },
        current_amount: { type: "integer", minimum: 0, examples: [9499] },
        currency: { $ref: "Currency" },
        reference_number: { type: "string", examples: ["1232"] },
        archive_id: { type: "string", examples: ["20181203593619ZZ0099"] },
        payment_type: { type: "string", examples: ["ACCOUNT"] },
        customer: { $ref: "Customer" },
        phone: { type: "string", examples: ["+358401112221"] },
        pivo_payment_id: { type: "string" },
        order: { type: "string", examples: ["ORDER-42"] },
        refunds: { type: "array", items: { $ref: "PivoRefund" } },
        result: { $ref: "Result" },
      },
      required: ["state", "amount", "result"],
    },
    PivoSession: {
      type: "object",
      properties: {
        transaction_id: { type: "string", format: "uuid" },
        uri: { type: "string", pattern: "^pivo://api/", examples: ["pivo://api/payments/5f1c2a7e"] },
        valid_until: { type: "string", format: "date-time" },
        result: { $ref: "Result" },
      },
      required: ["transaction_id", "uri", "valid_until", "result"],
    },
    PivoStatus: {
      type: "object",
      properties: {
        id: { type: "string", format: "uuid" },
        state: { type: "string", examples: ["ok"] },
        amount: { type: "integer", minimum: 0, examples: [9999] },
        current_amount: { type: "integer", minimum: 0, examples: [9499] },
        currency: { $ref: "Currency" },
        reference_number: { type: "string", examples: ["1232"] },
        archive_id: { type: "string", examples: ["20181203593619ZZ0099"] },
        payment_type: { type: "string", examples: ["ACCOUNT"] },
        customer: { $ref: "Customer" },
        phone: { type: "string", examples: ["+358401112221"] },
        pivo_payment_id: { type: "string" },
        order: { type: "string", examples: ["ORDER-42"] },
        refunds: { type: "array", items: { $ref: "PivoRefund" } },
      },
      required: ["state", "amount"],
    },
    PivoStatusEnvelope: {
      type: "object",
      properties: { transaction: { $ref: "PivoStatus" }, result: { $ref: "Result" } },
      required: ["transaction", "result"],
    },
    ReconciliationReport: {
      type: "object",
      properties: {
        settlements: { type: "array", items: { $ref: "Settlement" } },
        commission_settlements: { type: "array", items: { $ref: "CommissionSettlement" } },
        result: { $ref: "Result" },
      },
      required: ["settlements", "commission_settlements", "result"],
    },
    ReferencedRevert: {
      type: "object",
      properties: {
        amount: { type: "integer", minimum: 1, maximum: 999999999, examples: [500] },
        reference_number: { type: "string", examples: ["1232"] },
      },
    },
    Result: {
      type: "object",
      properties: { code: { type: "number", examples: [100] }, message: { type: "string", examples: ["OK"] } },
      required: ["code", "message"],
    },
    ResultEnvelope: { type: "object", properties: { result: { $ref: "Result" } }, required: ["result"] },
    ReturnUrls: {
      type: "object",
      properties: {
        success_url: { type: "string", format: "uri" },
        cancel_url: { type: "string", format: "uri" },
        failure_url: { type: "string", format: "uri" },
        webhook_success_url: { type: "string", format: "uri" },
        webhook_cancel_url: { type: "string", format: "uri" },
        webhook_failure_url: { type: "string", format: "uri" },
        webhook_delay: { type: "integer", minimum: 0, maximum: 900 },
      },
      required: ["success_url", "cancel_url", "failure_url"],
    },
    Revert: {
      type: "object",
      properties: { amount: { type: "integer", minimum: 1, maximum: 999999999, examples: [9950] } },
    },
    Settlement: {
      type: "object",
      properties: {
        id: { type: "string" },
        batch: { type: "string", examples: ["000123"] },
        timestamp: { type: "string", format: "date-time" },
        merchant: { $ref: "SettlementMerchant" },
        acquirer: { $ref: "Acquirer" },
        transaction_count: { type: "integer", examples: [1] },
        net_amount: { type: "integer", examples: [9999] },
        currency: { $ref: "Currency" },
        transactions: { type: "array", items: { $ref: "SettlementTransaction" } },
        status: { $ref: "Status" },
        reference: { type: "string", examples: ["11503"] },
      },
      required: [
        "id",
        "batch",
        "timestamp",
        "merchant",
        "acquirer",
        "transaction_count",
        "net_amount",
        "currency",
        "transactions",
        "status",
        "reference",
      ],
    },
    SettlementMerchant: {
      type: "object",
      properties: {
        id: { type: "string", examples: ["test_merchantId"] },
        name: { type: "string", examples: ["Esimerkkikauppa Oy"] },
        acquirer_merchant_id: { type: "string", examples: ["nets_test_merchant"] },
      },
      required: ["id", "name", "acquirer_merchant_id"],
    },
    SettlementReport: {
      type: "object",
      properties: { settlements: { type: "array", items: { $ref: "Settlement" } }, result: { $ref: "Result" } },
      required: ["settlements", "result"],
    },
    SettlementTransaction: {
      type: "object",
      properties: {
        id: { type: "string", format: "uuid" },
        timestamp: { type: "string", format: "date-time" },
        type: { type: "string", examples: ["debit"] },
        partial_pan: { type: "string", examples: ["0024"] },
        amount: { type: "integer", examples: [9999] },
        currency: { $ref: "Currency" },
        filing_code: { type: "string", examples: ["181203000123"] },
        authorization_code: { type: "string", examples: ["894463"] },
        status: { $ref: "Status" },
        order: { type: "string", examples: ["ORDER-42"] },
        recurring: { type: "boolean" },
      },
      required: [
        "id",
        "timestamp",
        "type",
        "partial_pan",
        "amount",
        "currency",
        "filing_code",
        "authorization_code",
        "status",
        "order",
        "recurring",
      ],
    },
    SiirtoForm: {
      allOf: [
        { $ref: "FormFields" },
        { $ref: "FormPaymentFields" },
        {
          type: "object",
          properties: {
            "sph-phone-number": { type: "string", examples: ["+358401112221"] },
            "sph-reference-number": { type: "string", examples: ["1232"] },
          },
        },
      ],
    },
    SiirtoRefund: {
      type: "object",
      properties: {
        refund_id: { type: "string" },
        amount: { type: "integer", minimum: 0, examples: [500] },
        reference_number: { type: "string", examples: ["1232"] },
        message: { type: "string", examples: ["Hyvitys"] },
        status: { type: "string", examples: ["ok"] },
        timestamp: { type: "string", format: "date-time" },
      },
      required: ["refund_id", "amount", "status", "timestamp"],
    },
    SiirtoResult: {
      type: "object",
      properties: {
        status: { type: "string", examples: ["ok"] },
        amount: { type: "integer", minimum: 0, examples: [9999] },
        current_amount: { type: "integer", minimum: 0, examples: [9499] },
        reference_number: { type: "string", examples: ["1232"] },
        message: { type: "string", examples: ["Tilaus 42"] },
        recipient: { type: "string", examples: ["+358401112221"] },
        order: { type: "string", examples: ["ORDER-42"] },
        refunds: { type: "array", items: { $ref: "SiirtoRefund" } },
        result: { $ref: "Result" },
      },
      required: ["status", "amount", "result"],
    },
    SiirtoRevert: {
      type: "object",
      properties: {
        amount: { type: "integer", minimum: 1, maximum: 999999999, examples: [500] },
        reference_number: { type: "string", examples: ["1232"] },
      },
      required: ["reference_number"],
    },
    SiirtoStatus: {
      type: "object",
      properties: {
        status: { type: "string", examples: ["ok"] },
        amount: { type: "integer", minimum: 0, examples: [9999] },
        current_amount: { type: "integer", minimum: 0, examples: [9499] },
        reference_number: { type: "string", examples: ["1232"] },
        message: { type: "string", examples: ["Tilaus 42"] },
        recipient: { type: "string", examples: ["+358401112221"] },
        order: { type: "string", examples: ["ORDER-42"] },
        refunds: { type: "array", items: { $ref: "SiirtoRefund" } },
      },
      required: ["status", "amount"],
    },
    SiirtoStatusEnvelope: {
      type: "object",
      properties: { transaction: { $ref: "SiirtoStatus" }, result: { $ref: "Result" } },
      required: ["transaction", "result"],
    },
    Splitting: {
      type: "object",
      properties: {
        merchant_id: { type: "string", examples: ["sub_merchant"] },
        amount: { type: "integer", minimum: 0, examples: [1000] },
      },
      required: ["merchant_id"],
    },
    Status: {
      type: "object",
      properties: { state: { type: "string", examples: ["ok"] }, code: { type: "number", examples: [4000] } },
      required: ["state", "code"],
    },
    StrongCustomerAuthentication: {
      type: "object",
      properties: {
        return_urls: { $ref: "ReturnUrls" },
        customer_details: { type: "object" },
        customer_account: { type: "object" },
        purchase: { type: "object" },
        billing_address: { type: "object" },
        shipping_address: { type: "object" },
        customer_authentication_info: { type: "object" },
        desired_challenge_window_size: { type: "string" },
        exit_iframe_on_result: { type: "boolean" },
        exit_iframe_on_three_d_secure: { type: "boolean" },
      },
      required: ["return_urls"],
    },
    Token: {
      type: "object",
      properties: { id: { type: "string", format: "uuid" }, cvc: { type: "string", examples: ["024"] } },
      required: ["id"],
    },
    TokenPaymentForm: {
      allOf: [
        { $ref: "FormFields" },
        { $ref: "FormPaymentFields" },
        { $ref: "FormPageOptions" },
        { type: "object", properties: { "sph-token": { type: "string", format: "uuid" } }, required: ["sph-token"] },
      ],
    },
    Tokenization: {
      type: "object",
      properties: {
        card_token: { type: "string", format: "uuid" },
        card: { $ref: "CardInfo" },
        customer: { $ref: "Customer" },
        cardholder_authentication: { type: "string", examples: ["no"] },
        recurring: { type: "boolean" },
        result: { $ref: "Result" },
      },
      required: ["card_token", "card", "cardholder_authentication", "recurring", "result"],
    },
    TransactionCreated: {
      type: "object",
      properties: { id: { type: "string", format: "uuid" }, result: { $ref: "Result" } },
      required: ["id", "result"],
    },
    TransactionList: {
      type: "object",
      properties: {
        transactions: { type: "array", items: { $ref: "TransactionStatus" } },
        pivo_transactions: { type: "array", items: { $ref: "PivoStatus" } },
        afterpay_transactions: { type: "array", items: { $ref: "AfterPayStatus" } },
        result: { $ref: "Result" },
      },
      required: ["transactions", "result"],
    },
    TransactionResult: {
      type: "object",
      properties: {
        result: { $ref: "Result" },
        committed: { type: "boolean" },
        committed_amount: { type: "integer", minimum: 0, examples: [9999] },
        card_token: { type: "string", format: "uuid" },
        card: { $ref: "CardInfo" },
        customer: { $ref: "Customer" },
        cardholder_authentication: { type: "string", examples: ["no"] },
        filing_code: { type: "string", examples: ["181203000123"] },
        recurring: { type: "boolean" },
        reference_number: { type: "string", examples: ["1232"] },
        acquirer: { $ref: "Acquirer" },
        acquirer_response_code: { type: "string", examples: ["116"] },
        authorizer: { type: "string", examples: ["666"] },
      },
      required: ["result", "committed", "cardholder_authentication", "filing_code", "recurring"],
    },
    TransactionRevert: {
      type: "object",
      properties: {
        type: { type: "string", examples: ["revert"] },
        status: { $ref: "Status" },
        amount: { type: "integer", minimum: 0, examples: [9950] },
        timestamp: { type: "string", format: "date-time" },
        modified: { type: "string", format: "date-time" },
        filing_code: { type: "string", examples: ["181203000123"] },
      },
      required: ["type", "status", "amount", "timestamp", "modified"],
    },
    TransactionStatus: {
      type: "object",
      properties: {
        id: { type: "string", format: "uuid" },
        type: { type: "string", examples: ["debit"] },
        amount: { type: "integer", minimum: 0, examples: [9999] },
        current_amount: { type: "integer", minimum: 0, examples: [49] },
        currency: { $ref: "Currency" },
        timestamp: { type: "string", format: "date-time" },
        modified: { type: "string", format: "date-time" },
        filing_code: { type: "string", examples: ["181203000123"] },
        authorization_code: { type: "string", examples: ["894463"] },
        token: { type: "string" },
        status: { $ref: "Status" },
        card: { $ref: "CardInfo" },
        reverts: { type: "array", items: { $ref: "TransactionRevert" } },
        customer: { $ref: "Customer" },
        cardholder_authentication: { type: "string", examples: ["no"] },
        order: { type: "string", examples: ["ORDER-42"] },
        committed: { type: "boolean" },
        committed_amount: { type: "integer", minimum: 0, examples: [9999] },
        recurring: { type: "boolean" },
        splitting: { $ref: "Splitting" },
        reference_number: { type: "string", examples: ["1232"] },
        acquirer: { $ref: "Acquirer" },
        acquirer_response_code: { type: "string", examples: ["116"] },
        authorizer: { type: "string", examples: ["666"] },
      },
      required: [
        "id",
        "type",
        "amount",
        "current_amount",
        "currency",
        "timestamp",
        "modified",
        "filing_code",
        "status",
        "card",
        "cardholder_authentication",
        "committed",
        "recurring",
      ],
    },
    TransactionStatusEnvelope: {
      type: "object",
      properties: { transaction: { $ref: "TransactionStatus" }, result: { $ref: "Result" } },
      required: ["transaction", "result"],
    },
    UserProfile: {
      type: "object",
      properties: { masterpass: { type: "object" }, result: { $ref: "Result" } },
      required: ["result"],
    },
  },
  errors: "descriptors",
};
