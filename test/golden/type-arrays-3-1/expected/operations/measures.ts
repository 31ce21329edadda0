// Generated from golden/type-arrays-3-1/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  json,
  type Operation,
} from "../../runtime/client/index.ts";
import type { Measure } from "../types.ts";

/** The input of {@link addMeasure}. */
export interface AddMeasureInput {
  body: Measure;
}

/** What {@link addMeasure} resolves to. */
export type AddMeasureResult = undefined;

/** The answers of {@link addMeasure} that are no errors. */
export type AddMeasureAnswers = Answer<204, AddMeasureResult>;

/** The error answers of {@link addMeasure}, by status. */
export type AddMeasureFailures = never;

export const addMeasureOperation: Operation<AddMeasureInput, AddMeasureAnswers, AddMeasureFailures> = {
  operationId: "addMeasure",
  method: "POST",
  path: "/measures",
  requestBody: [json],
  responses: { 204: [] },
};

/** `POST /measures` */
export function addMeasure(
  client: Client,
  input: AddMeasureInput,
  options?: CallOptions,
): Call<AddMeasureAnswers, AddMeasureFailures> {
  return call(client, addMeasureOperation, input, options);
}
