// Copied from generator/runtime/sandbox/node/command/sandbox-flags.ts. Do not edit.

/** One flag of the command. */
export interface SandboxFlag {
  /** `switch` is on or off, `text` takes a value. */
  readonly kind: "switch" | "text";
  /** What the value is, in the help: `<file>`. */
  readonly value?: string;
  /** One line. */
  readonly summary: string;
  readonly default?: string;
  /** A switch that `--no-<name>` turns off. */
  readonly negatable?: boolean;
}

/** What starts a sandbox is told by, however it is started. */
export const sandboxFlags = {
  port: { kind: "text", value: "<number>", default: "8080", summary: "Where to listen; 0 takes a free port." },
  host: { kind: "text", value: "<address>", default: "127.0.0.1", summary: "The address to listen at." },
  "api-key": { kind: "text", value: "<key>", summary: "The key of the default application. Default: a new one." },
  store: {
    kind: "text",
    value: "<file or URL>",
    summary:
      "Where applications and rate counters are kept: a file, postgres://..., redis://..., or memory. Default: .op-sandbox/sandbox.sqlite.",
  },
  strict: { kind: "switch", summary: "Check every response against its document; one that breaks it is a 500." },
  "rate-limit": {
    kind: "text",
    value: "<number>",
    summary: "Requests of an application a day; off counts none. Default: the platform's.",
  },
  "rate-limit-headers": { kind: "switch", summary: "Tell the limit in the headers of every answer, not of 429 only." },
  "access-log": {
    kind: "text",
    value: "<file>",
    summary: "Add a line of JSON for each request; - for standard output.",
  },
  record: { kind: "switch", summary: "Bodies too stand in the access log." },
  "public-origin": { kind: "text", value: "<origin>", summary: "What links in answers begin with." },
  "behind-proxy": { kind: "switch", summary: "Believe X-Forwarded-Proto and X-Forwarded-Host." },
  cert: { kind: "text", value: "<file>", summary: "Serve HTTPS with this certificate chain, PEM; needs --key." },
  key: { kind: "text", value: "<file>", summary: "The private key of --cert, PEM." },
  tls: { kind: "switch", summary: "Serve HTTPS with a certificate that is made at start." },
  "ca-file": {
    kind: "text",
    value: "<file>",
    summary: "Where --tls writes what clients must trust. Default: .op-sandbox/ca.pem.",
  },
  seed: { kind: "text", value: "<number>", summary: "Makes other values where a document gives none." },
  control: { kind: "switch", negatable: true, summary: "Whether testers' paths below /__sandbox are served." },
  products: {
    kind: "text",
    value: "<names>",
    summary: "apps create: what the key may call: accounts,payments. Default: all.",
  },
  name: { kind: "text", value: "<name>", summary: "apps create: what the application is called." },
} as const satisfies Readonly<Record<string, SandboxFlag>>;

export type SandboxFlagName = keyof typeof sandboxFlags;

/** What the command takes besides flags. */
export const sandboxOperands = [
  { name: "apps", isOptional: true, summary: "Work on the applications instead of serving." },
  { name: "action", isOptional: true, summary: "create, list, rotate or revoke." },
  { name: "application", isOptional: true, summary: "The id of an application, for rotate and revoke." },
  { name: "key", isOptional: true, summary: "The last four characters of one key, for revoke. Default: all its keys." },
] as const;

/** The values that a command line gave. */
export interface SandboxFlagValues {
  /** The value of a `text` flag, its default where it is absent. */
  text(name: SandboxFlagName): string | undefined;
  /** `undefined` where the command line does not say. */
  switch(name: SandboxFlagName): boolean | undefined;
  readonly operands: readonly string[];
}
