// Copied from specs/pivo/v1/sandbox/order-requests.ts. Do not edit.

import type {
  CreatePaymentInput,
  CreatePaymentViolation,
  PaymentForm,
  PaymentOrderRequest,
} from "../../../../../pivo/v1/index.ts";
import { seed } from "../../../../../sandbox/seeds/pivo/v1.ts";
import { returnUrl } from "../../../common/sandbox/partner/return-url.ts";
import { decodedValue } from "./form-values.ts";
import type { OrderRequest } from "./open-order.ts";

/** What is wrong with an order, by the name of its field. */
export type OrderViolations = { [Name in CreatePaymentViolation]?: string };

/** An order as it was asked for, and what the document's schemas cannot tell to be wrong with it. */
export interface ReadOrder {
  readonly order: OrderRequest;
  readonly violations: OrderViolations;
}

/** Reads an order from JSON or from a form. */
export function readOrder(input: CreatePaymentInput): ReadOrder {
  return input.mediaType === "application/x-www-form-urlencoded" ? ofForm(input.body) : ofJson(input.body);
}

function ofJson(body: PaymentOrderRequest): ReadOrder {
  const { acquiring_id, amount, stamp, reference, message, merchant, payer_phone: payerPhone } = body;
  const urls = urlsOf(body);
  const order = { amount, stamp, reference, message, merchant, payerPhone, ...urls.read };
  return { order, violations: { ...acquiringViolation(acquiring_id), ...urls.violations } };
}

/** The most that the document lets an order be, in cents. */
const maximum = 999_999_999;

/** Whether a number may be the amount of an order: the schema cannot tell where it was sent in Base64. */
function isAmount(cents: number): boolean {
  return Number.isInteger(cents) && cents >= 1 && cents <= maximum;
}

type FormBody = Omit<PaymentForm, "signature">;

function ofForm(body: FormBody): ReadOrder {
  const textOf = (value: string | number | undefined) => decodedValue(String(value ?? "")) ?? "";
  const amount = Number(textOf(body.amount));
  const businessId = textOf(body.merchant_business_id);
  const webstore = textOf(body.merchant_webstore_url);
  const urls = urlsOf({
    return_url: textOf(body.return_url),
    cancel_url: textOf(body.cancel_url),
    reject_url: textOf(body.reject_url),
  });
  const order = {
    amount,
    stamp: textOf(body.stamp),
    reference: textOf(body.reference),
    message: body.message === undefined ? undefined : textOf(body.message),
    merchant: {
      name: textOf(body.merchant_name),
      business_id: businessId,
      ...(webstore !== "" && { webstore_url: webstore }),
    },
    ...urls.read,
  };
  const violations: OrderViolations = {
    ...acquiringViolation(textOf(body.acquiring_id)),
    ...(!isAmount(amount) && { amount: `must be an integer from 1 to ${maximum}` }),
    ...(!/^\d{7}-\d$/.test(businessId) && { merchant_business_id: "must be a Finnish business id" }),
    ...(webstore !== "" && returnUrl(webstore) === undefined && { merchant_webstore_url: "must be a URL" }),
    ...urls.violations,
  };
  return { order, violations };
}

function acquiringViolation(acquiringId: string): OrderViolations {
  return acquiringId === seed.merchant.acquiring_id ? {} : { acquiring_id: "unknown" };
}

function urlsOf(urls: Pick<PaymentOrderRequest, "return_url" | "cancel_url" | "reject_url">) {
  const back = returnUrl(urls.return_url);
  const cancelUrl = returnUrl(urls.cancel_url);
  const rejectUrl = returnUrl(urls.reject_url);
  const violations: OrderViolations = {
    ...(back === undefined && { return_url: "must be a URL" }),
    ...(cancelUrl === undefined && { cancel_url: "must be a URL" }),
    ...(rejectUrl === undefined && { reject_url: "must be a URL" }),
  };
  return {
    read: { returnUrl: back ?? "", cancelUrl: cancelUrl ?? "", rejectUrl: rejectUrl ?? "" },
    violations,
  };
}
