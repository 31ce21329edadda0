// Generated from specs/branches/v1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "OP Branches API",
  operations: {
    listBranches: {
      method: "GET",
      path: "/branches/v1/branches",
      parameters: [
        {
          name: "bbox",
          in: "query",
          schema: { type: "string", pattern: "^-?\\d{1,3}(\\.\\d+)?((\\s*,\\s*|\\s+)-?\\d{1,3}(\\.\\d+)?){3}$" },
        },
        {
          name: "location",
          in: "query",
          schema: { type: "string", pattern: "^-?\\d{1,3}(\\.\\d+)?(\\s*,\\s*|\\s+)-?\\d{1,3}(\\.\\d+)?$" },
        },
        {
          name: "latlong",
          in: "query",
          schema: { type: "string", pattern: "^-?\\d{1,3}(\\.\\d+)?(\\s*,\\s*|\\s+)-?\\d{1,3}(\\.\\d+)?$" },
        },
        { name: "query", in: "query", schema: { type: "string" } },
        { name: "limit", in: "query", schema: { type: "integer", format: "int32", minimum: 1 } },
        { name: "lang", in: "query", schema: { type: "string", enum: ["fi", "sv"], default: "fi" } },
        { name: "isOpen", in: "query", schema: { type: "boolean" } },
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
              schema: { $ref: "BranchList" },
              examples: {
                oneBranch: {
                  payload: [
                    {
                      id: "b001",
                      name: { fi: "HELSINGIN SEUDUN OSUUSPANKKI, KAMPPI", sv: "HELSINGFORSNEJDENS ANDELSBANK, KAMPEN" },
                      town: { fi: "HELSINKI", sv: "HELSINGFORS" },
                      location: { type: "Point", coordinates: [24.9328, 60.1689] },
                      branchType: "BRANCH",
                      bankName: { fi: "Helsingin Seudun Osuuspankki", sv: "Helsingforsnejdens Andelsbank" },
                      address: { fi: "Urho Kekkosen katu 1", sv: "Urho Kekkonens gata 1" },
                      postalCode: "00100",
                      phone: "+358100000500",
                      url: "https://www.op.fi",
                      openingHours: [
                        { dayOfWeek: 1, opens: "10:00", closes: "16:30" },
                        { dayOfWeek: 2, opens: "10:00", closes: "16:30" },
                      ],
                      services: ["CASH", "ADVICE", "ATM"],
                    },
                  ],
                },
                nearest: {
                  payload: [
                    {
                      id: "b001",
                      name: { fi: "HELSINGIN SEUDUN OSUUSPANKKI, KAMPPI", sv: "HELSINGFORSNEJDENS ANDELSBANK, KAMPEN" },
                      town: { fi: "HELSINKI", sv: "HELSINGFORS" },
                      location: { type: "Point", coordinates: [24.9328, 60.1689] },
                      branchType: "BRANCH",
                      bankName: { fi: "Helsingin Seudun Osuuspankki", sv: "Helsingforsnejdens Andelsbank" },
                      address: { fi: "Urho Kekkosen katu 1", sv: "Urho Kekkonens gata 1" },
                      postalCode: "00100",
                      openingHours: [{ dayOfWeek: 1, opens: "10:00", closes: "16:30" }],
                      distance: 312.6,
                    },
                  ],
                },
              },
            },
            "application/geo+json": {
              schema: { $ref: "BranchFeatureCollection" },
              examples: {
                oneBranch: {
                  type: "FeatureCollection",
                  features: [
                    {
                      type: "Feature",
                      geometry: { type: "Point", coordinates: [24.9328, 60.1689] },
                      properties: {
                        id: "b001",
                        name: "HELSINGIN SEUDUN OSUUSPANKKI, KAMPPI",
                        town: "HELSINKI",
                        branchType: "BRANCH",
                        bankName: "Helsingin Seudun Osuuspankki",
                        address: "Urho Kekkosen katu 1",
                        postalCode: "00100",
                        openingHours: [{ dayOfWeek: 1, opens: "10:00", closes: "16:30" }],
                        services: ["CASH", "ADVICE", "ATM"],
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
                invalidPoint: {
                  errors: [
                    {
                      id: "61ff8f91-fbad-4193-9e27-e38795130659",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { location: "must be two numbers, longitude and latitude" },
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
        { in: "query", name: "query", value: "error-429", status: 429 },
        { in: "query", name: "query", value: "error-500", status: 500 },
        { in: "query", name: "query", value: "error-503", status: 503 },
      ],
    },
    listBranchesAsJson: {
      method: "GET",
      path: "/branches/v1/branches.json",
      parameters: [
        {
          name: "bbox",
          in: "query",
          schema: { type: "string", pattern: "^-?\\d{1,3}(\\.\\d+)?((\\s*,\\s*|\\s+)-?\\d{1,3}(\\.\\d+)?){3}$" },
        },
        {
          name: "location",
          in: "query",
          schema: { type: "string", pattern: "^-?\\d{1,3}(\\.\\d+)?(\\s*,\\s*|\\s+)-?\\d{1,3}(\\.\\d+)?$" },
        },
        {
          name: "latlong",
          in: "query",
          schema: { type: "string", pattern: "^-?\\d{1,3}(\\.\\d+)?(\\s*,\\s*|\\s+)-?\\d{1,3}(\\.\\d+)?$" },
        },
        { name: "query", in: "query", schema: { type: "string" } },
        { name: "limit", in: "query", schema: { type: "integer", format: "int32", minimum: 1 } },
        { name: "lang", in: "query", schema: { type: "string", enum: ["fi", "sv"], default: "fi" } },
        { name: "isOpen", in: "query", schema: { type: "boolean" } },
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
              schema: { $ref: "BranchList" },
              examples: {
                oneBranch: {
                  payload: [
                    {
                      id: "b001",
                      name: { fi: "HELSINGIN SEUDUN OSUUSPANKKI, KAMPPI", sv: "HELSINGFORSNEJDENS ANDELSBANK, KAMPEN" },
                      town: { fi: "HELSINKI", sv: "HELSINGFORS" },
                      location: { type: "Point", coordinates: [24.9328, 60.1689] },
                      branchType: "BRANCH",
                      bankName: { fi: "Helsingin Seudun Osuuspankki", sv: "Helsingforsnejdens Andelsbank" },
                      address: { fi: "Urho Kekkosen katu 1", sv: "Urho Kekkonens gata 1" },
                      postalCode: "00100",
                      phone: "+358100000500",
                      url: "https://www.op.fi",
                      openingHours: [
                        { dayOfWeek: 1, opens: "10:00", closes: "16:30" },
                        { dayOfWeek: 2, opens: "10:00", closes: "16:30" },
                      ],
                      services: ["CASH", "ADVICE", "ATM"],
                    },
                  ],
                },
                nearest: {
                  payload: [
                    {
                      id: "b001",
                      name: { fi: "HELSINGIN SEUDUN OSUUSPANKKI, KAMPPI", sv: "HELSINGFORSNEJDENS ANDELSBANK, KAMPEN" },
                      town: { fi: "HELSINKI", sv: "HELSINGFORS" },
                      location: { type: "Point", coordinates: [24.9328, 60.1689] },
                      branchType: "BRANCH",
                      bankName: { fi: "Helsingin Seudun Osuuspankki", sv: "Helsingforsnejdens Andelsbank" },
                      address: { fi: "Urho Kekkosen katu 1", sv: "Urho Kekkonens gata 1" },
                      postalCode: "00100",
                      openingHours: [{ dayOfWeek: 1, opens: "10:00", closes: "16:30" }],
                      distance: 312.6,
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
                invalidPoint: {
                  errors: [
                    {
                      id: "61ff8f91-fbad-4193-9e27-e38795130659",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { location: "must be two numbers, longitude and latitude" },
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
        { in: "query", name: "query", value: "error-429", status: 429 },
        { in: "query", name: "query", value: "error-500", status: 500 },
        { in: "query", name: "query", value: "error-503", status: 503 },
      ],
    },
    listBranchesAsGeoJson: {
      method: "GET",
      path: "/branches/v1/branches.geojson",
      parameters: [
        {
          name: "bbox",
          in: "query",
          schema: { type: "string", pattern: "^-?\\d{1,3}(\\.\\d+)?((\\s*,\\s*|\\s+)-?\\d{1,3}(\\.\\d+)?){3}$" },
        },
        {
          name: "location",
          in: "query",
          schema: { type: "string", pattern: "^-?\\d{1,3}(\\.\\d+)?(\\s*,\\s*|\\s+)-?\\d{1,3}(\\.\\d+)?$" },
        },
        {
          name: "latlong",
          in: "query",
          schema: { type: "string", pattern: "^-?\\d{1,3}(\\.\\d+)?(\\s*,\\s*|\\s+)-?\\d{1,3}(\\.\\d+)?$" },
        },
        { name: "query", in: "query", schema: { type: "string" } },
        { name: "limit", in: "query", schema: { type: "integer", format: "int32", minimum: 1 } },
        { name: "lang", in: "query", schema: { type: "string", enum: ["fi", "sv"], default: "fi" } },
        { name: "isOpen", in: "query", schema: { type: "boolean" } },
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
            "application/geo+json": {
              schema: { $ref: "BranchFeatureCollection" },
              examples: {
                oneBranch: {
                  type: "FeatureCollection",
                  features: [
                    {
                      type: "Feature",
                      geometry: { type: "Point", coordinates: [24.9328, 60.1689] },
                      properties: {
                        id: "b001",
                        name: "HELSINGIN SEUDUN OSUUSPANKKI, KAMPPI",
                        town: "HELSINKI",
                        branchType: "BRANCH",
                        bankName: "Helsingin Seudun Osuuspankki",
                        address: "Urho Kekkosen katu 1",
                        postalCode: "00100",
                        openingHours: [{ dayOfWeek: 1, opens: "10:00", closes: "16:30" }],
                        services: ["CASH", "ADVICE", "ATM"],
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
                invalidPoint: {
                  errors: [
                    {
                      id: "61ff8f91-fbad-4193-9e27-e38795130659",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { location: "must be two numbers, longitude and latitude" },
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
        { in: "query", name: "query", value: "error-429", status: 429 },
        { in: "query", name: "query", value: "error-500", status: 500 },
        { in: "query", name: "query", value: "error-503", status: 503 },
      ],
    },
  },
  schemas: {
    BilingualText: {
      type: "object",
      minProperties: 1,
      properties: { fi: { type: "string" }, sv: { type: "string" } },
      examples: [{ fi: "HELSINKI", sv: "HELSINGFORS" }],
    },
    Branch: {
      type: "object",
      properties: {
        id: { type: "string", examples: ["b001"] },
        name: { $ref: "BilingualText" },
        town: { $ref: "BilingualText" },
        location: { $ref: "Point" },
        branchType: { $ref: "BranchType" },
        bankName: { $ref: "BilingualText" },
        address: { $ref: "BilingualText" },
        postalCode: { type: "string", pattern: "^[0-9]{5}$", examples: ["00100"] },
        phone: { type: "string", examples: ["+358100000500"] },
        email: { type: "string", examples: ["kamppi@example.com"] },
        url: { type: "string", examples: ["https://www.op.fi"] },
        openingHours: { type: "array", items: { $ref: "OpeningHours" } },
        services: { type: "array", items: { $ref: "BranchService" } },
        distance: { type: "number", minimum: 0, examples: [312.6] },
      },
      required: ["name", "town", "location", "branchType"],
    },
    BranchFeature: {
      type: "object",
      properties: {
        type: { type: "string", const: "Feature" },
        geometry: { $ref: "Point" },
        properties: { $ref: "BranchProperties" },
      },
      required: ["type", "geometry", "properties"],
    },
    BranchFeatureCollection: {
      type: "object",
      properties: {
        type: { type: "string", const: "FeatureCollection" },
        features: { type: "array", items: { $ref: "BranchFeature" } },
      },
      required: ["type", "features"],
    },
    BranchList: {
      type: "object",
      properties: { payload: { type: "array", items: { $ref: "Branch" } } },
      required: ["payload"],
    },
    BranchProperties: {
      type: "object",
      properties: {
        id: { type: "string", examples: ["b001"] },
        name: { type: "string", examples: ["HELSINGIN SEUDUN OSUUSPANKKI, KAMPPI"] },
        town: { type: "string", examples: ["HELSINKI"] },
        branchType: { $ref: "BranchType" },
        bankName: { type: "string", examples: ["Helsingin Seudun Osuuspankki"] },
        address: { type: "string", examples: ["Urho Kekkosen katu 1"] },
        postalCode: { type: "string", pattern: "^[0-9]{5}$", examples: ["00100"] },
        phone: { type: "string", examples: ["+358100000500"] },
        email: { type: "string", examples: ["kamppi@example.com"] },
        url: { type: "string", examples: ["https://www.op.fi"] },
        openingHours: { type: "array", items: { $ref: "OpeningHours" } },
        services: { type: "array", items: { $ref: "BranchService" } },
        distance: { type: "number", minimum: 0, examples: [312.6] },
      },
      required: ["name", "town", "branchType"],
    },
    BranchService: { type: "string", enum: ["CASH", "ADVICE", "SAFE_DEPOSIT", "ATM"] },
    BranchType: { type: "string", examples: ["BRANCH"] },
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
    OpeningHours: {
      type: "object",
      properties: {
        dayOfWeek: { type: "integer", minimum: 1, maximum: 7, examples: [1] },
        opens: { $ref: "TimeOfDay" },
        closes: { $ref: "TimeOfDay" },
      },
      required: ["dayOfWeek", "opens", "closes"],
    },
    Point: {
      type: "object",
      properties: { type: { type: "string", const: "Point" }, coordinates: { $ref: "Position" } },
      required: ["type", "coordinates"],
      examples: [{ type: "Point", coordinates: [24.9328, 60.1689] }],
    },
    Position: { type: "array", minItems: 2, maxItems: 2, items: { type: "number" }, examples: [[24.9328, 60.1689]] },
    TimeOfDay: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$", examples: ["10:00"] },
  },
  errors: "descriptors",
};
