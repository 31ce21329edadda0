import { json, type Answer, type Operation } from "../../../generator/runtime/client/index.ts";

/** A payment, as the answers of {@link getPayment} carry it. */
export interface Payment {
  readonly paymentId: string;
}

export type PaymentFailures =
  Answer<400, { readonly reason: string }> | Answer<404, undefined> | Answer<500 | 503, { readonly fault: string }>;

export const getPayment: Operation<{ readonly paymentId: string }, Answer<200, Payment>, PaymentFailures> = {
  operationId: "getPayment",
  method: "GET",
  path: "/v1/payments/{paymentId}",
  parameters: [{ name: "paymentId", in: "path" }],
  responses: { 200: [json], 400: [json], 404: [], "5XX": [json] },
};

export const createPayment: Operation<{ readonly body: object }, Answer<201, Payment>, PaymentFailures> = {
  operationId: "createPayment",
  method: "POST",
  path: "/v1/payments",
  requestBody: [json],
  responses: { 201: [json], 400: [json] },
};
