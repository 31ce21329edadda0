import type { Client } from "../../generated/sdk/index.ts";

const accountId = "4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f";
const transactionId = "77302960-fb2b-11e7-a10a-b5588c376575";
const order = { amount: 10, accountNumber: "FI7858400761900714" };
const payment = { amount: 10, payerIban: "FI8359986950002741", receiverIban: "FI4859986920215738" };
const confirmation = { paymentId: "3b7c1f10-0c62-11e8-a9d4-6f8d3f2b1c55" };
const transfer = { amount: 25.5, sourceAccountName: "kasvutuotto", targetAccountName: "käyttötili" };
const box = "24.838,60.143,25.047,60.221";

/** A call of a method of the first SDK, and the request that it makes. */
export interface MethodCase {
  readonly call: string;
  readonly run: (client: Client) => Promise<unknown>;
  /** Method, path and query; values are not encoded. */
  readonly request: string;
  readonly body?: unknown;
}

/** The methods with their arguments (reference, "platform", section 13.3). */
export const methodCases: readonly MethodCase[] = [
  { call: "getAllAccounts()", run: (client) => client.getAllAccounts(), request: "GET /v1/accounts" },
  {
    call: "getAccountById(id)",
    run: (client) => client.getAccountById(accountId),
    request: `GET /v1/accounts/${accountId}`,
  },
  {
    call: "getAccountTransactions(id)",
    run: (client) => client.getAccountTransactions(accountId),
    request: `GET /v1/accounts/${accountId}/transactions`,
  },
  {
    call: "getAccountTransactions(id, false)",
    run: (client) => client.getAccountTransactions(accountId, false),
    request: `GET /v1/accounts/${accountId}/transactions`,
  },
  {
    call: "getAccountTransactions(id, true)",
    run: (client) => client.getAccountTransactions(accountId, true),
    request: `GET /v1/accounts/${accountId}/transactions?include=enriched`,
  },
  {
    call: "getAccountsTransactionById(id, transaction)",
    run: (client) => client.getAccountsTransactionById(accountId, transactionId),
    request: `GET /v1/accounts/${accountId}/transactions/${transactionId}`,
  },
  {
    call: "getAccountsTransactionById(id, transaction, true)",
    run: (client) => client.getAccountsTransactionById(accountId, transactionId, true),
    request: `GET /v1/accounts/${accountId}/transactions/${transactionId}?include=enriched`,
  },
  { call: "getFunds()", run: (client) => client.getFunds(), request: "GET /v1/funds" },
  { call: "getHoldings()", run: (client) => client.getHoldings(), request: "GET /v1/holdings" },
  {
    call: "postSubscription(body, isin)",
    run: (client) => client.postSubscription(order, "FI0008800248"),
    request: "POST /v1/funds/FI0008800248/subscriptions",
    body: order,
  },
  {
    call: "postRedemption(body, isin)",
    run: (client) => client.postRedemption(order, "FI0008800248"),
    request: "POST /v1/funds/FI0008800248/redemptions",
    body: order,
  },
  {
    call: "postPaymentInitiate(body)",
    run: (client) => client.postPaymentInitiate(payment),
    request: "POST /v1/payments/initiate",
    body: payment,
  },
  {
    call: "postPaymentConfirm(body)",
    run: (client) => client.postPaymentConfirm(confirmation),
    request: "POST /v1/payments/confirm",
    body: confirmation,
  },
  {
    call: "postTransfer(body)",
    run: (client) => client.postTransfer(transfer),
    request: "POST /v1/payments/transfer",
    body: transfer,
  },
  { call: "getBranches()", run: (client) => client.getBranches(), request: "GET /branches/v1/branches" },
  {
    call: 'getBranches("", "", "")',
    run: (client) => client.getBranches("", "", ""),
    request: "GET /branches/v1/branches",
  },
  {
    call: "getBranches(bbox, location, query)",
    run: (client) => client.getBranches(box, "24.938,60.170", "pääkonttori"),
    request: `GET /branches/v1/branches?bbox=${box}&location=24.938,60.170&query=pääkonttori`,
  },
  {
    call: 'getBranches(bbox, "", query)',
    run: (client) => client.getBranches(box, "", "Kamppi"),
    request: `GET /branches/v1/branches?bbox=${box}&query=Kamppi`,
  },
  {
    call: "getBranchesAsJson(undefined, location)",
    run: (client) => client.getBranchesAsJson(undefined, "24.938,60.170"),
    request: "GET /branches/v1/branches.json?location=24.938,60.170",
  },
  {
    call: "getBranchesAsGeoJson(undefined, undefined, query)",
    run: (client) => client.getBranchesAsGeoJson(undefined, undefined, "pääkonttori"),
    request: "GET /branches/v1/branches.geojson?query=pääkonttori",
  },
];
