import { api, pair, type DocumentPair } from "./document-pair.ts";

const ok = `responses: {"204": {description: Done}}`;
const at = (servers: string, path = "/things"): string =>
  api(`paths:\n  ${path}: {get: {${ok}}}\n`, { servers: `servers: ${servers}` });
const prod = `{url: "https://api.example.com/v1"}`;

/** Reference, "breaking changes", sections 3.8 and 3.9. */
export const serverPairs: readonly DocumentPair[] = [
  pair(
    "a server more",
    at(`[${prod}]`),
    at(`[${prod}, {url: "https://eu.example.com/v1"}]`),
    "compatible server.added",
    "risky server.removed",
  ),
  pair(
    "servers in another order",
    at(`[${prod}, {url: "https://eu.example.com/v1"}]`),
    at(`[{url: "https://eu.example.com/v1"}, ${prod}]`),
    "none",
    "none",
  ),
  pair(
    "another host",
    at(`[${prod}]`),
    at(`[{url: "https://api2.example.com/v1"}]`),
    "risky server.host-changed",
    "risky server.host-changed",
  ),
  pair(
    "http to https",
    at(`[{url: "http://api.example.com/v1"}]`),
    at(`[${prod}]`),
    "risky server.host-changed",
    "risky server.host-changed",
  ),
  pair(
    "another base path",
    at(`[${prod}]`),
    at(`[{url: "https://api.example.com/api"}]`),
    "breaking server.base-path-changed",
    "breaking server.base-path-changed",
  ),
  pair("a host in another case", at(`[${prod}]`), at(`[{url: "https://API.example.com/v1"}]`), "none", "none"),
  pair("the default port", at(`[${prod}]`), at(`[{url: "https://api.example.com:443/v1"}]`), "none", "none"),
  pair("a slash behind the base path", at(`[${prod}]`), at(`[{url: "https://api.example.com/v1/"}]`), "none", "none"),
  pair(
    "description of a server",
    at(`[${prod}]`),
    at(`[{url: "https://api.example.com/v1", description: Live}]`),
    "none",
    "none",
  ),
  pair(
    "a value of a variable",
    at(`[{url: "https://{r}.example.com/v1", variables: {r: {default: eu, enum: [eu, us]}}}]`),
    at(`[{url: "https://{r}.example.com/v1", variables: {r: {default: eu, enum: [eu]}}}]`),
    "breaking server.variable.value-removed",
    "none",
  ),
  pair(
    "default of a variable",
    at(`[{url: "https://{r}.example.com/v1", variables: {r: {default: eu, enum: [eu, us]}}}]`),
    at(`[{url: "https://{r}.example.com/v1", variables: {r: {default: us, enum: [eu, us]}}}]`),
    "risky server.variable.default-changed",
    "risky server.variable.default-changed",
  ),
  pair(
    "a server of the operation",
    api(`paths:\n  /things: {get: {${ok}}}\n`),
    api(`paths:\n  /things: {get: {servers: [{url: "https://other.example.com/v1"}], ${ok}}}\n`),
    "risky",
    "risky",
  ),
  pair(
    "the same server at the operation",
    api(`paths:\n  /things: {get: {${ok}}}\n`),
    api(`paths:\n  /things: {get: {servers: [${prod}], ${ok}}}\n`),
    "none",
    "none",
  ),
  pair(
    "another base path at the operation",
    api(`paths:\n  /things: {get: {${ok}}, put: {${ok}}}\n`),
    api(`paths:\n  /things: {get: {servers: [{url: "https://api.example.com/api"}], ${ok}}, put: {${ok}}}\n`),
    "breaking",
    "breaking",
  ),
  pair(
    "the version moves from the operation's server to the path",
    api(`paths:\n  /things: {get: {servers: [${prod}], ${ok}}}\n`, {
      servers: `servers: [{url: "https://api.example.com"}]`,
    }),
    api(`paths:\n  /v1/things: {get: {${ok}}}\n`, { servers: `servers: [{url: "https://api.example.com"}]` }),
    "none",
    "none",
  ),
  pair(
    "3.0 as 3.1",
    api(`paths:\n  /things: {get: {${ok}}}\n`, { version: "3.0.3" }),
    api(`paths:\n  /things: {get: {${ok}}}\n`),
    "none",
    "none",
  ),
  pair(
    "3.1 as 3.2",
    api(`paths:\n  /things: {get: {${ok}}}\n`),
    api(`paths:\n  /things: {get: {${ok}}}\n`, { version: "3.2.0" }),
    "none",
    "none",
  ),
  pair(
    "another dialect",
    api(`paths:\n  /things: {get: {${ok}}}\n`),
    api(`jsonSchemaDialect: "http://json-schema.org/draft-07/schema#"\npaths:\n  /things: {get: {${ok}}}\n`),
    "risky document.dialect-changed",
    "risky document.dialect-changed",
  ),
  pair(
    "the default dialect written out",
    api(`paths:\n  /things: {get: {${ok}}}\n`),
    api(`jsonSchemaDialect: "https://spec.openapis.org/oas/3.1/dialect/base"\npaths:\n  /things: {get: {${ok}}}\n`),
    "none",
    "none",
  ),
];
