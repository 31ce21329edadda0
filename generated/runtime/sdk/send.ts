// Copied from generator/runtime/sdk/send.ts. Do not edit.

import { call, createClient, type Answer, type HeaderValues, type Operation } from "../client/index.ts";
import { defaultOptions, type ClientOptions } from "./client-options.ts";
import { mergeOptions } from "./merge-options.ts";
import { rejectionOfAnswer, rejectionWithoutAnswer } from "./rejection.ts";

/** The options of a call with nothing left out that is needed. */
type CompleteOptions = ClientOptions & Required<Pick<ClientOptions, "baseURL" | "version" | "timeout" | "headers">>;

/**
 * Calls an operation as the SDK's methods do: with the client's options and the call's over them, under the version
 * of the options, once.
 *
 * @returns the body of the answer: the document's word is taken for what it is.
 * @throws what reference, "platform", section 13.4 says: the body of an error answer itself, which is no `Error`;
 * without an answer, or with the body `null`, an object of the same form, `{ errors: [{ message, code }] }`.
 */
export async function send<Result>(
  clientOptions: ClientOptions,
  callOptions: ClientOptions | undefined,
  operation: Operation<unknown, Answer, Answer>,
  input: Readonly<Record<string, unknown>>,
): Promise<Result> {
  const options = mergeOptions<CompleteOptions>(defaultOptions, clientOptions, callOptions);
  const headers: HeaderValues = options.headers;
  let text = "";
  const client = createClient({
    baseUrl: options.baseURL,
    timeoutMs: options.timeout,
    headers,
    retries: 0,
    requestIdHeader: false,
    fetch: options.fetch,
    // Read here, the body counts into the time of the call: `raw()` alone is timed up to the headers.
    hooks: {
      onResponse: async ({ response }) => {
        text = await response.text();
      },
    },
  });
  const versioned = { ...operation, path: operation.path.replace(/\/v\d+(?=\/)/, () => `/${options.version}`) };
  const response = await call(client, versioned, input)
    .raw()
    .catch((error: unknown) => {
      throw rejectionWithoutAnswer(error, options.timeout);
    });
  if (!response.ok) throw rejectionOfAnswer(response.status, text);
  return parsed(text);
}

/** As the first SDK's HTTP library did: JSON where it is JSON, else the text. */
export function parsed<Body>(text: string): Body;
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
