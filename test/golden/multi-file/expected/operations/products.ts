// Generated from golden/multi-file/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type ApiErrorOf,
  type Call,
  call,
  type CallOptions,
  type Client,
  isErrorOf,
  json,
  type Operation,
} from "../../runtime/client/index.ts";
import type { Id, Product } from "../types.ts";

/** The input of {@link listProducts}. */
export interface ListProductsInput {
  /** Constraints: maximum 100 */
  limit?: number;
}

/** What {@link listProducts} resolves to. */
export type ListProductsResult = Product[];

/** The answers of {@link listProducts} that are no errors. */
export type ListProductsAnswers = Answer<200, ListProductsResult>;

/** The error answers of {@link listProducts}, by status. */
export type ListProductsFailures = never;

export const listProductsOperation: Operation<ListProductsInput, ListProductsAnswers, ListProductsFailures> = {
  operationId: "listProducts",
  method: "GET",
  path: "/products",
  parameters: [{ name: "limit", in: "query" }],
  responses: { 200: [json] },
};

/** `GET /products` */
export function listProducts(
  client: Client,
  input: ListProductsInput = {},
  options?: CallOptions,
): Call<ListProductsAnswers, ListProductsFailures> {
  return call(client, listProductsOperation, input, options);
}

/** The input of {@link getProduct}. */
export interface GetProductInput {
  id: Id;
}

/** What {@link getProduct} resolves to. */
export type GetProductResult = Product;

/** The answers of {@link getProduct} that are no errors. */
export type GetProductAnswers = Answer<200, GetProductResult>;

/** The error answers of {@link getProduct}, by status. */
export type GetProductFailures = Answer<404, { message: string }>;

/** What {@link getProduct} throws for them. */
export type GetProductError = ApiErrorOf<GetProductFailures>;

export const getProductOperation: Operation<GetProductInput, GetProductAnswers, GetProductFailures> = {
  operationId: "getProduct",
  method: "GET",
  path: "/products/{id}",
  parameters: [{ name: "id", in: "path" }],
  responses: { 200: [json], 404: [json] },
};

/**
 * `GET /products/{id}`
 *
 * @throws ApiError 404: There is none
 */
export function getProduct(
  client: Client,
  input: GetProductInput,
  options?: CallOptions,
): Call<GetProductAnswers, GetProductFailures> {
  return call(client, getProductOperation, input, options);
}

/** Whether an error is one that {@link getProduct} declares. */
export function isGetProductError(error: unknown): error is GetProductError {
  return isErrorOf(error, getProductOperation);
}
