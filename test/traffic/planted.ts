import { exchange, loan, type GivenExchange } from "./exchanges.ts";

/** One kind of drift, planted in traffic that is otherwise as documented. */
export interface PlantedDrift {
  readonly name: string;
  readonly given: GivenExchange;
  /** All that is to be found. */
  readonly want: readonly string[];
}

const one = "/loans/v1/loans/a-1?currency=EUR";

/** Every kind of drift, each in an exchange of its own. */
export const planted: readonly PlantedDrift[] = [
  {
    name: "a major that does not exist",
    given: { url: "/loans/v7/loans" },
    want: ["traffic.unknown-major GET /loans/v7/loans"],
  },
  {
    name: "the same, refused",
    given: { url: "/loans/v7/loans/x1y2z3", status: 404 },
    want: ["traffic.unknown-major GET /loans/v7/loans/{}"],
  },
  {
    name: "a path",
    given: { url: "/loans/v1/offers/FI1958400720090508" },
    want: ["traffic.undocumented-path GET /loans/v1/offers/{}"],
  },
  {
    name: "a method",
    given: { method: "PUT", url: "/loans/v1/loans/a-1" },
    want: ["traffic.undocumented-method PUT /loans/v1/loans/{loanId}"],
  },
  {
    name: "a query parameter",
    given: { url: "/loans/v1/loans?sort=name&limit=2" },
    want: ['traffic.undocumented-query request query parameter "sort"'],
  },
  {
    name: "a header",
    given: { request: { "x-session-key": "1" } },
    want: ['traffic.undocumented-header request header parameter "x-session-key"'],
  },
  {
    name: "a cookie",
    given: { request: { cookie: "theme=dark; _ga=GA1.2" } },
    want: ['traffic.undocumented-cookie request cookie parameter "theme"'],
  },
  {
    name: "a missing parameter",
    given: { url: "/loans/v1/loans/a-1" },
    want: ['traffic.missing-parameter request query parameter "currency"'],
  },
  { name: "a status", given: { url: one, status: 202 }, want: ["traffic.undocumented-status status 202"] },
  {
    name: "a media type of an answer",
    given: { url: one, response: { "content-type": "text/html" }, body: "<p>" },
    want: ["traffic.undocumented-media-type response 200 media type text/html"],
  },
  {
    name: "a body where none is declared",
    given: { method: "DELETE", url: "/loans/v1/loans/a-1", status: 204 },
    want: [
      "traffic.deprecated-operation deprecated",
      "traffic.undocumented-media-type response 204 media type application/json",
    ],
  },
  {
    name: "a media type of a request",
    given: { method: "POST", request: { "content-type": "text/xml" }, requestBody: "<loan/>" },
    want: ["traffic.undocumented-media-type request media type text/xml"],
  },
  {
    name: "a header of an answer",
    given: { response: { "x-next": "2", "x-total": "1" } },
    want: ['traffic.undocumented-response-header response 200 header "x-next"'],
  },
  {
    name: "a missing header of an answer",
    given: { response: { "x-total": undefined } },
    want: ['traffic.missing-header response 200 header "x-total"'],
  },
  {
    name: "an invalid header of an answer",
    given: { response: { "x-total": "many" } },
    want: ['traffic.invalid-value response 200 header "x-total" (type)'],
  },
  {
    name: "a missing body of an answer",
    given: { url: one, response: { "content-length": "0" }, body: null },
    want: ["traffic.missing-body response 200 body"],
  },
  { name: "a missing body of a request", given: { method: "POST" }, want: ["traffic.missing-body request body"] },
  {
    name: "an answer that is no JSON",
    given: { url: one, body: "{" },
    want: ["traffic.malformed-body response 200 body"],
  },
  {
    name: "a request that is no JSON",
    given: { method: "POST", requestBody: "{" },
    want: ["traffic.malformed-body request body"],
  },
  {
    name: "a field of an answer",
    given: { url: one, body: { ...loan, nickname: "x" } },
    want: ["traffic.undocumented-field response 200 body nickname"],
  },
  {
    name: "a field deep in an answer",
    given: { body: [{ ...loan, owner: { name: "x", born: "1970-01-01" } }] },
    want: ["traffic.undocumented-field response 200 body [].owner.born"],
  },
  {
    name: "a field of a request whose object is closed",
    given: { method: "POST", requestBody: { amount: 10, colour: "red" } },
    want: ["traffic.undocumented-field request body colour"],
  },
  {
    name: "a missing field of an answer",
    given: { url: one, body: { id: "a" } },
    want: ["traffic.missing-field response 200 body amount"],
  },
  {
    name: "a missing field of a request",
    given: { method: "POST", requestBody: {} },
    want: ["traffic.missing-field request body amount"],
  },
  {
    name: "a type",
    given: { url: one, body: { ...loan, amount: "12" } },
    want: ["traffic.invalid-value response 200 body amount (type)"],
  },
  {
    name: "a limit",
    given: { url: one, body: { ...loan, amount: 100_001 } },
    want: ["traffic.invalid-value response 200 body amount (maximum)"],
  },
  {
    name: "a pattern",
    given: { url: one, body: { ...loan, currency: "euro" } },
    want: ["traffic.invalid-value response 200 body currency (pattern)"],
  },
  {
    name: "a format",
    given: { url: one, body: { ...loan, opened: "3.2.2020" } },
    want: ["traffic.invalid-value response 200 body opened (format)"],
  },
  {
    name: "a list of values",
    given: { url: one, body: { ...loan, state: "FROZEN" } },
    want: ["traffic.invalid-value response 200 body state (enum)"],
  },
  {
    name: "a value of a map",
    given: { url: one, body: { ...loan, rates: { FI1958400720090508: "x" } } },
    want: ["traffic.invalid-value response 200 body rates.* (type)"],
  },
  {
    name: "a length in a request",
    given: { method: "POST", requestBody: { amount: 10, purpose: "x".repeat(21) } },
    want: ["traffic.invalid-value request body purpose (maxLength)"],
  },
  {
    name: "a query parameter's limit",
    given: { url: "/loans/v1/loans?limit=101" },
    want: ['traffic.invalid-value request query parameter "limit" (maximum)'],
  },
  {
    name: "a query parameter's type",
    given: { url: "/loans/v1/loans?limit=few" },
    want: ['traffic.invalid-value request query parameter "limit" (type)'],
  },
  {
    name: "a header parameter's length",
    given: { request: { "x-session-id": "123456789" } },
    want: ['traffic.invalid-value request header parameter "x-session-id" (maxLength)'],
  },
  {
    name: "a path parameter's pattern",
    given: { url: "/loans/v1/loans/A_1?currency=EUR" },
    want: ['traffic.invalid-value request path parameter "loanId" (pattern)'],
  },
  {
    name: "a deprecated operation",
    given: { method: "DELETE", url: "/loans/v1/loans/a-1", status: 204, body: null },
    want: ["traffic.deprecated-operation deprecated"],
  },
];

/** The same as a recording, a line each. */
export const plantedExchanges: readonly object[] = planted.map(({ given }) => exchange(given));
