// Generated from the documents of all products by generator/emit/sandbox. Do not edit.
import type * as accountsV1 from "../accounts/v1/mocks.ts";
import type * as accountsV2 from "../accounts/v2/mocks.ts";
import type * as accountsV3 from "../accounts/v3/mocks.ts";
import type * as branchesV1 from "../branches/v1/mocks.ts";
import type * as consumerFinancingV1 from "../consumer-financing/v1/mocks.ts";
import type * as custodiesV1 from "../custodies/v1/mocks.ts";
import type * as fundsV1 from "../funds/v1/mocks.ts";
import type * as fundsInfoV1 from "../funds-info/v1/mocks.ts";
import type * as holdingsV1 from "../holdings/v1/mocks.ts";
import type * as instrumentsV1 from "../instruments/v1/mocks.ts";
import type * as mobilityV1 from "../mobility/v1/mocks.ts";
import type * as paymentHighwayV1 from "../payment-highway/v1/mocks.ts";
import type * as paymentsV1 from "../payments/v1/mocks.ts";
import type * as pivoV1 from "../pivo/v1/mocks.ts";
import type * as siirtoV1 from "../siirto/v1/mocks.ts";
import {
  createSandbox as createSandboxOf,
  type Overrides,
  type Sandbox,
  type SandboxOptions,
} from "../runtime/sandbox/index.ts";
import { family } from "./family.ts";

export { family };
export * from "../runtime/sandbox/index.ts";

/** The handlers of the operations of each product version. */
export interface FamilyHandlers {
  "accounts/v1": accountsV1.AccountsHandlers;
  "accounts/v2": accountsV2.AccountsHandlers;
  "accounts/v3": accountsV3.AccountsHandlers;
  "branches/v1": branchesV1.BranchesHandlers;
  "consumer-financing/v1": consumerFinancingV1.ConsumerFinancingHandlers;
  "custodies/v1": custodiesV1.CustodiesHandlers;
  "funds/v1": fundsV1.FundsHandlers;
  "funds-info/v1": fundsInfoV1.FundsInfoHandlers;
  "holdings/v1": holdingsV1.HoldingsHandlers;
  "instruments/v1": instrumentsV1.InstrumentsHandlers;
  "mobility/v1": mobilityV1.MobilityHandlers;
  "payment-highway/v1": paymentHighwayV1.PaymentHighwayHandlers;
  "payments/v1": paymentsV1.PaymentsHandlers;
  "pivo/v1": pivoV1.PivoHandlers;
  "siirto/v1": siirtoV1.SiirtoHandlers;
}

/** How the sandbox of the family behaves; `handlers` may override any operation of any product. */
export type FamilySandboxOptions = SandboxOptions<Overrides<FamilyHandlers>>;

/**
 * The bank in one function: all products behind the platform's rules, with state of their own in each session.
 * Use `fetch` wherever a `fetch` goes, with `apiKey` as the application's key.
 */
export function createSandbox(options: FamilySandboxOptions = {}): Sandbox {
  return createSandboxOf(family, options);
}
