import { join } from "node:path";

/** A server that is measured. */
export interface Contestant {
  readonly name: string;
  /** What Node is given to start it for a scenario. */
  readonly args: (scenario: Scenario, port: number) => readonly string[];
}

/** A request that all of them are asked. */
export interface Scenario {
  readonly name: string;
  /** The document that has the operation, for servers of single documents. */
  readonly document: string;
  /** The request as it goes over the wire. */
  readonly request: string;
}

const project = join(import.meta.dirname, "../../..");
const apiKey = "bench";
const headers = [
  "Host: 127.0.0.1",
  `x-api-key: ${apiKey}`,
  "x-authorization: b6910384440ce06f495976f96a162e2ab1bafbb4",
  "x-session-id: %session%",
  "Accept: application/json",
].join("\r\n");

const payment = JSON.stringify({
  amount: 1.5,
  subject: "Rent",
  currency: "EUR",
  payerIban: "FI3959986920207073",
  valueDate: "2030-01-01T00:00:00Z",
  receiverBic: "OKOYFIHH",
  receiverIban: "FI2350009421535899",
  receiverName: "Anna Esimerkki",
});

export const scenarios: readonly Scenario[] = [
  {
    name: "GET, ten accounts",
    document: join(project, "specs/accounts/v1/openapi.yaml"),
    request: `GET /v1/accounts HTTP/1.1\r\n${headers}\r\n\r\n`,
  },
  {
    name: "POST, validated and stored",
    document: join(project, "specs/payments/v1/openapi.yaml"),
    request:
      `POST /v1/payments/initiate HTTP/1.1\r\n${headers}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(payment)}\r\n\r\n${payment}`,
  },
];

/**
 * Ours as `npm run sandbox` starts it, with every check on: keys, limit, end users, parameters, bodies. The limit is only
 * too high to be met. Without the flag Node keeps three times the memory for objects that live as long as a request.
 */
export const sandbox: Contestant = {
  name: "op-api sandbox",
  args: (_scenario, port) => [
    "--max-semi-space-size=8",
    join(project, "generator/bin/op-api.js"),
    "sandbox",
    ...["--port", String(port), "--api-key", apiKey, "--rate-limit", "1000000000", "--quiet"],
  ],
};

/** What no server on Node is below. */
export const floor: Contestant = {
  name: "bare node:http",
  args: (_scenario, port) => [join(import.meta.dirname, "floor.ts"), String(port)],
};

/** @param script Of the command line of Prism. */
export function prism(script: string): Contestant {
  return {
    name: "Prism, static",
    args: ({ document }, port) => [
      script,
      "mock",
      ...["--port", String(port), "--host", "127.0.0.1", "--multiprocess", "false", "--verboseLevel", "silent"],
      document,
    ],
  };
}
