import type { RuleDescription } from "../../check/rule-description.ts";

/** What can be wrong with where a request goes. */
export const operationRules = {
  "traffic.unknown-major": {
    severity: "error",
    what: "Traffic uses a major version that no document describes.",
    why: "The caller believes in a version that does not exist: its requests fail, or reach something that nobody has promised.",
    before: "GET /v9/accounts",
    after: "GET /v1/accounts",
    fix: "Correct the version in the caller, or add the document of the version that is served.",
  },
  "traffic.undocumented-path": {
    severity: "error",
    what: "A path is answered that no document has.",
    why: "Nobody who reads the documents knows of it, so nobody tests it, secures it or is told when it changes.",
    before: "GET /v1/loans answered with 200, and no path /v1/loans",
    after: "paths:\n  /v1/loans:\n    get: { ... }",
    fix: "Document the operation, or stop serving it.",
  },
  "traffic.undocumented-method": {
    severity: "error",
    what: "A method of a known path is answered that its document does not have.",
    why: "What it does is promised to nobody, and it may be open by mistake.",
    before: "DELETE /v1/accounts/1 answered with 200, and only `get` at the path",
    after: "paths:\n  /v1/accounts/{accountId}:\n    get: { ... }\n    delete: { ... }",
    fix: "Document the method, or refuse it.",
  },
  "traffic.deprecated-operation": {
    severity: "note",
    what: "A deprecated operation is in use.",
    why: "Its callers must move before it goes.",
    before: "GET /v1/accounts, whose operation is `deprecated: true`",
    after: "GET /accounts/v3/accounts",
    fix: "Tell its callers what takes its place, and until when it is served.",
  },
  "traffic.never-seen": {
    severity: "note",
    what: "Something that a document declares was never seen in the traffic.",
    why: "What nobody uses is not known to work as documented.",
    before: "paths:\n  /v1/accounts:\n    get: { ... }   # and no such request",
    after: "GET /v1/accounts",
    fix: "Record more traffic, test it, or deprecate what nobody needs.",
  },
  "traffic.unreadable": {
    severity: "warning",
    what: "A part of a recording cannot be read.",
    why: "What it tells is not checked.",
    before: '{"method":"GET","url":',
    after: '{"method":"GET","url":"/v1/accounts","status":200}',
    fix: "Correct the form of the log, or name it with --traffic-format.",
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;
