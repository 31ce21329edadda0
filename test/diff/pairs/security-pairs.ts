import { operation, pair, type DocumentPair } from "./document-pair.ts";

const none = operation("summary: List");
const schemes = (text: string): string => `components: {securitySchemes: {${text}}}\n`;
const key = "key: {type: apiKey, in: header, name: X-Key}";
const basic = "basic: {type: http, scheme: basic}";
const flow = (scopes: string, more = ""): string =>
  `o: {type: oauth2, flows: {clientCredentials: {tokenUrl: "https://a.example/token", scopes: {${scopes}}}${more}}}`;
const secured = (security: string, defined = `${key}, ${basic}, ${flow("r: Read, w: Write")}`): string =>
  operation(`security: ${security}`, { rest: schemes(defined) });
const open = operation("summary: List", { rest: schemes(`${key}, ${basic}, ${flow("r: Read, w: Write")}`) });

/** Reference, "breaking changes", section 3.7. */
export const securityPairs: readonly DocumentPair[] = [
  pair(
    "the first requirement",
    open,
    operation("summary: List\nsecurity: [{key: []}]", {
      rest: schemes(`${key}, ${basic}, ${flow("r: Read, w: Write")}`),
    }),
    "breaking security.requirement.added",
    "risky security.requirement.removed",
  ),
  pair(
    "the first requirement, for the whole document",
    open,
    operation("summary: List", {
      rest: `security: [{key: []}]\n${schemes(`${key}, ${basic}, ${flow("r: Read, w: Write")}`)}`,
    }),
    "breaking security.requirement.added",
    "risky security.requirement.removed",
  ),
  pair(
    "anonymous no longer",
    secured("[{key: []}, {}]"),
    secured("[{key: []}]"),
    "breaking security.requirement.added",
    "compatible",
  ),
  pair(
    "one more alternative",
    secured("[{key: []}]"),
    secured("[{key: []}, {basic: []}]"),
    "compatible security.requirement.added",
    "breaking security.requirement.removed",
  ),
  pair(
    "alternatives in another order",
    secured("[{basic: []}, {key: []}]"),
    secured("[{key: []}, {basic: []}]"),
    "none",
    "none",
  ),
  pair(
    "two schemes together",
    secured("[{key: []}]"),
    secured("[{key: [], basic: []}]"),
    "breaking security.requirement.scheme-added",
    "compatible security.requirement.scheme-removed",
  ),
  pair("one scheme for another", secured("[{key: []}]"), secured("[{basic: []}]"), "breaking", "breaking"),
  pair(
    "one more scope",
    secured("[{o: [r]}]"),
    secured("[{o: [r, w]}]"),
    "breaking security.scope.added",
    "compatible security.scope.removed",
  ),
  pair("scopes in another order", secured("[{o: [w, r]}]"), secured("[{o: [r, w]}]"), "none", "none"),
  pair("one scope for another", secured("[{o: [r]}]"), secured("[{o: [w]}]"), "breaking", "breaking"),
  pair(
    "global security moved to the operation",
    operation("summary: List", { rest: `security: [{key: []}]\n${schemes(key)}` }),
    operation("summary: List\nsecurity: [{key: []}]", { rest: schemes(key) }),
    "none",
    "none",
  ),
  pair(
    "global security that the operation overrides",
    operation("security: [{key: []}]", { rest: `security: [{key: []}]\n${schemes(`${key}, ${basic}`)}` }),
    operation("security: [{key: []}]", { rest: `security: [{basic: []}]\n${schemes(`${key}, ${basic}`)}` }),
    "none",
    "none",
  ),
  pair(
    "security: [] written out",
    operation("summary: List", { rest: schemes(key) }),
    operation("summary: List\nsecurity: []", { rest: schemes(key) }),
    "none",
    "none",
  ),
  pair(
    "security: [{}] written out",
    operation("summary: List", { rest: schemes(key) }),
    operation("summary: List\nsecurity: [{}]", { rest: schemes(key) }),
    "none",
    "none",
  ),
  pair(
    "the operation opens itself",
    operation("summary: List", { rest: `security: [{key: []}]\n${schemes(key)}` }),
    operation("summary: List\nsecurity: []", { rest: `security: [{key: []}]\n${schemes(key)}` }),
    "risky security.requirement.removed",
    "breaking security.requirement.added",
  ),
  pair(
    "a scheme that nothing uses",
    none,
    operation("summary: List", { rest: schemes(key) }),
    "compatible security.scheme.added",
    "compatible security.scheme.removed",
  ),
  pair(
    "type of a scheme that is used",
    secured("[{key: []}]", key),
    secured("[{key: []}]", "key: {type: http, scheme: bearer}"),
    "breaking security.scheme.type-changed",
    "breaking security.scheme.type-changed",
  ),
  pair(
    "type of a scheme that nothing uses",
    operation("summary: List", { rest: schemes(key) }),
    operation("summary: List", { rest: schemes("key: {type: http, scheme: bearer}") }),
    "compatible",
    "compatible",
  ),
  pair(
    "name of the key",
    secured("[{key: []}]", key),
    secured("[{key: []}]", "key: {type: apiKey, in: header, name: X-Api-Key}"),
    "breaking security.scheme.type-changed",
    "breaking security.scheme.type-changed",
  ),
  pair(
    "the header of the key in another case",
    secured("[{key: []}]", key),
    secured("[{key: []}]", "key: {type: apiKey, in: header, name: x-key}"),
    "none",
    "none",
  ),
  pair(
    "place of the key",
    secured("[{key: []}]", key),
    secured("[{key: []}]", "key: {type: apiKey, in: query, name: X-Key}"),
    "breaking security.scheme.type-changed",
    "breaking security.scheme.type-changed",
  ),
  pair(
    "basic to bearer",
    secured("[{basic: []}]", basic),
    secured("[{basic: []}]", "basic: {type: http, scheme: bearer}"),
    "breaking security.scheme.type-changed",
    "breaking security.scheme.type-changed",
  ),
  pair(
    "scheme in another case",
    secured("[{basic: []}]", basic),
    secured("[{basic: []}]", "basic: {type: http, scheme: Basic}"),
    "none",
    "none",
  ),
  pair(
    "bearerFormat",
    secured("[{b: []}]", "b: {type: http, scheme: bearer}"),
    secured("[{b: []}]", "b: {type: http, scheme: bearer, bearerFormat: JWT}"),
    "compatible security.scheme.bearer-format-changed",
    "compatible security.scheme.bearer-format-changed",
  ),
  pair(
    "token URL",
    secured("[{o: [r]}]", flow("r: Read")),
    secured("[{o: [r]}]", flow("r: Read").replace("a.example", "b.example")),
    "risky security.scheme.url-changed",
    "risky security.scheme.url-changed",
  ),
  pair(
    "discovery URL",
    secured("[{d: []}]", `d: {type: openIdConnect, openIdConnectUrl: "https://a.example/c"}`),
    secured("[{d: []}]", `d: {type: openIdConnect, openIdConnectUrl: "https://b.example/c"}`),
    "risky security.scheme.url-changed",
    "risky security.scheme.url-changed",
  ),
  pair(
    "one more flow",
    secured("[{o: [r]}]", flow("r: Read")),
    secured("[{o: [r]}]", flow("r: Read", `, password: {tokenUrl: "https://a.example/token", scopes: {r: Read}}`)),
    "compatible security.scheme.flow-added",
    "breaking security.scheme.flow-removed",
  ),
  pair(
    "one more scope of the scheme",
    secured("[{o: [r]}]", flow("r: Read")),
    secured("[{o: [r]}]", flow("r: Read, w: Write")),
    "compatible security.scheme.scope-added",
    "compatible security.scheme.scope-removed",
  ),
  pair(
    "a scope that is asked for leaves the scheme",
    secured("[{o: [r]}]", flow("r: Read, w: Write")),
    secured("[{o: [r]}]", flow("w: Write")),
    "risky security.scheme.scope-removed",
    "compatible security.scheme.scope-added",
  ),
  pair(
    "text of a scope",
    secured("[{o: [r]}]", flow("r: Read")),
    secured("[{o: [r]}]", flow("r: Reads")),
    "compatible security.scheme.scope-changed",
    "compatible security.scheme.scope-changed",
  ),
  pair(
    "description of a scheme",
    secured("[{key: []}]", key),
    secured("[{key: []}]", "key: {type: apiKey, in: header, name: X-Key, description: A key}"),
    "none",
    "none",
  ),
  pair(
    "a scheme under another name",
    secured("[{key: []}]", key),
    secured("[{k2: []}]", key.replace("key:", "k2:")),
    "compatible component.renamed",
    "compatible component.renamed",
  ),
];
