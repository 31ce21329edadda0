// Generated from golden/multi-file/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  json,
  type Operation,
} from "../../runtime/client/index.ts";
import type { Product } from "../types.ts";

/** The input of {@link getCart}. */
export type GetCartInput = Record<string, never>;

/** What {@link getCart} resolves to. */
export type GetCartResult = Product[];

/** The answers of {@link getCart} that are no errors. */
export type GetCartAnswers = Answer<200, GetCartResult>;

/** The error answers of {@link getCart}, by status. */
export type GetCartFailures = never;

export const getCartOperation: Operation<GetCartInput, GetCartAnswers, GetCartFailures> = {
  operationId: "getCart",
  method: "GET",
  path: "/cart",
  responses: { 200: [json] },
};

/** `GET /cart` */
export function getCart(
  client: Client,
  input: GetCartInput = {},
  options?: CallOptions,
): Call<GetCartAnswers, GetCartFailures> {
  return call(client, getCartOperation, input, options);
}
