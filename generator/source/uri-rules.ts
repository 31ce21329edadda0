import type { RuleDescription } from "../check/rule-description.ts";

/** What can be wrong with a URI in people's code. */
export const uriRules = {
  "uri.unknown-major": {
    severity: "error",
    what: "The URI names a major version that no document describes.",
    why: "The gateway answers 404: callers fail at run time, and no compiler tells them before.",
    before: 'fetch("https://prod.apis.op-palvelut.fi/accounts/v9/accounts");',
    after: 'fetch("https://prod.apis.op-palvelut.fi/accounts/v3/accounts");',
    fix: "Name a major version that exists, and read the migration note if it is a newer one.",
  },
  "uri.unknown-path": {
    severity: "error",
    what: "The URI looks like one of ours, but fits no path template of a known document.",
    why: "The gateway answers 404: callers fail at run time, and no compiler tells them before.",
    before: 'fetch("https://prod.apis.op-palvelut.fi/v1/acounts");',
    after: 'fetch("https://prod.apis.op-palvelut.fi/v1/accounts");',
    fix: "Correct the path, or add the operation to its document if it exists.",
  },
  "uri.wrong-method": {
    severity: "error",
    what: "The path exists, but not with this method.",
    why: "The gateway refuses the request: callers fail at run time, and no compiler tells them before.",
    before: 'axios.get("https://prod.apis.op-palvelut.fi/v1/payments/initiate");',
    after: 'axios.post("https://prod.apis.op-palvelut.fi/v1/payments/initiate", payment);',
    fix: "Call the path with a method that its document declares.",
  },
  "uri.deprecated-operation": {
    severity: "warning",
    what: "The URI is that of a deprecated operation.",
    why: "It works until its sunset date, and then it does not.",
    before: 'fetch("https://prod.apis.op-palvelut.fi/v1/accounts");',
    after: 'fetch("https://prod.apis.op-palvelut.fi/accounts/v2/accounts");',
    fix: "Move to the operation that takes its place before the sunset date.",
  },
  "uri.removed-operation": {
    severity: "error",
    what: "The URI is that of an operation whose sunset date has passed.",
    why: "It may be gone already: nobody promises an answer after that date.",
    before: 'fetch("https://prod.apis.op-palvelut.fi/v1/accounts");',
    after: 'fetch("https://prod.apis.op-palvelut.fi/accounts/v2/accounts");',
    fix: "Move to the operation that takes its place.",
  },
  "uri.ignore-without-reason": {
    severity: "error",
    what: "A comment ignores a finding and does not say why.",
    why: "Nobody can tell later whether it may go.",
    before: "// op-api-ignore-next-line uri.unknown-path",
    after: "// op-api-ignore-next-line uri.unknown-path: answered by the test's own server",
    fix: 'Write the reason after a colon: "op-api-ignore-next-line uri.unknown-path: the reason".',
  },
  "uri.unused-ignore": {
    severity: "warning",
    what: "A comment ignores a finding that is not there.",
    why: "It would hide the next mistake on that line.",
    before: '// op-api-ignore-next-line uri.unknown-path: a slip\nfetch("/v1/accounts");',
    after: 'fetch("/v1/accounts");',
    fix: "Remove the comment.",
  },
} as const satisfies Readonly<Record<string, RuleDescription>>;

export type UriRule = keyof typeof uriRules;
