// Generated from golden/parameter-styles/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  type Operation,
  styled,
} from "../../runtime/client/index.ts";
import type { Rgb } from "../types.ts";

/** The input of {@link findColours}. */
export interface FindColoursInput {
  simple: string[];
  label: Rgb;
  matrix: number[];
  matrixExploded: Rgb;
  /** Sent as `form=a&form=b`. */
  form?: string[];
  /** Sent as `comma=a,b`. */
  comma?: string[];
  space?: string[];
  pipe?: string[];
  /** Sent as `filter[R]=100&filter[G]=200`. */
  filter: Rgb;
  /**
   * How many.
   *
   * Constraints: minimum 1
   *
   * @default 20
   */
  "page[size]"?: number;
  /** Constraints: format uri */
  callback?: string;
  "X-Trace": string[];
  "X-Rgb"?: Rgb;
  /** @deprecated */
  session?: string;
}

/** What {@link findColours} resolves to. */
export type FindColoursResult = undefined;

/** The answers of {@link findColours} that are no errors. */
export type FindColoursAnswers = Answer<204, FindColoursResult>;

/** The error answers of {@link findColours}, by status. */
export type FindColoursFailures = never;

export const findColoursOperation: Operation<FindColoursInput, FindColoursAnswers, FindColoursFailures> = {
  operationId: "findColours",
  method: "GET",
  path: "/palettes/{simple}/{label}/{matrix}/{matrixExploded}",
  parameters: [
    { name: "simple", in: "path" },
    { name: "label", in: "path", style: "label", explode: true, write: styled },
    { name: "matrix", in: "path", style: "matrix", write: styled },
    { name: "matrixExploded", in: "path", style: "matrix", explode: true, write: styled },
    { name: "form", in: "query" },
    { name: "comma", in: "query", explode: false },
    { name: "space", in: "query", style: "spaceDelimited", write: styled },
    { name: "pipe", in: "query", style: "pipeDelimited", write: styled },
    { name: "filter", in: "query", style: "deepObject", explode: true, write: styled },
    { name: "page[size]", in: "query" },
    { name: "callback", in: "query", allowReserved: true, write: styled },
    { name: "X-Trace", in: "header" },
    { name: "X-Rgb", in: "header", explode: true },
    { name: "session", in: "cookie" },
  ],
  responses: { 204: [] },
};

/**
 * Finds colours
 *
 * `GET /palettes/{simple}/{label}/{matrix}/{matrixExploded}`
 */
export function findColours(
  client: Client,
  input: FindColoursInput,
  options?: CallOptions,
): Call<FindColoursAnswers, FindColoursFailures> {
  return call(client, findColoursOperation, input, options);
}
