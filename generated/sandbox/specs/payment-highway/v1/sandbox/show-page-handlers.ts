// Copied from specs/payment-highway/v1/sandbox/show-page-handlers.ts. Do not edit.

import type { PaymentHighwayHandlers } from "../../../../../payment-highway/v1/mocks.ts";
import type { BehaviourHandlers, State } from "../../../../../runtime/sandbox/behaviour/index.ts";
import { pageHeaders } from "../../../common/sandbox/partner/html-page.ts";
import { formOf, type Page } from "./form-rows.ts";
import { cardPage, cvcPage, decisionPage, type PageContent } from "./hosted-pages.ts";
import { signedReturn } from "./signed-return.ts";

/** What a page is shown in: any behaviour context whose operation can tell that a form is unknown. */
interface ShowCall<Failure> {
  readonly input: { readonly formId: string };
  readonly state: State;
  readonly now: number;
  invalid(violations: { readonly formId: string }): Failure;
}

function shows(page: Page, write: (content: PageContent) => string) {
  return async <Failure>({ input, state, now, invalid }: ShowCall<Failure>) => {
    const form = formOf(state, input.formId, page);
    if (form === undefined) return invalid({ formId: "unknown" });
    const body = write({ form, cancelUrl: await signedReturn(form, { kind: "cancel" }, now) });
    return { status: 200, headers: pageHeaders, body } as const;
  };
}

/** The hosted pages, in HTML. */
export const showPageHandlers: Pick<
  BehaviourHandlers<PaymentHighwayHandlers>,
  | "showTokenizePage"
  | "showPaymentPage"
  | "showTokenPaymentPage"
  | "showSiirtoPage"
  | "showWalletPage"
  | "showThreeDSecurePage"
> = {
  showTokenizePage: shows("tokenize", cardPage),
  showPaymentPage: shows("payment", cardPage),
  showTokenPaymentPage: shows("payment_with_token_and_cvc", cvcPage),
  showSiirtoPage: shows("siirto", decisionPage),
  showWalletPage: shows("wallet", decisionPage),
  showThreeDSecurePage: shows("three_d_secure", decisionPage),
};
