// Copied from generator/runtime/client/client.ts. Do not edit.

import type { Answer, Operation } from "./operation.ts";
import type { CallOptions, ClientOptions, CredentialsByName } from "./options.ts";
import type { Call } from "./outcome.ts";
import { startCall } from "./start-call.ts";

/** Makes calls with the options it was created with. These are held in a closure, so that nothing can print them. */
export interface Client {
  /** Starts a call: what {@link call} does with this client. */
  call<Input, Success extends Answer, Failure extends Answer>(
    operation: Operation<Input, Success, Failure>,
    input: Input,
    options?: CallOptions,
  ): Call<Success, Failure>;
}

/**
 * Creates a client, which every operation's function takes.
 *
 *     const client = createClient({ baseUrl: "https://api.example", credentials: { apiKey: "..." } });
 */
export function createClient<Credentials extends object = CredentialsByName>(
  options: ClientOptions<Credentials> = {},
): Client {
  return { call: (operation, input, callOptions = {}) => startCall(options, operation, input, callOptions) };
}

/**
 * Starts a call of an operation. Generated functions are one line around it.
 *
 * @returns a promise of the success body, which rejects with an {@link ApiError} for an answer that is none, or with
 * another {@link ClientError} where there is no answer; its `outcome()` and `raw()` are the other forms.
 */
export function call<Input, Success extends Answer, Failure extends Answer>(
  client: Client,
  operation: Operation<Input, Success, Failure>,
  input: Input,
  options?: CallOptions,
): Call<Success, Failure> {
  return client.call(operation, input, options);
}
