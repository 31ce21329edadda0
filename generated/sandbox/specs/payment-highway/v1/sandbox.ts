// Copied from specs/payment-highway/v1/sandbox.ts. Do not edit.

import type { PaymentHighwayHandlers } from "../../../../payment-highway/v1/mocks.ts";
import { defineBehaviour } from "../../../../runtime/sandbox/behaviour/index.ts";
import { afterPayHandlers } from "./sandbox/after-pay-handlers.ts";
import { authorize } from "./sandbox/authorize.ts";
import { chargeHandlers } from "./sandbox/charge-handlers.ts";
import { formHandlers } from "./sandbox/form-handlers.ts";
import { pivoHandlers } from "./sandbox/pivo-handlers.ts";
import { readHandlers } from "./sandbox/read-handlers.ts";
import { reportHandlers } from "./sandbox/report-handlers.ts";
import { showPageHandlers } from "./sandbox/show-page-handlers.ts";
import { siirtoHandlers } from "./sandbox/siirto-handlers.ts";
import { walletHandlers } from "./sandbox/wallet-handlers.ts";

/** Payment Highway: signed forms and calls, whose payments credit the merchant's account in the shared ledger. */
export const behaviour = defineBehaviour<PaymentHighwayHandlers>(
  {
    ...formHandlers,
    ...showPageHandlers,
    ...chargeHandlers,
    ...readHandlers,
    ...reportHandlers,
    ...walletHandlers,
    ...pivoHandlers,
    ...siirtoHandlers,
    ...afterPayHandlers,
  },
  { authorize },
);
