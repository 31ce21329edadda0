// Generated from golden/request-bodies/openapi.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import {
  sendJson,
  type SendJsonAnswers,
  type SendJsonFailures,
  type SendJsonInput,
  sendMergePatch,
  type SendMergePatchAnswers,
  type SendMergePatchFailures,
  type SendMergePatchInput,
  sendForm,
  type SendFormAnswers,
  type SendFormFailures,
  type SendFormInput,
  sendMultipart,
  type SendMultipartAnswers,
  type SendMultipartFailures,
  type SendMultipartInput,
  sendText,
  type SendTextAnswers,
  type SendTextFailures,
  type SendTextInput,
  sendBytes,
  type SendBytesAnswers,
  type SendBytesFailures,
  type SendBytesInput,
  sendAny,
  type SendAnyAnswers,
  type SendAnyFailures,
  type SendAnyInput,
} from "./operations/bodies.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type RequestBodiesEnvironment = "production";

/** The base URL of each environment. */
export const servers: Readonly<Record<RequestBodiesEnvironment, string>> = {
  production: "https://documents.example",
};

/** What a RequestBodiesClient is made from. */
export interface RequestBodiesClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: RequestBodiesEnvironment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createRequestBodiesClient(options: RequestBodiesClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Documents */
export class RequestBodiesClient {
  readonly #client: Client;

  constructor(options: RequestBodiesClientOptions = {}) {
    this.#client = createRequestBodiesClient(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /** `POST /json` */
  sendJson(input: SendJsonInput, options?: CallOptions): Call<SendJsonAnswers, SendJsonFailures> {
    return sendJson(this.#client, input, options);
  }

  /** `PATCH /merge-patch` */
  sendMergePatch(
    input: SendMergePatchInput = {},
    options?: CallOptions,
  ): Call<SendMergePatchAnswers, SendMergePatchFailures> {
    return sendMergePatch(this.#client, input, options);
  }

  /** `POST /form` */
  sendForm(input: SendFormInput, options?: CallOptions): Call<SendFormAnswers, SendFormFailures> {
    return sendForm(this.#client, input, options);
  }

  /** `POST /multipart` */
  sendMultipart(input: SendMultipartInput, options?: CallOptions): Call<SendMultipartAnswers, SendMultipartFailures> {
    return sendMultipart(this.#client, input, options);
  }

  /** `PUT /text` */
  sendText(input: SendTextInput, options?: CallOptions): Call<SendTextAnswers, SendTextFailures> {
    return sendText(this.#client, input, options);
  }

  /** `PUT /bytes` */
  sendBytes(input: SendBytesInput, options?: CallOptions): Call<SendBytesAnswers, SendBytesFailures> {
    return sendBytes(this.#client, input, options);
  }

  /** `PUT /any/{name}` */
  sendAny(input: SendAnyInput, options?: CallOptions): Call<SendAnyAnswers, SendAnyFailures> {
    return sendAny(this.#client, input, options);
  }
}
