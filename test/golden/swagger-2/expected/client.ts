// Generated from golden/swagger-2/swagger.yaml by generator/emit/client. Do not edit.

import {
  createClient,
  environmentUrl,
  type Call,
  type CallOptions,
  type Client,
  type ClientOptions,
} from "../runtime/client/index.ts";
import {
  listItems,
  type ListItemsAnswers,
  type ListItemsFailures,
  type ListItemsInput,
  addItem,
  type AddItemAnswers,
  type AddItemFailures,
  type AddItemInput,
  addPhoto,
  type AddPhotoAnswers,
  type AddPhotoFailures,
  type AddPhotoInput,
  getPhoto,
  type GetPhotoAnswers,
  type GetPhotoFailures,
  type GetPhotoInput,
} from "./operations/items.ts";
import { logIn, type LogInAnswers, type LogInFailures, type LogInInput } from "./operations/login.ts";
import type { Credentials } from "./security.ts";

/** The environments this API runs in. */
export type Swagger2Environment = "production" | "server2";

/** The base URL of each environment. */
export const servers: Readonly<Record<Swagger2Environment, string>> = {
  production: "https://store.example/v2",
  server2: "http://store.example/v2",
};

/** What a Swagger2Client is made from. */
export interface Swagger2ClientOptions extends ClientOptions<Credentials> {
  /** Default: `"production"`. A `baseUrl` takes its place. */
  environment?: Swagger2Environment;
}

/** Makes the client that the functions of this package take as their first argument. */
export function createSwagger2Client(options: Swagger2ClientOptions = {}): Client {
  const environment = options.environment ?? "production";
  const baseUrl = options.baseUrl ?? environmentUrl(servers, environment);
  return createClient({ ...options, baseUrl });
}

/** Store */
export class Swagger2Client {
  readonly #client: Client;

  constructor(options: Swagger2ClientOptions = {}) {
    this.#client = createSwagger2Client(options);
  }

  /** The client behind the methods, for functions that take one. */
  get client(): Client {
    return this.#client;
  }

  /**
   * `GET /items`
   *
   * @throws ApiError default: It failed
   */
  listItems(input: ListItemsInput = {}, options?: CallOptions): Call<ListItemsAnswers, ListItemsFailures> {
    return listItems(this.#client, input, options);
  }

  /** `POST /items` */
  addItem(input: AddItemInput, options?: CallOptions): Call<AddItemAnswers, AddItemFailures> {
    return addItem(this.#client, input, options);
  }

  /** `POST /items/{id}/photo` */
  addPhoto(input: AddPhotoInput, options?: CallOptions): Call<AddPhotoAnswers, AddPhotoFailures> {
    return addPhoto(this.#client, input, options);
  }

  /** `GET /items/{id}/photo` */
  getPhoto(input: GetPhotoInput, options?: CallOptions): Call<GetPhotoAnswers, GetPhotoFailures> {
    return getPhoto(this.#client, input, options);
  }

  /** `POST /login` */
  logIn(input: LogInInput, options?: CallOptions): Call<LogInAnswers, LogInFailures> {
    return logIn(this.#client, input, options);
  }
}
