// Copied from specs/payments/v1/sandbox.ts. Do not edit.

import type { PaymentsHandlers } from "../../../../payments/v1/mocks.ts";
import { defineBehaviour } from "../../../../runtime/sandbox/behaviour/index.ts";
import { confirmPayment } from "./sandbox/confirm-payment.ts";
import { createTransfer } from "./sandbox/create-transfer.ts";
import { initiatePayment } from "./sandbox/initiate-payment.ts";

/** Payments in two steps, and transfers between own accounts in one. */
export const behaviour = defineBehaviour<PaymentsHandlers>({ initiatePayment, confirmPayment, createTransfer });
