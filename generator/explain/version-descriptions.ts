import type { versionCatalogue } from "../diagnostics/version-catalogue.ts";
import { lines, type DescriptionsOf } from "./description.ts";

/** Rules about the version of a product. A line that begins with `#` names the file that follows. */
export const versionDescriptions: DescriptionsOf<typeof versionCatalogue> = {
  "version.path.missing": {
    what: "Neither the path nor the server names the major version.",
    why: "The next major version would have the same address, and callers of the old one would meet it unprepared.",
    before: "# payments/v1/openapi.yaml\npaths: { /payments: { get: {} } }",
    after: "# payments/v1/openapi.yaml\npaths: { /v1/payments: { get: {} } }",
  },
  "version.path.repeated": {
    what: "The major version stands twice in one address: in the server and in the path, or twice in the path.",
    why: "The address becomes /v1/v1/payments, which nobody serves.",
    before: lines(`
      # payments/v1/openapi.yaml
      servers: [{ url: "https://api.example.com/v1" }]
      paths: { /v1/payments: { get: {} } }
    `),
    after: lines(`
      # payments/v1/openapi.yaml
      servers: [{ url: "https://api.example.com" }]
      paths: { /v1/payments: { get: {} } }
    `),
  },
  "version.path.mixed": {
    what: "One document has operations of two major versions, or one under two.",
    why: "A major version is published, deprecated and switched off as a whole: half of a document cannot be.",
    before:
      "# payments/v2/openapi.yaml\ninfo: { version: 2.0.0 }\npaths: { /v2/payments: { get: {} }, /v1/refunds: { get: {} } }",
    after:
      "# payments/v2/openapi.yaml\ninfo: { version: 2.0.0 }\npaths: { /v2/payments: { get: {} }, /v2/refunds: { get: {} } }",
  },
  "version.path.folder-mismatch": {
    what: "The folder, the URI and info.version name different major versions.",
    why: "The package is called by the folder and calls by the URI: whoever installs /v2 would call v1.",
    before: "# payments/v2/openapi.yaml\ninfo: { version: 2.0.0 }\npaths: { /v1/payments: { get: {} } }",
    after: "# payments/v2/openapi.yaml\ninfo: { version: 2.0.0 }\npaths: { /v2/payments: { get: {} } }",
  },
  "version.path.malformed": {
    what: "A segment of the URI was meant as a major version and is none: v1.2, V1, version1.",
    why: "Gateways, clients and this tool look for v and a whole number.",
    before: "# payments/v1/openapi.yaml\npaths: { /v1.2/payments: { get: {} } }",
    after: "# payments/v1/openapi.yaml\npaths: { /v1/payments: { get: {} } }",
  },
  "version.header.missing": {
    what: "The document says that its version travels in a header, but no operation takes that header.",
    why: "No request would say which version it wants.",
    before: lines(`
      # payments/v1/openapi.yaml
      info: { version: "20200401", x-version-location: header, x-version-header: sph-api-version }
      paths: { /payments: { get: {} } }
    `),
    after: lines(`
      # payments/v1/openapi.yaml
      info: { version: "20200401", x-version-location: header, x-version-header: sph-api-version }
      paths: { /payments: { get: { parameters: [{ name: sph-api-version, in: header, schema: { type: string } }] } } }
    `),
  },
  "version.info.invalid": {
    what: "The version of the document (info.version) is neither a semantic version nor MAJOR.MINOR, nor a value of the header that carries the version.",
    why: "Nothing can tell whether the next one is a bug fix, an addition or a break.",
    before: "# payments/v1/openapi.yaml\ninfo: { version: latest }\npaths: { /v1/payments: { get: {} } }",
    after: "# payments/v1/openapi.yaml\ninfo: { version: 1.4.0 }\npaths: { /v1/payments: { get: {} } }",
  },
  "version.gap": {
    what: "A product has a major version whose predecessor is not there, though an older one is.",
    why: "Consumers look for the version between: a number was skipped, or a folder was lost.",
    before: lines(`
      # payments/v1/openapi.yaml
      paths: { /v1/payments: { get: {} } }
      # payments/v3/openapi.yaml
      info: { version: 3.0.0 }
      paths: { /v3/payments: { get: {} } }
    `),
    after: lines(`
      # payments/v1/openapi.yaml
      paths: { /v1/payments: { get: {} } }
      # payments/v2/openapi.yaml
      info: { version: 2.0.0 }
      paths: { /v2/payments: { get: {} } }
    `),
  },
  "version.successor-without-deprecation": {
    what: "A newer major version is in production, and the older one is not deprecated.",
    why: "Its consumers are not told to move, and two versions have to be served for ever.",
    before: lines(`
      # payments/v1/openapi.yaml
      info: { x-lifecycle: in-production }
      paths: { /v1/payments: { get: {} } }
      # payments/v2/openapi.yaml
      info: { version: 2.0.0, x-lifecycle: in-production }
      paths: { /v2/payments: { get: {} } }
    `),
    after: lines(`
      # payments/v1/openapi.yaml
      info: { x-lifecycle: deprecated, x-successor: payments/v2, x-sunset: "2030-12-31" }
      paths: { /v1/payments: { get: {} } }
      # payments/v2/openapi.yaml
      info: { version: 2.0.0, x-lifecycle: in-production }
      paths: { /v2/payments: { get: {} } }
    `),
  },
  "version.package-mismatch": {
    what: "A generated package has no entry point for a version, or one that leads to another version.",
    why: "Whoever imports /v2 would get v1, or nothing.",
    before: lines(`
      # payments/v2/openapi.yaml
      info: { version: 2.0.0 }
      paths: { /v2/payments: { get: {} } }
      # generated/payments/package.json
      { "exports": { "./v2": { "default": "./dist/payments/v1/index.js" } } }
    `),
    after: lines(`
      # payments/v2/openapi.yaml
      info: { version: 2.0.0 }
      paths: { /v2/payments: { get: {} } }
      # generated/payments/package.json
      { "exports": { "./v2": { "default": "./dist/payments/v2/index.js" } } }
    `),
  },
  "version.example-link": {
    what: "A link inside an example names another major version than the document.",
    why: "Who copies the example, or follows the link of a mock, leaves the version without noticing.",
    before: lines(`
      # payments/v2/openapi.yaml
      info: { version: 2.0.0 }
      paths: { /v2/payments: { get: {} } }
      components: { schemas: { Link: { type: string, examples: [/v1/payments/4711] } } }
    `),
    after: lines(`
      # payments/v2/openapi.yaml
      info: { version: 2.0.0 }
      paths: { /v2/payments: { get: {} } }
      components: { schemas: { Link: { type: string, examples: [/v2/payments/4711] } } }
    `),
  },
};
