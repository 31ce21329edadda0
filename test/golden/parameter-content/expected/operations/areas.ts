// Generated from golden/parameter-content/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  json,
  of,
  type Operation,
  styled,
  text,
} from "../../runtime/client/index.ts";
import type { Bounds } from "../types.ts";

/** The input of {@link findAreas}. */
export interface FindAreasInput {
  /** Sent as JSON. */
  bounds: Bounds;
  "X-Context"?: { [key: string]: string };
  note?: string;
}

/** What {@link findAreas} resolves to. */
export type FindAreasResult = string[];

/** The answers of {@link findAreas} that are no errors. */
export type FindAreasAnswers = Answer<200, FindAreasResult>;

/** The error answers of {@link findAreas}, by status. */
export type FindAreasFailures = never;

export const findAreasOperation: Operation<FindAreasInput, FindAreasAnswers, FindAreasFailures> = {
  operationId: "findAreas",
  method: "GET",
  path: "/areas",
  parameters: [
    { name: "bounds", in: "query", content: json, write: styled },
    { name: "X-Context", in: "header", content: of("application/vnd.maps.context+json", json), write: styled },
    { name: "note", in: "query", content: text, write: styled },
  ],
  responses: { 200: [json] },
};

/** `GET /areas` */
export function findAreas(
  client: Client,
  input: FindAreasInput,
  options?: CallOptions,
): Call<FindAreasAnswers, FindAreasFailures> {
  return call(client, findAreasOperation, input, options);
}
