import { createClient, type Client, type ClientOptions } from "../../../generator/runtime/client/index.ts";

/** What a fetch answers: a response, or a failure of the network. */
export type Reply = Response | Error | ((request: Request) => Response | Promise<Response>);

/** A `fetch` that gives the replies in turn, the last one again and again, and keeps what it was asked. */
export interface Recorder {
  readonly requests: Request[];
  readonly fetch: (request: Request) => Promise<Response>;
  /** The only request there was. */
  readonly request: Request;
}

export function recorder(...replies: readonly Reply[]): Recorder {
  const requests: Request[] = [];
  return {
    requests,
    get request() {
      const [first, ...others] = requests;
      if (first === undefined || others.length > 0) throw new Error(`${requests.length} requests were sent`);
      return first;
    },
    async fetch(request) {
      requests.push(request);
      const reply = replies[Math.min(requests.length, replies.length) - 1] ?? new Response();
      if (reply instanceof Error) throw reply;
      return typeof reply === "function" ? reply(request) : reply.clone();
    },
  };
}

/** A client whose requests are kept, with the given replies. */
export function recorded(
  replies: readonly Reply[],
  options: ClientOptions<object> = {},
): { readonly client: Client; readonly seen: Recorder } {
  const seen = recorder(...replies);
  return { seen, client: createClient({ baseUrl: "https://api.example/base", fetch: seen.fetch, ...options }) };
}
