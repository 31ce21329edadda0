// Generated from golden/swagger-2/swagger.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type ApiErrorOf,
  binary,
  type Call,
  call,
  type CallOptions,
  type Client,
  type ErrorStatus,
  isErrorOf,
  json,
  multipart,
  of,
  type Operation,
  styled,
  text,
} from "../../runtime/client/index.ts";
import { grant, key, login } from "../security.ts";
import type { Failure, Item } from "../types.ts";

/** The input of {@link listItems}. */
export interface ListItemsInput {
  ids?: number[];
  tags?: string[];
  words?: string[];
  /** @default "small" */
  size?: "small" | "large";
}

/** What {@link listItems} resolves to. */
export type ListItemsResult = Item[] | string;

/** The answers of {@link listItems} that are no errors. */
export type ListItemsAnswers = Answer<200, ListItemsResult>;

/** The error answers of {@link listItems}, by status. */
export type ListItemsFailures = Answer<ErrorStatus, Failure | string>;

/** What {@link listItems} throws for them. */
export type ListItemsError = ApiErrorOf<ListItemsFailures>;

export const listItemsOperation: Operation<ListItemsInput, ListItemsAnswers, ListItemsFailures> = {
  operationId: "listItems",
  method: "GET",
  path: "/items",
  parameters: [
    { name: "ids", in: "query" },
    { name: "tags", in: "query", style: "pipeDelimited", write: styled },
    { name: "words", in: "query", explode: false },
    { name: "size", in: "query" },
  ],
  responses: { 200: [json, of("text/csv", text)], default: [json, of("text/csv", text)] },
  security: [[key]],
};

/**
 * `GET /items`
 *
 * @throws ApiError default: It failed
 */
export function listItems(
  client: Client,
  input: ListItemsInput = {},
  options?: CallOptions,
): Call<ListItemsAnswers, ListItemsFailures> {
  return call(client, listItemsOperation, input, options);
}

/** Whether an error is one that {@link listItems} declares. */
export function isListItemsError(error: unknown): error is ListItemsError {
  return isErrorOf(error, listItemsOperation);
}

/** The input of {@link addItem}. */
export interface AddItemInput {
  /** What to add. */
  body: Item;
}

/** What {@link addItem} resolves to. */
export type AddItemResult = undefined;

/** The answers of {@link addItem} that are no errors. */
export type AddItemAnswers = Answer<201, AddItemResult>;

/** The error answers of {@link addItem}, by status. */
export type AddItemFailures = never;

export const addItemOperation: Operation<AddItemInput, AddItemAnswers, AddItemFailures> = {
  operationId: "addItem",
  method: "POST",
  path: "/items",
  requestBody: [json],
  responses: { 201: [] },
  security: [[login], [grant]],
};

/** `POST /items` */
export function addItem(
  client: Client,
  input: AddItemInput,
  options?: CallOptions,
): Call<AddItemAnswers, AddItemFailures> {
  return call(client, addItemOperation, input, options);
}

/** The input of {@link addPhoto}. */
export interface AddPhotoInput {
  /** Constraints: format int64 */
  id: number;
  body: {
    /** Constraints: format binary */
    photo: Blob;
    /** Constraints: maxLength 200 */
    caption?: string;
  };
}

/** What {@link addPhoto} resolves to. */
export type AddPhotoResult = undefined;

/** The answers of {@link addPhoto} that are no errors. */
export type AddPhotoAnswers = Answer<204, AddPhotoResult>;

/** The error answers of {@link addPhoto}, by status. */
export type AddPhotoFailures = never;

export const addPhotoOperation: Operation<AddPhotoInput, AddPhotoAnswers, AddPhotoFailures> = {
  operationId: "addPhoto",
  method: "POST",
  path: "/items/{id}/photo",
  parameters: [{ name: "id", in: "path" }],
  requestBody: [multipart()],
  responses: { 204: [] },
  security: [[key]],
};

/** `POST /items/{id}/photo` */
export function addPhoto(
  client: Client,
  input: AddPhotoInput,
  options?: CallOptions,
): Call<AddPhotoAnswers, AddPhotoFailures> {
  return call(client, addPhotoOperation, input, options);
}

/** The input of {@link getPhoto}. */
export interface GetPhotoInput {
  /** Constraints: format int64 */
  id: number;
}

/** What {@link getPhoto} resolves to. */
export type GetPhotoResult = Blob;

/** The answers of {@link getPhoto} that are no errors. */
export type GetPhotoAnswers = Answer<200, GetPhotoResult>;

/** The error answers of {@link getPhoto}, by status. */
export type GetPhotoFailures = never;

export const getPhotoOperation: Operation<GetPhotoInput, GetPhotoAnswers, GetPhotoFailures> = {
  operationId: "getPhoto",
  method: "GET",
  path: "/items/{id}/photo",
  parameters: [{ name: "id", in: "path" }],
  responses: { 200: [of("image/png", binary)] },
  security: [[key]],
};

/** `GET /items/{id}/photo` */
export function getPhoto(
  client: Client,
  input: GetPhotoInput,
  options?: CallOptions,
): Call<GetPhotoAnswers, GetPhotoFailures> {
  return call(client, getPhotoOperation, input, options);
}
