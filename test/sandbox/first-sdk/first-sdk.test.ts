import { Client } from "first-api-sdk/build/index.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSandbox } from "../../../generated/sandbox/index.ts";
import { serve, type RunningServer } from "../../../generator/runtime/sandbox/node/serve.ts";

// The bank's first SDK as it stands on npm (1.1.1), against the sandbox over real HTTP: only its base URL is another.
const sandbox = createSandbox();
let server: RunningServer;
let client: Client;

beforeAll(async () => {
  server = await serve(sandbox, { port: 0 });
  client = newClient();
});
afterAll(async () => {
  await server.stop();
  await sandbox.close();
});

const anna = "b6910384440ce06f495976f96a162e2ab1bafbb4";
const teppo = "fdb6c7c24bbc3a2c4144c1848825ab7d3a4ccb43";

function newClient(headers: Readonly<Record<string, string>> = {}): Client {
  const all = { "x-api-key": sandbox.apiKey, "x-authorization": anna, ...headers };
  return new Client({ baseURL: `${server.url}/`, headers: all });
}

test("accounts, one account, and its bookings", async () => {
  const accounts = await client.getAllAccounts();
  expect(accounts).toHaveLength(10);
  expect(accounts[2]).toMatchObject({ iban: "FI1958400720090508", balance: 2275.71, ownerId: anna });

  const [account] = await client.getAccountById("4270acb4db4a8b82c954ff93e5c81f2f38fd5a2f");
  expect(account).toEqual(accounts[2]);

  const accountId = "adee9e7d34d8ffb3a3ef96dda5be37a63673b23c";
  const bookings = await client.getAccountTransactions(accountId);
  expect(bookings.length).toBeGreaterThanOrEqual(6);
  const { transaction } = await client.getAccountsTransactionById(accountId, bookings[0].transactionId);
  expect(transaction).toEqual([bookings[0]]);

  expect(bookings[0]).not.toHaveProperty("enriched");
  const [enriched] = await client.getAccountTransactions(accountId, true);
  expect(enriched.enriched).toMatchObject({ category: expect.any(String) });
});

test("the official example: read, pay ten euros, read again", async () => {
  const user = newClient({ "x-authorization": teppo, "x-session-id": "official-example" });
  const id = "bb729060d23d0edf8de9abdcf7906bb183f2582f";
  const [before] = await user.getAccountById(id);
  const payment = { amount: 10, payerIban: "FI8359986950002741", receiverIban: "FI4859986920215738" };
  const initiated = await user.postPaymentInitiate({ ...payment, subject: "Testimaksu", receiverName: "Teppo" });
  expect(initiated).toMatchObject({ ...payment, paymentId: expect.any(String) });
  expect(await user.postPaymentConfirm(initiated)).toEqual(initiated);
  const [after] = await user.getAccountById(id);
  expect(before.balance).toBe(1520.45);
  expect(after.balance).toBe(1530.45);
});

test("a transfer by the names of accounts", async () => {
  const user = newClient({ "x-session-id": "transfer" });
  const transfer = { amount: 25.5, sourceAccountName: "kasvutuotto", targetAccountName: "käyttötili" };
  expect(await user.postTransfer(transfer)).toMatchObject({
    amount: 25.5,
    payerIban: "FI7858400761900714",
    payerName: "KASVUTUOTTO",
    receiverIban: "FI2350009421535899",
    receiverName: "KÄYTTÖTILI",
  });
});

test("funds: the list, an order to buy and one to sell, and the holdings that they change", async () => {
  const user = newClient({ "x-session-id": "funds" });
  const funds = await user.getFunds();
  expect(funds).toHaveLength(10);
  expect(funds[1]).toMatchObject({ isinCode: "FI0008800248", nameOfFund: "OP-Delta", unitPrice: 187.63 });

  const before = await user.getHoldings();
  const order = { amount: 10, accountNumber: "FI7858400761900714" };
  const bought = await user.postSubscription(order, "FI0008800248");
  expect(bought.subscription.orderIdentifier).toEqual(expect.any(String));
  const between = await user.getHoldings();
  expect(between.sumOfAllHoldings.subscriptionValue).toBe(before.sumOfAllHoldings.subscriptionValue + 10);
  const sold = await user.postRedemption(order, "FI0008800248");
  expect(sold.subscription.redemptionIdentifier).toEqual(expect.any(String));
});

test("branches in three forms, searched with text that is not percent-encoded", async () => {
  const { payload } = await client.getBranches("", "24.750,60.733", "");
  expect(payload).toHaveLength(15);
  expect(payload[0].town.fi).toBe("RIIHIMÄKI");
  const { payload: karelian } = await client.getBranches("", "", "Karjala");
  expect(karelian.map(({ name }: { name: { fi: string } }) => name.fi)).toEqual([
    expect.stringContaining("KARJALA"),
    expect.stringContaining("KARJALA"),
  ]);
  const { payload: office } = await client.getBranchesAsJson("", "", "pääkonttori");
  expect(office).toMatchObject([{ id: "b002" }]);
  const geo = await client.getBranchesAsGeoJson("24.838,60.143,25.047,60.221");
  expect(geo.type).toBe("FeatureCollection");
  expect(geo.features).toHaveLength(2);
});

test("a call that fails rejects with the error descriptors", async () => {
  const message = (call: Promise<unknown>) =>
    call.then(
      () => "no error",
      ({ errors }) => errors[0].message,
    );
  expect(await message(newClient({ "x-api-key": "wrong" }).getAllAccounts())).toBe("Invalid ApiKey");
  expect(await message(newClient({ "x-authorization": "" }).getAllAccounts())).toBe("Missing authorization token");
  expect(await message(newClient({ "x-authorization": "00" }).getHoldings())).toBe("Invalid authorization token");
  const large = { amount: 1e6, payerIban: "FI8359986950002741", receiverIban: "FI4859986920215738" };
  const user = newClient({ "x-authorization": teppo });
  const { paymentId } = await user.postPaymentInitiate(large);
  expect(await message(user.postPaymentConfirm({ paymentId }))).toBe("Account balance exceeded");
});
