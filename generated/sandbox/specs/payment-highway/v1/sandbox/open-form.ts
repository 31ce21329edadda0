// Copied from specs/payment-highway/v1/sandbox/open-form.ts. Do not edit.

import type { ReturnUrls } from "../../../../../payment-highway/v1/index.ts";
import { seed } from "../../../../../sandbox/seeds/payment-highway/v1.ts";
import type { LedgerSession } from "../../../common/sandbox/ledger.ts";
import { paymentIn, urlsOf, urlViolations, type FormBody, type UrlViolations } from "./form-body.ts";
import { formRows, pages, type FormKind, type FormPayment, type FormRow } from "./form-rows.ts";
import { openPivoOrder } from "./pivo-order.ts";
import { signedReturn } from "./signed-return.ts";
import type { CardTransaction } from "./transaction-rows.ts";

/** What a form is opened in: any behaviour context whose operation can tell violations of the URLs. */
export interface FormCall<Body extends FormBody, Failure> extends LedgerSession {
  readonly input: { readonly body: Body };
  readonly origin: string;
  invalid(violations: UrlViolations): Failure;
}

/** Makes the handler that opens a form of a kind, and leads the browser to its page. */
export function opens(kind: FormKind) {
  return async <Failure>(call: FormCall<FormBody, Failure>) => {
    const { body } = call.input;
    const violations = urlViolations(body);
    if (violations !== undefined) return call.invalid(violations);
    const location = await locationOf(call, kind, body);
    return { status: 303, body: undefined, headers: { location } } as const;
  };
}

async function locationOf<Failure>(call: FormCall<FormBody, Failure>, kind: FormKind, body: FormBody): Promise<string> {
  const { state, now, origin } = call;
  const form = newForm(call, kind, { ...urlsOf(body), requestId: body["sph-request-id"] ?? call.ids.uuid() });
  const payment = paymentIn(body);
  const row: FormRow = payment === undefined ? form : { ...form, payment };
  if (isRetired(kind, body["sph-api-version"] ?? ""))
    return signedReturn(row, { kind: "failure", reason: "API_IS_GONE" }, now);
  if (kind === "pivo") return openPivoForm(call, row, payment);
  state.open(formRows).set(row.id, row);
  return pageUrl(origin, row);
}

/** Pivo has a page of its own, from which the payer returns with what was signed beforehand. */
async function openPivoForm<Failure>(
  call: FormCall<FormBody, Failure>,
  form: FormRow,
  payment: FormPayment | undefined,
): Promise<string> {
  if (payment === undefined) throw new TypeError("A form of Pivo has an amount.");
  const { now, ids } = call;
  const transactionId = ids.uuid();
  const row: FormRow = { ...form, transactionId };
  const [successUrl, failureUrl, cancelUrl] = await Promise.all([
    signedReturn(row, { kind: "success", transactionId }, now),
    signedReturn(row, { kind: "failure", reason: "FAILURE", transactionId }, now),
    signedReturn(row, { kind: "cancel" }, now),
  ]);
  call.state.open(formRows).set(row.id, row);
  return openPivoOrder(call, { transactionId, payment, successUrl, failureUrl, cancelUrl }).page;
}

/** Opens the page on which the cardholder passes 3-D Secure. */
export function openChallenge(
  call: LedgerSession & { readonly origin: string },
  transaction: CardTransaction,
  urls: ReturnUrls,
): string {
  const row: FormRow = {
    ...newForm(call, "three_d_secure", {
      requestId: call.ids.uuid(),
      successUrl: urls.success_url,
      failureUrl: urls.failure_url,
      cancelUrl: urls.cancel_url,
    }),
    transactionId: transaction.id,
  };
  call.state.open(formRows).set(row.id, row);
  return pageUrl(call.origin, row);
}

function newForm(
  { now, ids }: LedgerSession,
  kind: FormKind,
  given: Pick<FormRow, "requestId" | "successUrl" | "failureUrl" | "cancelUrl">,
): FormRow {
  return { ...given, id: ids.uuid(), kind, created: now, validUntil: now + seed.formLifetimeSeconds * 1000 };
}

/** Versions are days, so they can be compared as texts. */
function isRetired(kind: FormKind, version: string): boolean {
  return seed.retirement.methods.includes(kind) && version >= seed.retirement.version;
}

function pageUrl(origin: string, { id, kind }: FormRow): string {
  return `${origin}/form/${id}/${pages[kind]}`;
}
