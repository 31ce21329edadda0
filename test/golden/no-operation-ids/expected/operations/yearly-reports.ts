// Generated from golden/no-operation-ids/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  type Operation,
} from "../../runtime/client/index.ts";

/** The input of {@link getV1ReportsByYearByFormat}. */
export interface GetV1ReportsByYearByFormatInput {
  year: number;
  format: "csv" | "pdf";
}

/** What {@link getV1ReportsByYearByFormat} resolves to. */
export type GetV1ReportsByYearByFormatResult = undefined;

/** The answers of {@link getV1ReportsByYearByFormat} that are no errors. */
export type GetV1ReportsByYearByFormatAnswers = Answer<204, GetV1ReportsByYearByFormatResult>;

/** The error answers of {@link getV1ReportsByYearByFormat}, by status. */
export type GetV1ReportsByYearByFormatFailures = never;

export const getV1ReportsByYearByFormatOperation: Operation<
  GetV1ReportsByYearByFormatInput,
  GetV1ReportsByYearByFormatAnswers,
  GetV1ReportsByYearByFormatFailures
> = {
  operationId: "getV1ReportsByYearByFormat",
  method: "GET",
  path: "/v1/reports/{year}.{format}",
  parameters: [
    { name: "year", in: "path" },
    { name: "format", in: "path" },
  ],
  responses: { 204: [] },
};

/** `GET /v1/reports/{year}.{format}` */
export function getV1ReportsByYearByFormat(
  client: Client,
  input: GetV1ReportsByYearByFormatInput,
  options?: CallOptions,
): Call<GetV1ReportsByYearByFormatAnswers, GetV1ReportsByYearByFormatFailures> {
  return call(client, getV1ReportsByYearByFormatOperation, input, options);
}
