import { describe, expectTypeOf, it } from "vitest";
import {
  businessError,
  call,
  createClient,
  descriptors,
  isApiError,
  isErrorOf,
  json,
  styled,
  violations,
  type Answer,
  type ApiError,
  type ApiErrorOf,
  type BasicCredential,
  type BusinessError,
  type Call,
  type CallOptions,
  type Client,
  type ClientError,
  type ClientErrorStatus,
  type ClientOptions,
  type Credential,
  type ErrorPayload,
  type ErrorStatus,
  type Fetch,
  type Hooks,
  type Operation,
  type Outcome,
  type Parameter,
  type SecurityError,
  type SecurityScheme,
  type ServerErrorStatus,
  type SuccessStatus,
  type TechnicalError,
  type ValidationError,
} from "../../generator/runtime/client/index.ts";

interface Payment {
  paymentId: string;
}
interface ConfirmPaymentInput {
  "x-session-id"?: string;
  body: { paymentId: string };
}
type ViolationKey = "body.paymentId" | "x-session-id";
type Invalid = ErrorPayload<SecurityError | ValidationError<ViolationKey>>;
type Failed = ErrorPayload<TechnicalError | BusinessError<"PAY_ERR_001" | "PAY_ERR_002">>;
type Answers = Answer<200, Payment> | Answer<202, undefined>;
type Failures =
  Answer<400, Invalid> | Answer<500, Failed> | Answer<Exclude<ClientErrorStatus, 400>, { reason: string }>;

declare const client: Client;
declare const operation: Operation<ConfirmPaymentInput, Answers, Failures>;
declare const input: ConfirmPaymentInput;

describe("a call", () => {
  it("is a promise of the success bodies", async () => {
    const started = call(client, operation, input);
    expectTypeOf(started).toEqualTypeOf<Call<Answers, Failures>>();
    expectTypeOf(started).toExtend<Promise<Payment | undefined>>();
    expectTypeOf(await started).toEqualTypeOf<Payment | undefined>();
    expectTypeOf(await started.raw()).toEqualTypeOf<Response>();
  });

  it("takes the operation's input", () => {
    // @ts-expect-error a required body is missing
    void call(client, operation, {});
    // @ts-expect-error a parameter is misspelt
    void call(client, operation, { body: { paymentId: "1" }, "x-session": "1" });
    expectTypeOf(call<ConfirmPaymentInput, Answers, Failures>)
      .parameter(2)
      .toEqualTypeOf<ConfirmPaymentInput>();
  });
});

describe("an outcome", () => {
  it("is narrowed by ok, then by status", async () => {
    const outcome = await call(client, operation, input).outcome();
    expectTypeOf(outcome).toEqualTypeOf<Outcome<Answers, Failures>>();
    if (outcome.ok) {
      expectTypeOf(outcome.status).toEqualTypeOf<200 | 202>();
      expectTypeOf(outcome.response).toEqualTypeOf<Response>();
      if (outcome.status === 200) expectTypeOf(outcome.body).toEqualTypeOf<Payment>();
      else expectTypeOf(outcome.body).toEqualTypeOf<undefined>();
      // @ts-expect-error a success has no error
      void outcome.error;
    } else if (outcome.status === 400) {
      expectTypeOf(outcome.body).toEqualTypeOf<Invalid>();
      expectTypeOf(outcome.error).toEqualTypeOf<ApiError<400, Invalid>>();
      expectTypeOf(outcome.error.status).toEqualTypeOf<400>();
    } else if (outcome.status === 500) {
      expectTypeOf(outcome.body).toEqualTypeOf<Failed>();
    } else if (outcome.status === 404) {
      expectTypeOf(outcome.body).toEqualTypeOf<{ reason: string }>();
    } else if (outcome.status === undefined) {
      expectTypeOf(outcome.error).toEqualTypeOf<ClientError>();
      expectTypeOf(outcome.response).toEqualTypeOf<Response | undefined>();
    }
  });

  it("has only the declared statuses", async () => {
    const outcome = await call(client, operation, input).outcome();
    // @ts-expect-error 503 is not declared
    if (outcome.status === 503) void outcome;
    expectTypeOf(outcome.status).toEqualTypeOf<200 | 202 | ClientErrorStatus | 500 | undefined>();
  });
});

describe("an error", () => {
  it("is narrowed to those of the operation, then by status", () => {
    const error: unknown = undefined;
    if (isErrorOf(error, operation)) {
      expectTypeOf(error).toEqualTypeOf<ApiErrorOf<Failures>>();
      if (error.status === 400) expectTypeOf(error.body).toEqualTypeOf<Invalid>();
      if (isApiError(error, 500)) expectTypeOf(error.body).toEqualTypeOf<Failed>();
      if (isApiError(error, 404)) expectTypeOf(error.body).toEqualTypeOf<{ reason: string }>();
    }
    if (isApiError(error)) expectTypeOf(error).toEqualTypeOf<ApiError>();
    if (isApiError(error, 404)) expectTypeOf(error.status).toEqualTypeOf<404>();
  });

  it("has the codes, keys and descriptors of its operation only", () => {
    const error: unknown = undefined;
    if (!isErrorOf(error, operation)) return;
    expectTypeOf(businessError(error, "PAY_ERR_001")).toEqualTypeOf<BusinessError<"PAY_ERR_001"> | undefined>();
    // @ts-expect-error no such code
    businessError(error, "ACC_ERR_123");

    const told = violations(error);
    expectTypeOf(told).toEqualTypeOf<Readonly<Partial<Record<ViolationKey, string>>>>();
    expectTypeOf(told["body.paymentId"]).toEqualTypeOf<string | undefined>();
    // @ts-expect-error misspelt
    void told["body.paymentID"];

    for (const each of descriptors(error)) {
      expectTypeOf(each.type).toEqualTypeOf<"SECURITY" | "VALIDATION" | "TECHNICAL" | "BUSINESS">();
      if (each.type === "BUSINESS") expectTypeOf(each.code).toEqualTypeOf<"PAY_ERR_001" | "PAY_ERR_002">();
    }
  });

  it("has what its status can carry", () => {
    const error: unknown = undefined;
    if (!isErrorOf(error, operation)) return;
    if (error.status === 400) {
      expectTypeOf(descriptors(error)).toEqualTypeOf<readonly (SecurityError | ValidationError<ViolationKey>)[]>();
      // @ts-expect-error 400 carries no business error
      businessError(error, "PAY_ERR_001");
    }
    if (error.status === 404) expectTypeOf(descriptors(error)).toEqualTypeOf<readonly never[]>();
  });
});

describe("statuses", () => {
  it("are literals", () => {
    expectTypeOf<404>().toExtend<ClientErrorStatus>();
    expectTypeOf<503>().toExtend<ServerErrorStatus>();
    expectTypeOf<201>().toExtend<SuccessStatus>();
    expectTypeOf<ErrorStatus>().toEqualTypeOf<ClientErrorStatus | ServerErrorStatus>();
    expectTypeOf<number>().not.toExtend<ErrorStatus>();
    expectTypeOf<200>().not.toExtend<ErrorStatus>();
  });
});

describe("the description of an operation", () => {
  it("is plain data", () => {
    expectTypeOf<{ name: "id"; in: "path" }>().toExtend<Parameter>();
    expectTypeOf<{ name: "id"; in: "query"; style: "form"; explode: false; key: "idInQuery" }>().toExtend<Parameter>();
    expectTypeOf<{ name: "k"; in: "header"; as: "x-api-key" }>().toExtend<SecurityScheme>();
  });

  it("names the writer of a style that is not its place's own", () => {
    const filter: Parameter = { name: "filter", in: "query", style: "deepObject", write: styled };
    expectTypeOf(filter).toExtend<Parameter>();
    // @ts-expect-error nobody would write it
    const unwritten: Parameter = { name: "filter", in: "query", style: "deepObject" };
    // @ts-expect-error nobody would write it
    const reserved: Parameter = { name: "filter", in: "query", allowReserved: true };
    // @ts-expect-error nobody would write it
    const content: Parameter = { name: "filter", in: "query", content: json };
    // @ts-expect-error nobody would write it
    const whole: Parameter = { name: "filter", in: "querystring" };
    void [unwritten, reserved, content, whole];
  });
});

describe("the options of a client", () => {
  interface Credentials {
    apiKey?: Credential;
    login?: BasicCredential;
  }
  interface PaymentsClientOptions extends ClientOptions<Credentials> {
    environment?: "sandbox" | "production";
  }

  it("have the credentials of the document", () => {
    const options: PaymentsClientOptions = {
      credentials: { apiKey: async () => "k", login: { username: "u", password: "p" } },
    };
    expectTypeOf(
      createClient({ ...options, baseUrl: options.baseUrl ?? "https://api.example" }),
    ).toEqualTypeOf<Client>();
    // @ts-expect-error no such scheme
    const wrong: PaymentsClientOptions = { credentials: { apikey: "k" } };
    void wrong;
  });

  it("take fetch itself, or what stands in for it", () => {
    expectTypeOf(globalThis.fetch).toExtend<Fetch>();
    expectTypeOf<(request: Request) => Promise<Response>>().toExtend<Fetch>();
  });

  it("take one set of hooks or several", () => {
    expectTypeOf<Hooks>().toExtend<NonNullable<ClientOptions["hooks"]>>();
    expectTypeOf<readonly Hooks[]>().toExtend<NonNullable<ClientOptions["hooks"]>>();
  });

  it("take undefined for a default, also with exactOptionalPropertyTypes", () => {
    expectTypeOf<{ baseUrl: undefined; fetch: undefined; timeoutMs: undefined }>().toExtend<ClientOptions>();
    expectTypeOf<{ signal: undefined; requestId: undefined; retries: undefined }>().toExtend<CallOptions>();
  });
});
