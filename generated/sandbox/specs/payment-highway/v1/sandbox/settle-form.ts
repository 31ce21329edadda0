// Copied from specs/payment-highway/v1/sandbox/settle-form.ts. Do not edit.

import type { State } from "../../../../../runtime/sandbox/behaviour/index.ts";
import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import { formOf, formRows, type FormOutcome, type FormRow, type Page } from "./form-rows.ts";
import { signedReturn } from "./signed-return.ts";

/** What a page is submitted in: any behaviour context whose operation can tell that a form is unknown. */
export interface SubmitCall<Body, Failure> extends LedgerSession {
  readonly input: { readonly formId: string; readonly body: Body };
  invalid(violations: { readonly formId: string }): Failure;
}

/**
 * Makes the handler of a page that is submitted: the payer returns to the merchant with what came out. A form has one
 * outcome: who submits it again returns with the same.
 *
 * @param prepare what takes a moment, before the form is looked at; so that nothing comes between that and its end.
 */
export function submits<Body, Prepared>(
  page: Page,
  prepare: (state: State, form: FormRow, body: Body) => Prepared | Promise<Prepared>,
  settle: (session: LedgerSession, form: FormRow, prepared: Prepared) => FormOutcome,
) {
  return async <Failure>(call: SubmitCall<Body, Failure>) => {
    const { input, state, now, invalid } = call;
    const opened = formOf(state, input.formId, page);
    if (opened === undefined) return invalid({ formId: "unknown" });
    const prepared = await prepare(state, opened, input.body);
    const form = formOf(state, input.formId, page) ?? opened;
    const outcome = form.outcome ?? (now >= form.validUntil ? expired : settle(call, form, prepared));
    state.open(formRows).set(form.id, { ...form, outcome });
    return { status: 303, body: undefined, headers: { location: await signedReturn(form, outcome, now) } } as const;
  };
}

const expired: FormOutcome = { kind: "failure", reason: "EXPIRED" };
