import type { PaymentsHandlers } from "@op/payments/v1/mocks";
import { defineBehaviour } from "@op/sandbox/behaviour";
import { confirmPayment } from "./sandbox/confirm-payment.ts";
import { createTransfer } from "./sandbox/create-transfer.ts";
import { initiatePayment } from "./sandbox/initiate-payment.ts";

/** Payments in two steps, and transfers between own accounts in one. */
export const behaviour = defineBehaviour<PaymentsHandlers>({ initiatePayment, confirmPayment, createTransfer });
