// Generated from specs/mobility/v1/openapi.yaml by generator/emit/contract. Do not edit.
import type { Contract } from "../../runtime/mocks/index.ts";

/** The document as compact data: what the mocks answer from and validate against. */
export const contract: Contract = {
  title: "Mobility",
  operations: {
    listBranches: {
      method: "GET",
      path: "/mobility/v1/branches",
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
      path: "/mobility/v1/branches.json",
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
      path: "/mobility/v1/branches.geojson",
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
    listLocations: {
      method: "GET",
      path: "/mobility/v1/locations",
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
        { name: "type", in: "query", schema: { type: "array", items: { $ref: "LocationType" } } },
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
              schema: { $ref: "LocationList" },
              examples: {
                chargingStation: {
                  payload: [
                    {
                      id: "m301",
                      type: "CHARGING",
                      name: { fi: "VALLILA", sv: "VALLGÅRD" },
                      town: { fi: "HELSINKI", sv: "HELSINGFORS" },
                      address: { fi: "Gebhardinaukio 1", sv: "Gebhardsplatsen 1" },
                      location: { type: "Point", coordinates: [24.9581, 60.193] },
                      capacity: 8,
                      available: 3,
                    },
                  ],
                },
              },
            },
            "application/geo+json": {
              schema: { $ref: "LocationFeatureCollection" },
              examples: {
                chargingStation: {
                  type: "FeatureCollection",
                  features: [
                    {
                      type: "Feature",
                      geometry: { type: "Point", coordinates: [24.9581, 60.193] },
                      properties: {
                        id: "m301",
                        type: "CHARGING",
                        name: "VALLILA",
                        town: "HELSINKI",
                        address: "Gebhardinaukio 1",
                        capacity: 8,
                        available: 3,
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
                invalidBox: {
                  errors: [
                    {
                      id: "0724a843-06d9-4848-9283-53b6afce1c36",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { bbox: "must be four numbers" },
                    },
                  ],
                },
                invalidType: {
                  errors: [
                    {
                      id: "a66e8510-2f3f-4cee-a0b6-1794f86f3f89",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: {
                        type: "must be one of BRANCH, ATM, PARKING, CHARGING, CAR_SHARE, STATION",
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
    listLocationsAsGeoJson: {
      method: "GET",
      path: "/mobility/v1/locations.geojson",
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
        { name: "type", in: "query", schema: { type: "array", items: { $ref: "LocationType" } } },
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
              schema: { $ref: "LocationFeatureCollection" },
              examples: {
                chargingStation: {
                  type: "FeatureCollection",
                  features: [
                    {
                      type: "Feature",
                      geometry: { type: "Point", coordinates: [24.9581, 60.193] },
                      properties: {
                        id: "m301",
                        type: "CHARGING",
                        name: "VALLILA",
                        town: "HELSINKI",
                        address: "Gebhardinaukio 1",
                        capacity: 8,
                        available: 3,
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
                invalidBox: {
                  errors: [
                    {
                      id: "0724a843-06d9-4848-9283-53b6afce1c36",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { bbox: "must be four numbers" },
                    },
                  ],
                },
                invalidType: {
                  errors: [
                    {
                      id: "a66e8510-2f3f-4cee-a0b6-1794f86f3f89",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: {
                        type: "must be one of BRANCH, ATM, PARKING, CHARGING, CAR_SHARE, STATION",
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
    getLocation: {
      method: "GET",
      path: "/mobility/v1/locations/{locationId}",
      parameters: [
        { name: "locationId", in: "path", required: true, schema: { type: "string" } },
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
              schema: { $ref: "Location" },
              examples: {
                parking: {
                  id: "m201",
                  type: "PARKING",
                  name: { fi: "P-ELIEL", sv: "P-ELIEL" },
                  town: { fi: "HELSINKI", sv: "HELSINGFORS" },
                  address: { fi: "Elielinaukio 5", sv: "Elielplatsen 5" },
                  location: { type: "Point", coordinates: [24.9403, 60.1722] },
                  capacity: 300,
                  available: 112,
                  openingHours: [{ dayOfWeek: 1, opens: "00:00", closes: "23:59" }],
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
                unknownLocation: {
                  errors: [
                    {
                      id: "d46afa54-087c-43fe-8575-41f45be985cb",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { locationId: "unknown" },
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
        { in: "path", name: "locationId", value: "m929", status: 429 },
        { in: "path", name: "locationId", value: "m950", status: 500 },
        { in: "path", name: "locationId", value: "m953", status: 503 },
      ],
    },
    listRoutes: {
      method: "GET",
      path: "/mobility/v1/routes",
      parameters: [
        { name: "x-session-id", in: "header", schema: { type: "string" } },
        { name: "x-request-id", in: "header", schema: { type: "string" } },
        { name: "from", in: "query", required: true, schema: { $ref: "Waypoint" } },
        { name: "to", in: "query", required: true, schema: { $ref: "Waypoint" } },
        { name: "mode", in: "query", schema: { $ref: "TravelMode", default: "CAR" } },
        { name: "departure", in: "query", schema: { type: "string", format: "date-time" } },
        { name: "limit", in: "query", schema: { type: "integer", minimum: 1, maximum: 5, default: 3 } },
      ],
      responses: {
        "200": {
          headers: {
            ETag: { schema: { type: "string" }, example: 'W/"2a6-K5d0Yb7mJ9tqJc1rZ8Hc5wJfYdE"' },
            Vary: { schema: { type: "string" }, example: "Accept-Encoding" },
          },
          content: {
            "application/json": {
              schema: { $ref: "RouteList" },
              examples: {
                byBicycle: {
                  payload: [
                    {
                      id: "r-24.938-60.170-b002-bicycle-1",
                      mode: "BICYCLE",
                      from: { type: "Point", coordinates: [24.938, 60.17] },
                      to: { type: "Point", coordinates: [24.9587, 60.1933] },
                      distance: 3682,
                      duration: 828,
                      departure: "2018-12-03T07:30:00Z",
                      arrival: "2018-12-03T07:43:48Z",
                      legs: [
                        {
                          mode: "BICYCLE",
                          distance: 3682,
                          duration: 828,
                          from: { type: "Point", coordinates: [24.938, 60.17] },
                          to: { type: "Point", coordinates: [24.9587, 60.1933] },
                          geometry: {
                            type: "LineString",
                            coordinates: [
                              [24.938, 60.17],
                              [24.9587, 60.1933],
                            ],
                          },
                        },
                      ],
                    },
                  ],
                },
                byTransit: {
                  payload: [
                    {
                      id: "r-m501-m502-transit-1",
                      mode: "TRANSIT",
                      from: { type: "Point", coordinates: [24.9414, 60.1719] },
                      to: { type: "Point", coordinates: [24.7784, 60.7363] },
                      distance: 82409,
                      duration: 8476,
                      departure: "2018-12-03T07:30:00Z",
                      arrival: "2018-12-03T09:51:16Z",
                      legs: [
                        {
                          mode: "TRANSIT",
                          distance: 82409,
                          duration: 8476,
                          from: { type: "Point", coordinates: [24.9414, 60.1719] },
                          to: { type: "Point", coordinates: [24.7784, 60.7363] },
                          geometry: {
                            type: "LineString",
                            coordinates: [
                              [24.9414, 60.1719],
                              [24.7784, 60.7363],
                            ],
                          },
                          line: "R",
                        },
                      ],
                      price: { amount: 10.9, currency: "EUR" },
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
                invalidWaypoint: {
                  errors: [
                    {
                      id: "ab1b0c65-7e78-46aa-93a3-2367f186f2b4",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { to: "unknown" },
                    },
                  ],
                },
                missingWaypoint: {
                  errors: [
                    {
                      id: "18ef5880-5736-4d12-89d4-cf3cfd269cc6",
                      level: "ERROR",
                      type: "VALIDATION",
                      message: "Validation failed",
                      detailedConstraitViolations: { from: "is required" },
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
        { in: "query", name: "from", value: "m929", status: 429 },
        { in: "query", name: "from", value: "m950", status: 500 },
        { in: "query", name: "from", value: "m953", status: 503 },
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
    LineString: {
      type: "object",
      properties: {
        type: { type: "string", const: "LineString" },
        coordinates: { type: "array", minItems: 2, items: { $ref: "Position" } },
      },
      required: ["type", "coordinates"],
    },
    Location: {
      type: "object",
      properties: {
        id: { type: "string", examples: ["m201"] },
        type: { $ref: "LocationType" },
        name: { $ref: "BilingualText" },
        town: { $ref: "BilingualText" },
        address: { $ref: "BilingualText" },
        location: { $ref: "Point" },
        capacity: { type: "integer", minimum: 0, examples: [300] },
        available: { type: "integer", minimum: 0, examples: [112] },
        openingHours: { type: "array", items: { $ref: "OpeningHours" } },
      },
      required: ["id", "type", "name", "town", "address", "location"],
    },
    LocationFeature: {
      type: "object",
      properties: {
        type: { type: "string", const: "Feature" },
        geometry: { $ref: "Point" },
        properties: { $ref: "LocationProperties" },
      },
      required: ["type", "geometry", "properties"],
    },
    LocationFeatureCollection: {
      type: "object",
      properties: {
        type: { type: "string", const: "FeatureCollection" },
        features: { type: "array", items: { $ref: "LocationFeature" } },
      },
      required: ["type", "features"],
    },
    LocationList: {
      type: "object",
      properties: { payload: { type: "array", items: { $ref: "Location" } } },
      required: ["payload"],
    },
    LocationProperties: {
      type: "object",
      properties: {
        id: { type: "string", examples: ["m301"] },
        type: { $ref: "LocationType" },
        name: { type: "string", examples: ["VALLILA"] },
        town: { type: "string", examples: ["HELSINKI"] },
        address: { type: "string", examples: ["Gebhardinaukio 1"] },
        capacity: { type: "integer", minimum: 0, examples: [8] },
        available: { type: "integer", minimum: 0, examples: [3] },
        openingHours: { type: "array", items: { $ref: "OpeningHours" } },
      },
      required: ["id", "type", "name", "town", "address"],
    },
    LocationType: { type: "string", enum: ["BRANCH", "ATM", "PARKING", "CHARGING", "CAR_SHARE", "STATION"] },
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
    Price: {
      type: "object",
      properties: { amount: { type: "number", minimum: 0, examples: [10.9] }, currency: { $ref: "Currency" } },
      required: ["amount", "currency"],
    },
    Route: {
      type: "object",
      properties: {
        id: { type: "string", examples: ["r-m501-m502-transit-1"] },
        mode: { $ref: "TravelMode" },
        from: { $ref: "Point" },
        to: { $ref: "Point" },
        distance: { type: "number", minimum: 0, examples: [3682] },
        duration: { type: "number", minimum: 0, examples: [828] },
        departure: { type: "string", format: "date-time" },
        arrival: { type: "string", format: "date-time" },
        legs: { type: "array", minItems: 1, items: { $ref: "RouteLeg" } },
        price: { $ref: "Price" },
      },
      required: ["id", "mode", "from", "to", "distance", "duration", "departure", "arrival", "legs"],
    },
    RouteLeg: {
      type: "object",
      properties: {
        mode: { $ref: "TravelMode" },
        distance: { type: "number", minimum: 0, examples: [3682] },
        duration: { type: "number", minimum: 0, examples: [828] },
        from: { $ref: "Point" },
        to: { $ref: "Point" },
        geometry: { $ref: "LineString" },
        line: { type: "string", examples: ["R"] },
      },
      required: ["mode", "distance", "duration", "from", "to", "geometry"],
    },
    RouteList: {
      type: "object",
      properties: { payload: { type: "array", items: { $ref: "Route" } } },
      required: ["payload"],
    },
    TimeOfDay: { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$", examples: ["10:00"] },
    TravelMode: { type: "string", enum: ["CAR", "TRANSIT", "BICYCLE", "WALK"] },
    Waypoint: { type: "string", minLength: 1, examples: ["24.938,60.170", "m502"] },
  },
  errors: "descriptors",
};
