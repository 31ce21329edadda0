// Generated from golden/openapi-3-2/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  formUrlEncoded,
  json,
  type Operation,
  styled,
} from "../../runtime/client/index.ts";
import type { RecordSchema } from "../types.ts";

/** The input of {@link queryRecords}. */
export interface QueryRecordsInput {
  body: { text?: string };
}

/** What {@link queryRecords} resolves to. */
export type QueryRecordsResult = RecordSchema[];

/** The answers of {@link queryRecords} that are no errors. */
export type QueryRecordsAnswers = Answer<200, QueryRecordsResult>;

/** The error answers of {@link queryRecords}, by status. */
export type QueryRecordsFailures = never;

export const queryRecordsOperation: Operation<QueryRecordsInput, QueryRecordsAnswers, QueryRecordsFailures> = {
  operationId: "queryRecords",
  method: "QUERY",
  path: "/records",
  requestBody: [json],
  responses: { 200: [json] },
};

/**
 * Searches with a body
 *
 * `QUERY /records`
 */
export function queryRecords(
  client: Client,
  input: QueryRecordsInput,
  options?: CallOptions,
): Call<QueryRecordsAnswers, QueryRecordsFailures> {
  return call(client, queryRecordsOperation, input, options);
}

/** The input of {@link findRecords}. */
export interface FindRecordsInput {
  criteria: { text?: string; tag?: string[] };
}

/** What {@link findRecords} resolves to. */
export type FindRecordsResult = RecordSchema[];

/** The answers of {@link findRecords} that are no errors. */
export type FindRecordsAnswers = Answer<200, FindRecordsResult>;

/** The error answers of {@link findRecords}, by status. */
export type FindRecordsFailures = never;

export const findRecordsOperation: Operation<FindRecordsInput, FindRecordsAnswers, FindRecordsFailures> = {
  operationId: "findRecords",
  method: "GET",
  path: "/records",
  parameters: [{ name: "criteria", in: "querystring", content: formUrlEncoded(), write: styled }],
  responses: { 200: [json] },
};

/**
 * Searches with a query string
 *
 * `GET /records`
 */
export function findRecords(
  client: Client,
  input: FindRecordsInput,
  options?: CallOptions,
): Call<FindRecordsAnswers, FindRecordsFailures> {
  return call(client, findRecordsOperation, input, options);
}

/** The input of {@link linkRecord}. */
export interface LinkRecordInput {
  to: string;
  theme?: string;
}

/** What {@link linkRecord} resolves to. */
export type LinkRecordResult = undefined;

/** The answers of {@link linkRecord} that are no errors. */
export type LinkRecordAnswers = Answer<204, LinkRecordResult>;

/** The error answers of {@link linkRecord}, by status. */
export type LinkRecordFailures = never;

export const linkRecordOperation: Operation<LinkRecordInput, LinkRecordAnswers, LinkRecordFailures> = {
  operationId: "linkRecord",
  method: "LINK",
  path: "/records",
  parameters: [
    { name: "to", in: "query" },
    { name: "theme", in: "cookie", style: "cookie", write: styled },
  ],
  responses: { 204: [] },
};

/** `LINK /records` */
export function linkRecord(
  client: Client,
  input: LinkRecordInput,
  options?: CallOptions,
): Call<LinkRecordAnswers, LinkRecordFailures> {
  return call(client, linkRecordOperation, input, options);
}
