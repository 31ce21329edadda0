// Generated from golden/security-schemes/openapi.yaml by generator/emit/operations. Do not edit.
import {
  type Answer,
  type Call,
  call,
  type CallOptions,
  type Client,
  type Operation,
} from "../../runtime/client/index.ts";
import { basicScheme, bearer, cookieKey, digest, headerKey, oauth, openId, queryKey } from "../security.ts";

/** The input of {@link withTheDocumentsDefault}. */
export type WithTheDocumentsDefaultInput = Record<string, never>;

/** What {@link withTheDocumentsDefault} resolves to. */
export type WithTheDocumentsDefaultResult = undefined;

/** The answers of {@link withTheDocumentsDefault} that are no errors. */
export type WithTheDocumentsDefaultAnswers = Answer<204, WithTheDocumentsDefaultResult>;

/** The error answers of {@link withTheDocumentsDefault}, by status. */
export type WithTheDocumentsDefaultFailures = never;

export const withTheDocumentsDefaultOperation: Operation<
  WithTheDocumentsDefaultInput,
  WithTheDocumentsDefaultAnswers,
  WithTheDocumentsDefaultFailures
> = {
  operationId: "withTheDocumentsDefault",
  method: "GET",
  path: "/default",
  responses: { 204: [] },
  security: [[headerKey]],
};

/** `GET /default` */
export function withTheDocumentsDefault(
  client: Client,
  input: WithTheDocumentsDefaultInput = {},
  options?: CallOptions,
): Call<WithTheDocumentsDefaultAnswers, WithTheDocumentsDefaultFailures> {
  return call(client, withTheDocumentsDefaultOperation, input, options);
}

/** The input of {@link withNothing}. */
export type WithNothingInput = Record<string, never>;

/** What {@link withNothing} resolves to. */
export type WithNothingResult = undefined;

/** The answers of {@link withNothing} that are no errors. */
export type WithNothingAnswers = Answer<204, WithNothingResult>;

/** The error answers of {@link withNothing}, by status. */
export type WithNothingFailures = never;

export const withNothingOperation: Operation<WithNothingInput, WithNothingAnswers, WithNothingFailures> = {
  operationId: "withNothing",
  method: "GET",
  path: "/none",
  responses: { 204: [] },
};

/** `GET /none` */
export function withNothing(
  client: Client,
  input: WithNothingInput = {},
  options?: CallOptions,
): Call<WithNothingAnswers, WithNothingFailures> {
  return call(client, withNothingOperation, input, options);
}

/** The input of {@link withBoth}. */
export type WithBothInput = Record<string, never>;

/** What {@link withBoth} resolves to. */
export type WithBothResult = undefined;

/** The answers of {@link withBoth} that are no errors. */
export type WithBothAnswers = Answer<204, WithBothResult>;

/** The error answers of {@link withBoth}, by status. */
export type WithBothFailures = never;

export const withBothOperation: Operation<WithBothInput, WithBothAnswers, WithBothFailures> = {
  operationId: "withBoth",
  method: "GET",
  path: "/both",
  responses: { 204: [] },
  security: [[headerKey, oauth]],
};

/** `GET /both` */
export function withBoth(
  client: Client,
  input: WithBothInput = {},
  options?: CallOptions,
): Call<WithBothAnswers, WithBothFailures> {
  return call(client, withBothOperation, input, options);
}

/** The input of {@link withEither}. */
export type WithEitherInput = Record<string, never>;

/** What {@link withEither} resolves to. */
export type WithEitherResult = undefined;

/** The answers of {@link withEither} that are no errors. */
export type WithEitherAnswers = Answer<204, WithEitherResult>;

/** The error answers of {@link withEither}, by status. */
export type WithEitherFailures = never;

export const withEitherOperation: Operation<WithEitherInput, WithEitherAnswers, WithEitherFailures> = {
  operationId: "withEither",
  method: "GET",
  path: "/either",
  responses: { 204: [] },
  security: [[queryKey], [cookieKey], [basicScheme], [bearer], [openId], [digest]],
};

/** `GET /either` */
export function withEither(
  client: Client,
  input: WithEitherInput = {},
  options?: CallOptions,
): Call<WithEitherAnswers, WithEitherFailures> {
  return call(client, withEitherOperation, input, options);
}

/** The input of {@link withOptional}. */
export type WithOptionalInput = Record<string, never>;

/** What {@link withOptional} resolves to. */
export type WithOptionalResult = undefined;

/** The answers of {@link withOptional} that are no errors. */
export type WithOptionalAnswers = Answer<204, WithOptionalResult>;

/** The error answers of {@link withOptional}, by status. */
export type WithOptionalFailures = never;

export const withOptionalOperation: Operation<WithOptionalInput, WithOptionalAnswers, WithOptionalFailures> = {
  operationId: "withOptional",
  method: "GET",
  path: "/optional",
  responses: { 204: [] },
  security: [[], [bearer]],
};

/** `GET /optional` */
export function withOptional(
  client: Client,
  input: WithOptionalInput = {},
  options?: CallOptions,
): Call<WithOptionalAnswers, WithOptionalFailures> {
  return call(client, withOptionalOperation, input, options);
}

/** The input of {@link withCertificate}. */
export type WithCertificateInput = Record<string, never>;

/** What {@link withCertificate} resolves to. */
export type WithCertificateResult = undefined;

/** The answers of {@link withCertificate} that are no errors. */
export type WithCertificateAnswers = Answer<204, WithCertificateResult>;

/** The error answers of {@link withCertificate}, by status. */
export type WithCertificateFailures = never;

export const withCertificateOperation: Operation<
  WithCertificateInput,
  WithCertificateAnswers,
  WithCertificateFailures
> = { operationId: "withCertificate", method: "GET", path: "/certificate", responses: { 204: [] } };

/** `GET /certificate` */
export function withCertificate(
  client: Client,
  input: WithCertificateInput = {},
  options?: CallOptions,
): Call<WithCertificateAnswers, WithCertificateFailures> {
  return call(client, withCertificateOperation, input, options);
}
