/** A line of a recording, as tests write it: what is left out is as documented. */
export interface GivenExchange {
  readonly method?: string;
  readonly url?: string;
  readonly status?: number;
  readonly request?: object;
  readonly requestBody?: unknown;
  readonly response?: object;
  readonly body?: unknown;
}

/** A loan as it is documented. */
export const loan = { id: "a-1", amount: 1200.5, currency: "EUR", opened: "2020-02-03", state: "OPEN" };

const json = "application/json; charset=utf-8";

/** An exchange as a line of a recording tells it: by default a list of loans. */
export function exchange(given: GivenExchange = {}): object {
  const { method = "GET", url = "/loans/v1/loans", status = 200 } = given;
  const isList = method === "GET" && url.split("?", 1)[0]?.endsWith("/loans") === true;
  const { body = isList ? [loan] : loan } = given;
  const sent = given.requestBody;
  const hasBody = sent !== undefined;
  return {
    time: "2020-02-03T10:15:30.000Z",
    method,
    url: url.startsWith("/") ? `https://api.bank.example${url}` : url,
    status,
    ms: 3,
    request: {
      headers: { accept: "*/*", "x-api-key": "REDACTED", ...(hasBody && { "content-type": json }), ...given.request },
      ...(hasBody && { body: typeof sent === "string" ? sent : JSON.stringify(sent) }),
    },
    response: {
      headers: { ...(body !== null && { "content-type": json }), ...(isList && { "x-total": "1" }), ...given.response },
      ...(body !== null && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    },
  };
}

/** The lines of a recording. */
export function lines(exchanges: readonly object[]): string {
  return exchanges.map((one) => `${JSON.stringify(one)}\n`).join("");
}
