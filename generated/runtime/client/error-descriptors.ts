// Copied from generator/runtime/client/error-descriptors.ts. Do not edit.

import type { ClientError } from "./client-error.ts";

/** What every error descriptor of the platform tells. */
interface DescriptorBase {
  /** Names this occurrence, for the people who run the API. */
  readonly id: string;
  /**
   * `FATAL`: a retry is of no use before maintenance. `ERROR`: it may be. `WARN`: something was wrong, the result
   * is not.
   */
  readonly level: "FATAL" | "ERROR" | "WARN";
  readonly message: string;
}

/** The application or its user is not who it should be, or may not do this. */
export interface SecurityError extends DescriptorBase {
  readonly type: "SECURITY";
}

/** The request does not obey the document. */
export interface ValidationError<ViolationKey extends string = string> extends DescriptorBase {
  readonly type: "VALIDATION";
  /** What each parameter or field violates. The spelling is the platform's. */
  readonly detailedConstraitViolations?: Readonly<Partial<Record<ViolationKey, string>>>;
}

/** The API itself failed. */
export interface TechnicalError extends DescriptorBase {
  readonly type: "TECHNICAL";
}

/** A rule of the business was not met: `code` tells which. */
export interface BusinessError<Code extends string = string> extends DescriptorBase {
  readonly type: "BUSINESS";
  readonly code: Code;
}

/** A descriptor of any type. */
export type ErrorDescriptor = SecurityError | ValidationError | TechnicalError | BusinessError;

/** The body of every failure: one descriptor or more. */
export interface ErrorPayload<Descriptor = ErrorDescriptor> {
  readonly errors: readonly [Descriptor, ...Descriptor[]];
}

/** The descriptors that an error can carry. */
export type DescriptorOf<Failure> = Failure extends { readonly body: ErrorPayload<infer Descriptor> }
  ? Descriptor
  : never;

/** The business codes that an error can carry. */
export type BusinessCodeOf<Failure> =
  DescriptorOf<Failure> extends infer Descriptor
    ? Descriptor extends BusinessError<infer Code>
      ? Code
      : never
    : never;

/** The parameters and fields whose violation an error can tell. */
export type ViolationKeyOf<Failure> =
  DescriptorOf<Failure> extends infer Descriptor
    ? Descriptor extends ValidationError<infer Key>
      ? Key
      : never
    : never;

/** The descriptors of an error, in their order; none where its body is no envelope, for example a proxy's page. */
export function descriptors<Failure extends ClientError>(error: Failure): readonly DescriptorOf<Failure>[];
export function descriptors(error: object): readonly unknown[] {
  const { errors } = Object(Object(error).body);
  return Array.isArray(errors) ? errors.filter((each) => typeof each === "object" && each !== null) : [];
}

/**
 * The business error with this code, where the API answered with it. Only codes that the operation can answer
 * compile.
 */
export function businessError<Failure extends ClientError, Code extends string & BusinessCodeOf<Failure>>(
  error: Failure,
  code: Code,
): BusinessError<Code> | undefined;
export function businessError(error: ClientError, code: string): unknown {
  return descriptors(error).find((each) => Object(each).type === "BUSINESS" && Object(each).code === code);
}

/** What each parameter or field violates, of all descriptors together; empty where nothing is told. */
export function violations<Failure extends ClientError>(
  error: Failure,
): Readonly<Partial<Record<ViolationKeyOf<Failure>, string>>>;
export function violations(error: ClientError): object {
  const told = descriptors(error).map((each) => Object(each).detailedConstraitViolations);
  return Object.assign({}, ...told);
}
