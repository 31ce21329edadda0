// Copied from specs/payment-highway/v1/sandbox/form-handlers.ts. Do not edit.

import type { PaymentHighwayHandlers } from "../../../../../payment-highway/v1/mocks.ts";
import type { BehaviourHandlers } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { opens } from "./open-form.ts";
import { enteredCard, settlePayment, settleTokenize, storedCard } from "./settle-card-form.ts";
import { decisionIn, settleDecision } from "./settle-decision-form.ts";
import { submits } from "./settle-form.ts";

/** The Form API, and the pages that it leads to when they are submitted. */
export const formHandlers: Pick<
  BehaviourHandlers<PaymentHighwayHandlers>,
  | "openAddCardForm"
  | "openCardPaymentForm"
  | "openAddAndPayForm"
  | "openTokenPaymentForm"
  | "openMobilePayForm"
  | "openPivoForm"
  | "openSiirtoForm"
  | "openMasterpassForm"
  | "openAfterPayForm"
  | "submitTokenizePage"
  | "submitPaymentPage"
  | "submitTokenPaymentPage"
  | "submitSiirtoPage"
  | "submitWalletPage"
  | "submitThreeDSecurePage"
> = {
  openAddCardForm: opens("add_card"),
  openCardPaymentForm: opens("pay_with_card"),
  openAddAndPayForm: opens("add_and_pay_with_card"),
  openTokenPaymentForm: opens("pay_with_token_and_cvc"),
  openMobilePayForm: opens("mobilepay"),
  openPivoForm: opens("pivo"),
  openSiirtoForm: opens("siirto"),
  openMasterpassForm: opens("masterpass"),
  openAfterPayForm: opens("afterpay"),

  submitTokenizePage: submits("tokenize", enteredCard, settleTokenize),
  submitPaymentPage: submits("payment", enteredCard, settlePayment),
  submitTokenPaymentPage: submits("payment_with_token_and_cvc", storedCard, settlePayment),
  submitSiirtoPage: submits("siirto", decisionIn, settleDecision),
  submitWalletPage: submits("wallet", decisionIn, settleDecision),
  submitThreeDSecurePage: submits("three_d_secure", decisionIn, settleDecision),
};
