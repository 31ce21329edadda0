// Generated from specs/funds-info/v1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Funds data",
  operations: {
    getLinks: {
      method: "GET",
      path: "/funds/info/v1/",
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
              schema: { $ref: "ServiceLinks" },
              examples: {
                links: {
                  _links: [
                    { rel: "self", href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/" },
                    { rel: "funds", href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/funds" },
                    { rel: "shares", href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/shares" },
                    {
                      rel: "risk-free-index",
                      href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/risk-free-index",
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
    listFunds: {
      method: "GET",
      path: "/funds/info/v1/funds",
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
              schema: { $ref: "FundSummaryList" },
              examples: {
                oneFund: {
                  payload: [
                    {
                      id: 50825,
                      name: { fi: "OP-Maailma", sv: "OP-Världen", en: "OP-World" },
                      fundType: "EQUITY",
                      inceptionDate: "1999-10-15",
                      riskClass: 5,
                      _links: [
                        { rel: "self", href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/funds/50825" },
                        {
                          rel: "holdings",
                          href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/funds/50825/holdings",
                        },
                        {
                          rel: "benchmark",
                          href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/funds/50825/benchmark",
                        },
                      ],
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
    getFund: {
      method: "GET",
      path: "/funds/info/v1/funds/{fundId}",
      parameters: [
        { name: "fundId", in: "path", required: true, schema: { type: "integer" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "summarySince", in: "query", schema: { type: "string", format: "date" } },
        { name: "summaryUntil", in: "query", schema: { type: "string", format: "date" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "FundDetails" },
              examples: {
                world: {
                  id: 50825,
                  name: { fi: "OP-Maailma", sv: "OP-Världen", en: "OP-World" },
                  fundType: "EQUITY",
                  inceptionDate: "1999-10-15",
                  riskClass: 5,
                  description: {
                    fi: "Sijoittaa osakkeisiin maailmanlaajuisesti.",
                    sv: "Placerar globalt i aktier.",
                    en: "Invests in equities worldwide.",
                  },
                  commentaryDate: "2018-11-30",
                  commentary: { fi: "Osakemarkkinat elpyivät marraskuussa." },
                  expectedReturnPerAnnum: "6.76",
                  sriRiskCategory: 4,
                  srriRiskCategory: 5,
                  shares: [
                    {
                      fundId: 50825,
                      isin: "FI0008803135",
                      shareClass: "A",
                      currency: "EUR",
                      _links: [
                        { rel: "self", href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/shares/FI0008803135" },
                      ],
                    },
                  ],
                  benchmarkSummary: {
                    oneMonth: "1.16",
                    threeMonths: "-3.8",
                    sixMonths: "0.95",
                    year: "1.9",
                    oneYear: "2.4",
                    threeYearPA: "7.02",
                    fiveYearPA: "10.1",
                    sinceInceptionPA: "4.4",
                    sinceInception: "127.9",
                  },
                  holdingsSummary: {
                    types: { EQ: "0.971", CASH: "0.029" },
                    currencies: { USD: "0.62", EUR: "0.38" },
                    regions: { US: "0.61", FI: "0.39" },
                    sectors: { "45": "0.22", "N/A": "0.78" },
                    maturityBuckets: { "N/A": "1" },
                  },
                  _links: [
                    { rel: "self", href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/funds/50825" },
                    { rel: "holdings", href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/funds/50825/holdings" },
                    {
                      rel: "benchmark",
                      href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/funds/50825/benchmark",
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
                unknownFund: {
                  errors: [
                    {
                      id: "260d8fc0-f193-4979-8a34-e0572682dc40",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { fundId: "unknown" },
                    },
                  ],
                },
                invalidSummaryPeriod: {
                  errors: [
                    {
                      id: "b5a12835-5313-446c-9579-a77e88f69a6b",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { summaryUntil: "must be given together with summarySince" },
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
        { in: "path", name: "fundId", value: 429, status: 429 },
        { in: "path", name: "fundId", value: 500, status: 500 },
        { in: "path", name: "fundId", value: 503, status: 503 },
      ],
    },
    listHoldings: {
      method: "GET",
      path: "/funds/info/v1/funds/{fundId}/holdings",
      parameters: [
        { name: "fundId", in: "path", required: true, schema: { type: "integer" } },
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
              schema: { $ref: "HoldingsDateList" },
              examples: {
                oneDate: {
                  payload: [
                    {
                      date: "2018-11-30",
                      totalPosition: 412.7,
                      _links: [
                        {
                          rel: "self",
                          href:
                            "https://sandbox.apis.op-palvelut.fi/funds/info/v1/funds/50825/holdings/2018-11-3" + "0",
                        },
                      ],
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
                unknownFund: {
                  errors: [
                    {
                      id: "260d8fc0-f193-4979-8a34-e0572682dc40",
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
      magicValues: [
        { in: "path", name: "fundId", value: 429, status: 429 },
        { in: "path", name: "fundId", value: 500, status: 500 },
        { in: "path", name: "fundId", value: 503, status: 503 },
      ],
    },
    getHoldings: {
      method: "GET",
      path: "/funds/info/v1/funds/{fundId}/holdings/{latestOrDate}",
      parameters: [
        { name: "fundId", in: "path", required: true, schema: { type: "integer" } },
        {
          name: "latestOrDate",
          in: "path",
          required: true,
          schema: { type: "string", pattern: "^(latest|\\d{4}-\\d{2}-\\d{2})$" },
        },
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
              schema: { $ref: "DatedHoldings" },
              examples: {
                latest: {
                  date: "2018-11-30",
                  totalPosition: 412.7,
                  _links: [
                    {
                      rel: "self",
                      href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/funds/50825/holdings/2018-11-3" + "0",
                    },
                    {
                      rel: "instruments",
                      href:
                        "https://sandbox.apis.op-palvelut.fi/funds/info/v1/funds/50825/holdings/2018-11-3" +
                        "0/instruments",
                    },
                  ],
                  summary: {
                    types: { EQ: 0.971, CASH: 0.029 },
                    currencies: { USD: 0.62, EUR: 0.38 },
                    regions: { US: 0.61, FI: 0.39 },
                    sectors: { "45": 0.22, "N/A": 0.78 },
                    maturityBuckets: { "N/A": 1 },
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
                      id: "260d8fc0-f193-4979-8a34-e0572682dc40",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { fundId: "unknown" },
                    },
                  ],
                },
                invalidDate: {
                  errors: [
                    {
                      id: "f23a4e05-0ab1-46e0-b7c5-bc23c51e5a5c",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { latestOrDate: "must be latest or a date" },
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
        { in: "path", name: "fundId", value: 429, status: 429 },
        { in: "path", name: "fundId", value: 500, status: 500 },
        { in: "path", name: "fundId", value: 503, status: 503 },
      ],
    },
    listInstruments: {
      method: "GET",
      path: "/funds/info/v1/funds/{fundId}/holdings/{latestOrDate}/instruments",
      parameters: [
        { name: "fundId", in: "path", required: true, schema: { type: "integer" } },
        {
          name: "latestOrDate",
          in: "path",
          required: true,
          schema: { type: "string", pattern: "^(latest|\\d{4}-\\d{2}-\\d{2})$" },
        },
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
              schema: { $ref: "FundInstrumentList" },
              examples: {
                twoInstruments: {
                  payload: [
                    {
                      name: "NOKIA OYJ",
                      isin: "FI0009000681",
                      type: "EQ",
                      currency: "EUR",
                      region: "FI",
                      sector: "45",
                      position: 0.018,
                      _links: [
                        {
                          rel: "holdings",
                          href:
                            "https://sandbox.apis.op-palvelut.fi/funds/info/v1/funds/50825/holdings/2018-11-3" + "0",
                        },
                      ],
                    },
                    {
                      type: "CASH",
                      currency: "EUR",
                      position: 0.029,
                      _links: [
                        {
                          rel: "holdings",
                          href:
                            "https://sandbox.apis.op-palvelut.fi/funds/info/v1/funds/50825/holdings/2018-11-3" + "0",
                        },
                      ],
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
                unknownFund: {
                  errors: [
                    {
                      id: "260d8fc0-f193-4979-8a34-e0572682dc40",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { fundId: "unknown" },
                    },
                  ],
                },
                invalidDate: {
                  errors: [
                    {
                      id: "f23a4e05-0ab1-46e0-b7c5-bc23c51e5a5c",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { latestOrDate: "must be latest or a date" },
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
        { in: "path", name: "fundId", value: 429, status: 429 },
        { in: "path", name: "fundId", value: 500, status: 500 },
        { in: "path", name: "fundId", value: 503, status: 503 },
      ],
    },
    getBenchmark: {
      method: "GET",
      path: "/funds/info/v1/funds/{fundId}/benchmark",
      parameters: [
        { name: "fundId", in: "path", required: true, schema: { type: "integer" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "summarySince", in: "query", schema: { type: "string", format: "date" } },
        { name: "summaryUntil", in: "query", schema: { type: "string", format: "date" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "ReturnReport" },
              examples: {
                returns: {
                  returnSummary: {
                    oneMonth: -0.42,
                    threeMonths: 1.1,
                    sixMonths: 2.35,
                    year: 3.9,
                    oneYear: 4.12,
                    threeYearPA: 5.03,
                    fiveYearPA: 6.2,
                    tenYearPA: 7.15,
                    sinceInceptionPA: 5.61,
                    sinceInception: 148.3,
                  },
                  _links: [{ rel: "self", href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/risk-free-index" }],
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
                      id: "260d8fc0-f193-4979-8a34-e0572682dc40",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { fundId: "unknown" },
                    },
                  ],
                },
                invalidSummaryPeriod: {
                  errors: [
                    {
                      id: "b5a12835-5313-446c-9579-a77e88f69a6b",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { summaryUntil: "must be given together with summarySince" },
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
        { in: "path", name: "fundId", value: 429, status: 429 },
        { in: "path", name: "fundId", value: 500, status: 500 },
        { in: "path", name: "fundId", value: 503, status: 503 },
      ],
    },
    getBenchmarkNav: {
      method: "GET",
      path: "/funds/info/v1/funds/{fundId}/benchmark/nav",
      parameters: [
        { name: "fundId", in: "path", required: true, schema: { type: "integer" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "since", in: "query", schema: { type: "string", format: "date" } },
        { name: "until", in: "query", schema: { type: "string", format: "date" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "TimeSeries" },
              examples: {
                values: {
                  payload: [
                    { date: "2018-11-29", value: 98.02 },
                    { date: "2018-11-30", value: 98.41 },
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
                unknownFund: {
                  errors: [
                    {
                      id: "260d8fc0-f193-4979-8a34-e0572682dc40",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { fundId: "unknown" },
                    },
                  ],
                },
                invalidPeriod: {
                  errors: [
                    {
                      id: "1f2c41e2-95cc-41e3-b5fd-73a1dd72f83e",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { until: "must be given together with since" },
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
        { in: "path", name: "fundId", value: 429, status: 429 },
        { in: "path", name: "fundId", value: 500, status: 500 },
        { in: "path", name: "fundId", value: 503, status: 503 },
      ],
    },
    getBenchmarkLogReturn: {
      method: "GET",
      path: "/funds/info/v1/funds/{fundId}/benchmark/log-return",
      parameters: [
        { name: "fundId", in: "path", required: true, schema: { type: "integer" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "since", in: "query", schema: { type: "string", format: "date" } },
        { name: "until", in: "query", schema: { type: "string", format: "date" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "TimeSeries" },
              examples: {
                returnsByDay: {
                  payload: [
                    { date: "2018-11-29", value: -0.0012 },
                    { date: "2018-11-30", value: 0.004 },
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
                unknownFund: {
                  errors: [
                    {
                      id: "260d8fc0-f193-4979-8a34-e0572682dc40",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { fundId: "unknown" },
                    },
                  ],
                },
                invalidPeriod: {
                  errors: [
                    {
                      id: "1f2c41e2-95cc-41e3-b5fd-73a1dd72f83e",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { until: "must be given together with since" },
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
        { in: "path", name: "fundId", value: 429, status: 429 },
        { in: "path", name: "fundId", value: 500, status: 500 },
        { in: "path", name: "fundId", value: 503, status: 503 },
      ],
    },
    getBenchmarkCumulativeReturn: {
      method: "GET",
      path: "/funds/info/v1/funds/{fundId}/benchmark/cumulative-return",
      parameters: [
        { name: "fundId", in: "path", required: true, schema: { type: "integer" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "since", in: "query", schema: { type: "string", format: "date" } },
        { name: "until", in: "query", schema: { type: "string", format: "date" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "TimeSeries" },
              examples: {
                returnsByDay: {
                  payload: [
                    { date: "2018-11-29", value: -0.0012 },
                    { date: "2018-11-30", value: 0.004 },
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
                unknownFund: {
                  errors: [
                    {
                      id: "260d8fc0-f193-4979-8a34-e0572682dc40",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { fundId: "unknown" },
                    },
                  ],
                },
                invalidPeriod: {
                  errors: [
                    {
                      id: "1f2c41e2-95cc-41e3-b5fd-73a1dd72f83e",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { until: "must be given together with since" },
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
        { in: "path", name: "fundId", value: 429, status: 429 },
        { in: "path", name: "fundId", value: 500, status: 500 },
        { in: "path", name: "fundId", value: 503, status: 503 },
      ],
    },
    listShares: {
      method: "GET",
      path: "/funds/info/v1/shares/",
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
              schema: { $ref: "ShareList" },
              examples: {
                oneShare: {
                  payload: [
                    {
                      fundId: 50825,
                      isin: "FI0008803135",
                      shareClass: "A",
                      currency: "EUR",
                      _links: [
                        { rel: "self", href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/shares/FI0008803135" },
                        { rel: "fund", href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/funds/50825" },
                      ],
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
    getShare: {
      method: "GET",
      path: "/funds/info/v1/shares/{isin}",
      parameters: [
        { name: "isin", in: "path", required: true, schema: { $ref: "Isin" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "summarySince", in: "query", schema: { type: "string", format: "date" } },
        { name: "summaryUntil", in: "query", schema: { type: "string", format: "date" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "ShareDetails" },
              examples: {
                growthShare: {
                  fundId: 50825,
                  isin: "FI0008803135",
                  shareClass: "A",
                  currency: "EUR",
                  returnSummary: {
                    oneMonth: -0.42,
                    threeMonths: 1.1,
                    sixMonths: 2.35,
                    year: 3.9,
                    oneYear: 4.12,
                    threeYearPA: 5.03,
                    fiveYearPA: 6.2,
                    tenYearPA: 7.15,
                    sinceInceptionPA: 5.61,
                    sinceInception: 148.3,
                  },
                  salesStatus: "OPEN",
                  description: "Kasvuosuus",
                  documents: {
                    brochure: {
                      fi: "https://www.op.fi/documents/op-maailma-avaintietoesite.pdf",
                      sv: "https://www.op.fi/documents/op-maailma-basfakta.pdf",
                    },
                    rules: {
                      fi: "https://www.op.fi/documents/op-maailma-saannot.pdf",
                      sv: "https://www.op.fi/documents/op-maailma-stadgar.pdf",
                    },
                  },
                  expectedReturnPerAnnum: 6.76,
                  sriRiskCategory: 4,
                  srriRiskCategory: 5,
                  hexCode: "OPMAAILA",
                  complexity: "NON_COMPLEX",
                  subscriptionFee: 0.75,
                  managementFee: 1.6,
                  runningCosts: 1.6,
                  terNumber: 1.61,
                  performanceRenumeration: 0,
                  fundTransactionCosts: 0.12,
                  instrumentsManagementCosts: 0,
                  _links: [
                    { rel: "self", href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/shares/FI0008803135" },
                    { rel: "fund", href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/funds/50825" },
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
                unknownShare: {
                  errors: [
                    {
                      id: "e95109dd-0821-4b6b-b5cf-ebbf3e1b16dd",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { isin: "unknown" },
                    },
                  ],
                },
                invalidSummaryPeriod: {
                  errors: [
                    {
                      id: "b5a12835-5313-446c-9579-a77e88f69a6b",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { summaryUntil: "must be given together with summarySince" },
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
    getShareNav: {
      method: "GET",
      path: "/funds/info/v1/shares/{isin}/nav",
      parameters: [
        { name: "isin", in: "path", required: true, schema: { $ref: "Isin" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "since", in: "query", schema: { type: "string", format: "date" } },
        { name: "until", in: "query", schema: { type: "string", format: "date" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "TimeSeries" },
              examples: {
                values: {
                  payload: [
                    { date: "2018-11-29", value: 98.02 },
                    { date: "2018-11-30", value: 98.41 },
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
                unknownShare: {
                  errors: [
                    {
                      id: "e95109dd-0821-4b6b-b5cf-ebbf3e1b16dd",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { isin: "unknown" },
                    },
                  ],
                },
                invalidPeriod: {
                  errors: [
                    {
                      id: "1f2c41e2-95cc-41e3-b5fd-73a1dd72f83e",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { until: "must be given together with since" },
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
    getShareLogReturn: {
      method: "GET",
      path: "/funds/info/v1/shares/{isin}/log-return",
      parameters: [
        { name: "isin", in: "path", required: true, schema: { $ref: "Isin" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "since", in: "query", schema: { type: "string", format: "date" } },
        { name: "until", in: "query", schema: { type: "string", format: "date" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "TimeSeries" },
              examples: {
                returnsByDay: {
                  payload: [
                    { date: "2018-11-29", value: -0.0012 },
                    { date: "2018-11-30", value: 0.004 },
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
                unknownShare: {
                  errors: [
                    {
                      id: "e95109dd-0821-4b6b-b5cf-ebbf3e1b16dd",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { isin: "unknown" },
                    },
                  ],
                },
                invalidPeriod: {
                  errors: [
                    {
                      id: "1f2c41e2-95cc-41e3-b5fd-73a1dd72f83e",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { until: "must be given together with since" },
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
    getShareCumulativeReturn: {
      method: "GET",
      path: "/funds/info/v1/shares/{isin}/cumulative-return",
      parameters: [
        { name: "isin", in: "path", required: true, schema: { $ref: "Isin" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "since", in: "query", schema: { type: "string", format: "date" } },
        { name: "until", in: "query", schema: { type: "string", format: "date" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "TimeSeries" },
              examples: {
                returnsByDay: {
                  payload: [
                    { date: "2018-11-29", value: -0.0012 },
                    { date: "2018-11-30", value: 0.004 },
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
                unknownShare: {
                  errors: [
                    {
                      id: "e95109dd-0821-4b6b-b5cf-ebbf3e1b16dd",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { isin: "unknown" },
                    },
                  ],
                },
                invalidPeriod: {
                  errors: [
                    {
                      id: "1f2c41e2-95cc-41e3-b5fd-73a1dd72f83e",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { until: "must be given together with since" },
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
    getSharesOutstanding: {
      method: "GET",
      path: "/funds/info/v1/shares/{isin}/shares-outstanding",
      parameters: [
        { name: "isin", in: "path", required: true, schema: { $ref: "Isin" } },
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "since", in: "query", schema: { type: "string", format: "date" } },
        { name: "until", in: "query", schema: { type: "string", format: "date" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "TimeSeries" },
              examples: {
                values: {
                  payload: [
                    { date: "2018-11-29", value: 98.02 },
                    { date: "2018-11-30", value: 98.41 },
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
                unknownShare: {
                  errors: [
                    {
                      id: "e95109dd-0821-4b6b-b5cf-ebbf3e1b16dd",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { isin: "unknown" },
                    },
                  ],
                },
                invalidPeriod: {
                  errors: [
                    {
                      id: "1f2c41e2-95cc-41e3-b5fd-73a1dd72f83e",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { until: "must be given together with since" },
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
    getRiskFreeIndex: {
      method: "GET",
      path: "/funds/info/v1/risk-free-index",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "summarySince", in: "query", schema: { type: "string", format: "date" } },
        { name: "summaryUntil", in: "query", schema: { type: "string", format: "date" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "ReturnReport" },
              examples: {
                returns: {
                  returnSummary: {
                    oneMonth: -0.42,
                    threeMonths: 1.1,
                    sixMonths: 2.35,
                    year: 3.9,
                    oneYear: 4.12,
                    threeYearPA: 5.03,
                    fiveYearPA: 6.2,
                    tenYearPA: 7.15,
                    sinceInceptionPA: 5.61,
                    sinceInception: 148.3,
                  },
                  _links: [{ rel: "self", href: "https://sandbox.apis.op-palvelut.fi/funds/info/v1/risk-free-index" }],
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
                invalidSummaryPeriod: {
                  errors: [
                    {
                      id: "b5a12835-5313-446c-9579-a77e88f69a6b",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { summaryUntil: "must be given together with summarySince" },
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
    getRiskFreeLogReturn: {
      method: "GET",
      path: "/funds/info/v1/risk-free-index/log-return",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "since", in: "query", schema: { type: "string", format: "date" } },
        { name: "until", in: "query", schema: { type: "string", format: "date" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "TimeSeries" },
              examples: {
                returnsByDay: {
                  payload: [
                    { date: "2018-11-29", value: -0.0012 },
                    { date: "2018-11-30", value: 0.004 },
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
                invalidPeriod: {
                  errors: [
                    {
                      id: "1f2c41e2-95cc-41e3-b5fd-73a1dd72f83e",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { until: "must be given together with since" },
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
    getRiskFreeCumulativeReturn: {
      method: "GET",
      path: "/funds/info/v1/risk-free-index/cumulative-return",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "since", in: "query", schema: { type: "string", format: "date" } },
        { name: "until", in: "query", schema: { type: "string", format: "date" } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "TimeSeries" },
              examples: {
                returnsByDay: {
                  payload: [
                    { date: "2018-11-29", value: -0.0012 },
                    { date: "2018-11-30", value: 0.004 },
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
                invalidPeriod: {
                  errors: [
                    {
                      id: "1f2c41e2-95cc-41e3-b5fd-73a1dd72f83e",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { until: "must be given together with since" },
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
  },
  schemas: {
    BenchmarkSummary: {
      type: "object",
      properties: {
        oneMonth: { type: "string" },
        threeMonths: { type: "string" },
        sixMonths: { type: "string" },
        year: { type: "string" },
        oneYear: { type: "string" },
        threeYearPA: { type: "string" },
        fiveYearPA: { type: "string" },
        sinceInceptionPA: { type: "string" },
        sinceInception: { type: "string" },
      },
    },
    ConstraintViolations: {
      type: "object",
      additionalProperties: { type: "string" },
      examples: [{ accountId: "unknown" }],
    },
    Currency: { type: "string", pattern: "^[A-Z]{3}$", examples: ["EUR"] },
    CurrencyShares: { type: "object", additionalProperties: { type: "string" } },
    DatedCurrencyShares: { type: "object", additionalProperties: { type: "number" } },
    DatedHoldings: {
      type: "object",
      properties: {
        date: { type: "string", format: "date" },
        totalPosition: { type: "number", examples: [412.7] },
        _links: { type: "array", items: { $ref: "Link" } },
        summary: { $ref: "DatedHoldingsSummary" },
      },
      required: ["date", "totalPosition", "_links", "summary"],
    },
    DatedHoldingsSummary: {
      type: "object",
      properties: {
        types: { $ref: "DatedTypeShares" },
        currencies: { $ref: "DatedCurrencyShares" },
        regions: { $ref: "DatedRegionShares" },
        sectors: { $ref: "DatedSectorShares" },
        maturityBuckets: { $ref: "DatedMaturityShares" },
      },
    },
    DatedMaturityShares: {
      type: "object",
      properties: {
        Months0to1: { type: "number" },
        Months1to3: { type: "number" },
        Months3to6: { type: "number" },
        Months6to9: { type: "number" },
        Months9to12: { type: "number" },
        Years1to3: { type: "number" },
        Years3to5: { type: "number" },
        Years5to7: { type: "number" },
        Years7to10: { type: "number" },
        Years10to20: { type: "number" },
        Years20plus: { type: "number" },
        "N/A": { type: "number" },
      },
    },
    DatedRegionShares: { type: "object", additionalProperties: { type: "number" } },
    DatedSectorShares: {
      type: "object",
      properties: {
        "10": { type: "number" },
        "15": { type: "number" },
        "20": { type: "number" },
        "25": { type: "number" },
        "30": { type: "number" },
        "35": { type: "number" },
        "40": { type: "number" },
        "45": { type: "number" },
        "50": { type: "number" },
        "55": { type: "number" },
        "60": { type: "number" },
        "N/A": { type: "number" },
      },
    },
    DatedTypeShares: {
      type: "object",
      properties: {
        EQ: { type: "number" },
        BOND: { type: "number" },
        CASH: { type: "number" },
        ETF: { type: "number" },
        IDB: { type: "number" },
        OTH: { type: "number" },
        "N/A": { type: "number" },
      },
    },
    DatedValue: {
      type: "object",
      properties: { date: { type: "string", format: "date" }, value: { type: "number", examples: [98.41] } },
      required: ["date", "value"],
    },
    DocumentLinks: {
      type: "object",
      properties: { fi: { type: "string", format: "uri" }, sv: { type: "string", format: "uri" } },
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
    FundDetails: {
      type: "object",
      properties: {
        id: { type: "integer", examples: [50825] },
        name: { $ref: "LocalizedText" },
        fundType: { $ref: "FundType" },
        inceptionDate: { type: "string", format: "date" },
        riskClass: { type: "integer", minimum: 1, maximum: 7, examples: [5] },
        description: { $ref: "LocalizedText" },
        commentaryDate: { type: "string", format: "date" },
        commentary: { $ref: "LocalizedText" },
        expectedReturnPerAnnum: { type: "string", pattern: "^-?\\d+(\\.\\d+)?$", examples: ["6.76"] },
        sriRiskCategory: { type: "integer", minimum: 1, maximum: 7 },
        srriRiskCategory: { type: "integer", minimum: 1, maximum: 7 },
        shares: { type: "array", items: { $ref: "Share" } },
        benchmarkSummary: { $ref: "BenchmarkSummary" },
        holdingsSummary: { $ref: "HoldingsSummary" },
        _links: { type: "array", items: { $ref: "Link" } },
      },
      required: ["id", "name", "fundType", "inceptionDate", "riskClass", "_links", "shares"],
    },
    FundInstrument: {
      type: "object",
      properties: {
        name: { type: "string", examples: ["NOKIA OYJ"] },
        isin: { type: "string", examples: ["FI0009000681"] },
        type: { type: "string", examples: ["EQ"] },
        currency: { type: "string", examples: ["EUR"] },
        region: { type: "string", examples: ["FI"] },
        sector: { type: "string", examples: ["45"] },
        position: { type: "number", examples: [0.018] },
        _links: { type: "array", items: { $ref: "Link" } },
      },
      required: ["type", "position", "_links"],
    },
    FundInstrumentList: {
      type: "object",
      properties: { payload: { type: "array", items: { $ref: "FundInstrument" } } },
      required: ["payload"],
    },
    FundSummary: {
      type: "object",
      properties: {
        id: { type: "integer", examples: [50825] },
        name: { $ref: "LocalizedText" },
        fundType: { $ref: "FundType" },
        inceptionDate: { type: "string", format: "date" },
        riskClass: { type: "integer", minimum: 1, maximum: 7, examples: [5] },
        _links: { type: "array", items: { $ref: "Link" } },
      },
      required: ["id", "name", "fundType", "inceptionDate", "riskClass", "_links"],
    },
    FundSummaryList: {
      type: "object",
      properties: { payload: { type: "array", items: { $ref: "FundSummary" } } },
      required: ["payload"],
    },
    FundType: { type: "string", enum: ["FIXED_SHORT", "FIXED_LONG", "BALANCED", "EQUITY", "INDEX", "ALTERNATIVE"] },
    HoldingsDate: {
      type: "object",
      properties: {
        date: { type: "string", format: "date" },
        totalPosition: { type: "number", examples: [412.7] },
        _links: { type: "array", items: { $ref: "Link" } },
      },
      required: ["date", "totalPosition", "_links"],
    },
    HoldingsDateList: {
      type: "object",
      properties: { payload: { type: "array", items: { $ref: "HoldingsDate" } } },
      required: ["payload"],
    },
    HoldingsSummary: {
      type: "object",
      properties: {
        types: { $ref: "TypeShares" },
        currencies: { $ref: "CurrencyShares" },
        regions: { $ref: "RegionShares" },
        sectors: { $ref: "SectorShares" },
        maturityBuckets: { $ref: "MaturityShares" },
      },
    },
    Isin: { type: "string", pattern: "^[A-Z]{2}[A-Z0-9]{9}[0-9]$", examples: ["FI0008800248"] },
    Link: {
      type: "object",
      properties: { rel: { type: "string", examples: ["self"] }, href: { type: "string" } },
      required: ["rel", "href"],
    },
    LocalizedText: {
      type: "object",
      minProperties: 1,
      properties: { fi: { type: "string" }, sv: { type: "string" }, en: { type: "string" } },
      examples: [{ fi: "OP-Maailma", sv: "OP-Världen", en: "OP-World" }],
    },
    MaturityShares: {
      type: "object",
      properties: {
        Months0to1: { type: "string" },
        Months1to3: { type: "string" },
        Months3to6: { type: "string" },
        Months6to9: { type: "string" },
        Months9to12: { type: "string" },
        Years1to3: { type: "string" },
        Years3to5: { type: "string" },
        Years5to7: { type: "string" },
        Years7to10: { type: "string" },
        Years10to20: { type: "string" },
        Years20plus: { type: "string" },
        "N/A": { type: "string" },
      },
    },
    RegionShares: { type: "object", additionalProperties: { type: "string" } },
    ReturnReport: {
      type: "object",
      properties: { returnSummary: { $ref: "ReturnSummary" }, _links: { type: "array", items: { $ref: "Link" } } },
      required: ["returnSummary", "_links"],
    },
    ReturnSummary: {
      type: "object",
      properties: {
        oneMonth: { type: "number" },
        threeMonths: { type: "number" },
        sixMonths: { type: "number" },
        year: { type: "number" },
        oneYear: { type: "number" },
        threeYearPA: { type: "number" },
        fiveYearPA: { type: "number" },
        tenYearPA: { type: "number" },
        sinceInceptionPA: { type: "number" },
        sinceInception: { type: "number" },
      },
    },
    SectorShares: {
      type: "object",
      properties: {
        "10": { type: "string" },
        "15": { type: "string" },
        "20": { type: "string" },
        "25": { type: "string" },
        "30": { type: "string" },
        "35": { type: "string" },
        "40": { type: "string" },
        "45": { type: "string" },
        "50": { type: "string" },
        "55": { type: "string" },
        "60": { type: "string" },
        "N/A": { type: "string" },
      },
    },
    ServiceLinks: {
      type: "object",
      properties: { _links: { type: "array", items: { $ref: "Link" } } },
      required: ["_links"],
    },
    Share: {
      type: "object",
      properties: {
        fundId: { type: "integer", examples: [50825] },
        isin: { $ref: "Isin" },
        shareClass: { type: "string", examples: ["A"] },
        currency: { $ref: "Currency" },
        _links: { type: "array", items: { $ref: "Link" } },
      },
      required: ["fundId", "isin", "shareClass", "currency", "_links"],
    },
    ShareDetails: {
      type: "object",
      properties: {
        fundId: { type: "integer", examples: [50825] },
        isin: { $ref: "Isin" },
        shareClass: { type: "string", examples: ["A"] },
        currency: { $ref: "Currency" },
        returnSummary: { $ref: "ReturnSummary" },
        salesStatus: { type: "string", examples: ["OPEN"] },
        description: { type: "string", examples: ["Kasvuosuus"] },
        documents: { $ref: "ShareDocuments" },
        expectedReturnPerAnnum: { type: "number", examples: [6.76] },
        sriRiskCategory: { type: "integer", minimum: 1, maximum: 7 },
        srriRiskCategory: { type: "integer", minimum: 1, maximum: 7 },
        hexCode: { type: "string", examples: ["OPMAAILA"] },
        complexity: { type: "string", examples: ["NON_COMPLEX"] },
        subscriptionFee: { type: "number", examples: [0.75] },
        managementFee: { type: "number", examples: [1.6] },
        runningCosts: { type: "number", examples: [1.6] },
        terNumber: { type: "number", examples: [1.61] },
        performanceRenumeration: { type: "integer", examples: [0] },
        fundTransactionCosts: { type: "number", examples: [0.12] },
        instrumentsManagementCosts: { type: "number", examples: [0] },
        _links: { type: "array", items: { $ref: "Link" } },
      },
      required: ["fundId", "isin", "shareClass", "currency", "_links"],
    },
    ShareDocuments: {
      type: "object",
      properties: { brochure: { $ref: "DocumentLinks" }, rules: { $ref: "DocumentLinks" } },
    },
    ShareList: {
      type: "object",
      properties: { payload: { type: "array", items: { $ref: "Share" } } },
      required: ["payload"],
    },
    TimeSeries: {
      type: "object",
      properties: { payload: { type: "array", items: { $ref: "DatedValue" } } },
      required: ["payload"],
    },
    TypeShares: {
      type: "object",
      properties: {
        EQ: { type: "string" },
        BOND: { type: "string" },
        CASH: { type: "string" },
        ETF: { type: "string" },
        IDB: { type: "string" },
        OTH: { type: "string" },
        "N/A": { type: "string" },
      },
    },
  },
  errors: "descriptors",
};
