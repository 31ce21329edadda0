import type { BusinessError, ErrorPayload, ValidationError } from "../../client/error-descriptors.ts";
import type { Answer } from "../../client/operation.ts";
import type { MockContext } from "../../mocks/handler.ts";
import type { RequestHeaders } from "../exchange/sandbox-request.ts";
import type { SessionIds } from "../session/session.ts";
import type { State } from "../session/state.ts";

/** What a product's behaviour knows of a request: all that a mock handler does, and the session. */
export interface BehaviourContext<Input, Answers extends Answer> extends MockContext<Input, Answers> {
  /** The headers of the request. Reading one makes no `Request`, which `request` does. */
  readonly headers: RequestHeaders;
  /** The session's state. */
  readonly state: State;
  /** The session's time, in milliseconds since 1970. */
  readonly now: number;
  readonly ids: SessionIds;
  /** What absolute links in answers begin with; no slash at its end. For a mounted product the mount is in it. */
  readonly origin: string;
  /** @throws Error for an operation whose document asks for no end user: a bug of the behaviour. */
  readonly endUser: EndUser;
  /** The answer that reports a business error of this operation, with the message of its document. */
  businessError(code: BusinessCodeIn<Answers>): MockFailure<Answers, 500>;
  /** The answer that reports violated constraints, by the name of the parameter or the path of the member. */
  invalid(violations: Readonly<Partial<Record<ViolationIn<Answers>, string>>>): MockFailure<Answers, 400>;
  /**
   * The answer that the document's table of magic values has for a value that the request itself does not carry, such
   * as the amount of the payment that it names: undefined for ordinary values.
   */
  magic(name: string, value: unknown): MockFailure<Answers, Answers["status"]> | undefined;
}

/** Who a call is made for. */
export interface EndUser {
  readonly token: string;
  /** The customer that the token stands for. */
  readonly customer: string;
}

/** The answers of a status. */
export type MockFailure<Answers extends Answer, Status extends number> = Extract<Answers, { readonly status: Status }>;

type DescriptorIn<Answers, Status extends number> =
  Extract<Answers, { readonly status: Status }> extends Answer<Status, ErrorPayload<infer Descriptor>>
    ? Descriptor
    : never;

/** The business codes that an operation can answer with. */
export type BusinessCodeIn<Answers> =
  DescriptorIn<Answers, 500> extends infer Descriptor
    ? Descriptor extends BusinessError<infer Code>
      ? Code
      : never
    : never;

/** What a violated constraint of an operation can be told of. */
export type ViolationIn<Answers> =
  DescriptorIn<Answers, 400> extends infer Descriptor
    ? Descriptor extends ValidationError<infer Key>
      ? Key
      : never
    : never;
