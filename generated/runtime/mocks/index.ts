// Copied from generator/runtime/mocks/index.ts. Do not edit.

/** The mock runtime: requests and responses checked against a document, answers made from it. Web standards only. */
export type * from "./contract.ts";
export type * from "./schema-contract.ts";
export type { MockAnswer, MockContext, MockHandler, MockOptions, MockResult, Mocks } from "./handler.ts";
export type { MswHttp, MswOptions, MswRegister } from "./msw.ts";
export { createMocks } from "./mocks.ts";
export { MockContractError } from "./respond/mock-contract-error.ts";
export { errorAnswer, type RequestFailure } from "./respond/error-answer.ts";
export { createRequestReader, type ParsedRequest, type RequestReader } from "./parse/parse-request.ts";
export type { RequestPlace, RequestViolation } from "./parse/request-violation.ts";
export { createRouter, type Route, type RoutedOperation, type Router } from "./parse/router.ts";
export { sample, createSampler } from "./sample/sample.ts";
export type { Sample, SampleOptions } from "./sample/sample-options.ts";
export { createValidator, type Validator, type ValidatorOptions } from "./schema/validator.ts";
export type { Direction } from "./schema/keyword.ts";
export type { Violation } from "./schema/violation.ts";
