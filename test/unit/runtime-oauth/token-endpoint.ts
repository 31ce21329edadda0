import {
  clientCredentials,
  type ClientCredentialsOptions,
} from "../../../generator/runtime/client/oauth/client-credentials.ts";
import type { Fetch } from "../../../generator/runtime/client/index.ts";

/** What the tests ask for tokens with. */
export const options: ClientCredentialsOptions = {
  tokenUrl: "https://auth.example/oauth/token",
  clientId: "payment_api_user",
  clientSecret: "s3cr3t/&=ä",
};

/** A token endpoint that gives `t1`, `t2` and so on, each for an hour, unless `answer` does otherwise. */
export function endpoint(answer: (count: number) => Response | Promise<Response> = (count) => token(`t${count}`)) {
  const requests: Request[] = [];
  const fetch: Fetch = async (request) => answer(requests.push(request));
  return { requests, fetch };
}

/** An answer with a token. */
export function token(value: string, more: object = { expires_in: 3600 }): Response {
  return Response.json({ access_token: value, token_type: "bearer", ...more });
}

/** A clock that the test moves. */
export function clock() {
  let time = Date.parse("2018-12-03T09:30:00Z");
  return {
    now: () => new Date(time),
    pass: (seconds: number) => {
      time += seconds * 1000;
    },
  };
}

/** A source of tokens from an endpoint like {@link endpoint}. */
export function sourceOf(
  answer?: (count: number) => Response | Promise<Response>,
  more: Partial<ClientCredentialsOptions> = {},
) {
  const { requests, fetch } = endpoint(answer);
  return { requests, tokens: clientCredentials({ ...options, fetch, ...more }) };
}
