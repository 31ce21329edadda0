// Generated from golden/ref-siblings-3-1/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  json,
  type Operation,
} from "../../runtime/client/index.ts";
import type { Invoice } from "../types.ts";

/** The input of {@link getInvoice}. */
export interface GetInvoiceInput {
  /** What stands beside a reference to a parameter replaces its description. */
  number?: number;
}

/** What {@link getInvoice} resolves to. */
export type GetInvoiceResult = Invoice;

/** The answers of {@link getInvoice} that are no errors. */
export type GetInvoiceAnswers = Answer<200, GetInvoiceResult>;

/** The error answers of {@link getInvoice}, by status. */
export type GetInvoiceFailures = never;

export const getInvoiceOperation: Operation<GetInvoiceInput, GetInvoiceAnswers, GetInvoiceFailures> = {
  operationId: "getInvoice",
  method: "GET",
  path: "/invoices",
  parameters: [{ name: "number", in: "query" }],
  responses: { 200: [json] },
};

/** `GET /invoices` */
export function getInvoice(
  client: Client,
  input: GetInvoiceInput = {},
  options?: CallOptions,
): Call<GetInvoiceAnswers, GetInvoiceFailures> {
  return call(client, getInvoiceOperation, input, options);
}
