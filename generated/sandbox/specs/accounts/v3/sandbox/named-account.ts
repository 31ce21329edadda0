// Copied from specs/accounts/v3/sandbox/named-account.ts. Do not edit.

import type { EndUser } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { consentedAccounts } from "../../../common/sandbox/consents.ts";
import type { LedgerAccount } from "../../../common/sandbox/ledger-accounts.ts";
import { createMemory } from "../../../common/sandbox/remembered.ts";
import { type AccountIds, accountIdsOf } from "./account-id.ts";

/** What of a call decides which ids it may use. */
interface CallContext {
  readonly endUser: EndUser;
  readonly input: { readonly "x-session-id"?: string };
}

const makers = createMemory<AccountIds>(64);

/** The ids that the end user gets in this session. */
export function accountIdsIn({ endUser, input }: CallContext): AccountIds {
  const { customer } = endUser;
  const session = input["x-session-id"];
  return makers(JSON.stringify([customer, session]), () => accountIdsOf({ session, customer }));
}

/** The account that the path names; undefined where the id is not of this session and end user. */
export function namedAccount(
  context: CallContext & { readonly input: { readonly accountId: string } },
): LedgerAccount | undefined {
  const iban = accountIdsIn(context).ibanOf(context.input.accountId);
  return consentedAccounts(context.endUser.customer).find((account) => account.iban === iban);
}
