import { http } from "msw";
import { setupWorker } from "msw/browser";
import { createSandbox } from "../../../generated/sandbox/index.ts";

// The page of the test: the bank in the browser, behind one handler of Mock Service Worker. It posts what it saw to the test.
const sandbox = createSandbox();
const [user = { token: "" }] = sandbox.endUsers;
const headers = { "x-api-key": sandbox.apiKey, "x-authorization": user.token };

async function look(): Promise<object> {
  await setupWorker(sandbox.msw(http)).start({ quiet: true });
  const listed = await fetch("/v1/accounts", { headers });
  const refused = await fetch("/v1/accounts");
  return { status: listed.status, accounts: await listed.json(), refused: await refused.json() };
}

const seen = await look().catch((error: unknown) => ({ error: String(error) }));
await fetch("/seen", { method: "POST", body: JSON.stringify(seen) });
