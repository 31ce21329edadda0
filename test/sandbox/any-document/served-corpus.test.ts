import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Contract, OperationContract } from "../../../generator/runtime/mocks/contract.ts";
import type { Sandbox } from "../../../generator/runtime/sandbox/create-sandbox.ts";
import { corpusDocuments, corpusFolder, corpusTitle, hasCorpus } from "../../support/corpus.ts";
import { documentSchemas, type DocumentSchemas } from "./document-schemas.ts";
import { mutatedBodies } from "./mutated-body.ts";
import { serveFile } from "./served-document.ts";
import { sampledValues, writeRequest, type RequestValues, type WrittenRequest } from "./written-request.ts";

// Documents that nobody here wrote, behind the sandbox, seen from outside: what they declare is what comes, by a
// validator of others.

/** Nobody can satisfy these schemas: two alternatives of a `oneOf` that are the same, or an `allOf` of two types. */
const unsatisfiable: readonly RegExp[] = [/^psd2.* (getPaymentInformation|getTransactionList) /];

/** Operations of one document that are called, spread over all of it. */
const mostOperations = 40;

const documents = corpusDocuments().filter(({ swaggerParser, file }) => {
  // Two operations of one name are an error, which is told instead of serving.
  return swaggerParser !== "" && file !== "op-bank-accounts-payments.json";
});

interface Served {
  readonly contract: Contract;
  readonly sandbox: Sandbox;
  /** Undefined for documents of several files. */
  readonly responses: DocumentSchemas | undefined;
  readonly requests: DocumentSchemas | undefined;
  readonly isSwagger2: boolean;
}

describe.skipIf(!hasCorpus)(corpusTitle, () => {
  test.each(documents)(
    "$file answers as it declares",
    async ({ file, openapi }) => {
      const input = join(corpusFolder, file);
      const isWhole = !file.includes("/");
      const served: Served = {
        ...(await serveFile(input, { strict: false })),
        responses: isWhole ? documentSchemas(input, "response") : undefined,
        requests: isWhole ? documentSchemas(input, "request") : undefined,
        isSwagger2: openapi.startsWith("2"),
      };
      const wrong: string[] = [];
      for (const [name, operation] of callable(served.contract)) {
        const values = valuesFor(served.contract, operation);
        const request = values && writeRequest(operation, values);
        if (values === undefined || request === undefined) continue;
        const found = [
          ...(await answersAgainstDocument(request, operation, served)),
          ...(await verdictsAgainstDocument(values, operation, name, served)),
        ];
        wrong.push(...found.map((what) => `${file} ${name} ${what}`));
      }
      expect(wrong.filter((one) => !unsatisfiable.some((known) => known.test(one)))).toEqual([]);
    },
    60_000,
  );
});

/** The operations that a request can be meant for: some paths of some documents are the same but for their names. */
function callable(contract: Contract): readonly (readonly [string, OperationContract])[] {
  const all = Object.entries(contract.operations);
  const shape = ({ method, path }: OperationContract) =>
    method + path.replace(/[?#].*/, "").replace(/\{[^}]*\}/g, "{}");
  const counts = new Map<string, number>();
  for (const [, operation] of all) counts.set(shape(operation), (counts.get(shape(operation)) ?? 0) + 1);
  const step = Math.ceil(all.length / mostOperations);
  return all.filter(([, operation], index) => {
    const isSent = operation.requestBody?.required !== true || operation.method !== "GET";
    return index % step === 0 && counts.get(shape(operation)) === 1 && isSent;
  });
}

function valuesFor(contract: Contract, operation: OperationContract): RequestValues | undefined {
  const values = [true, false].map((withOptional) => sampledValues(contract, operation, 1, withOptional));
  return values.find((one) => one !== undefined && writeRequest(operation, one) !== undefined);
}

/** Every declared status, from the examples and made: each is what the document says. */
async function answersAgainstDocument(
  request: WrittenRequest,
  operation: OperationContract,
  served: Served,
): Promise<readonly string[]> {
  const statuses = Object.keys(operation.responses).map((key) =>
    key === "default" ? 500 : parseInt(key, 10) * (/xx/i.test(key) ? 100 : 1),
  );
  const preferences = statuses.flatMap((code) => [`code=${code}`, `code=${code}, dynamic=true`]);
  const wrong: string[] = [];
  for (const prefer of ["dynamic=false", "dynamic=true", ...preferences]) {
    const response = await send(request, served.sandbox, { prefer });
    const wanted = /code=(\d+)/.exec(prefer)?.[1];
    if (wanted !== undefined && response.status !== Number(wanted)) wrong.push(`${prefer}: gives ${response.status}`);
    else wrong.push(...(await responseFaults(response, operation, served)).map((fault) => `${prefer}: ${fault}`));
  }
  return wrong;
}

async function responseFaults(
  response: Response,
  operation: OperationContract,
  served: Served,
): Promise<readonly string[]> {
  const text = await response.text();
  if (Object.keys(operation.responses).length === 0) return [];
  const key = declaredKey(operation, response.status);
  if (key === undefined) return [`has the undeclared status ${response.status}`];
  const content = operation.responses[key]?.content ?? {};
  if (Object.keys(content).length === 0)
    return text === "" ? [] : [`${response.status} has a body, but none is declared`];
  const type = essence(response.headers.get("content-type") ?? "");
  const declared =
    Object.keys(content).find((one) => essence(one) === type) ?? Object.keys(content).find((one) => one.includes("*"));
  if (response.status === 204 || type.startsWith("multipart/")) return [];
  if (declared === undefined) return [`${response.status} has the undeclared media type ${type}`];
  if (!/^application\/([\w.-]+\+)?json$/.test(type) || content[declared]?.schema === undefined) return [];
  const { responses, isSwagger2 } = served;
  if (responses === undefined) return [];
  const { pointer } = responses.at(["paths", operation.path, operation.method.toLowerCase(), "responses", key]);
  const schema = isSwagger2 ? `${pointer}/schema` : `${pointer}/content/${token(declared)}/schema`;
  return responses.errors(schema, JSON.parse(text)).map((error) => `${response.status}: ${error}`);
}

/** Bodies with one change: the sandbox takes those that an independent validator takes, and refuses the others. */
async function verdictsAgainstDocument(
  values: RequestValues,
  operation: OperationContract,
  name: string,
  served: Served,
): Promise<readonly string[]> {
  const { requests, isSwagger2 } = served;
  const { mediaType, body } = values;
  if (requests === undefined || isSwagger2 || mediaType === undefined || !/json/.test(mediaType)) return [];
  if (operation.requestBody?.content[mediaType]?.schema === undefined || operation.method === "GET") return [];
  const { pointer } = requests.at(["paths", operation.path, operation.method.toLowerCase(), "requestBody"]);
  const wrong: string[] = [];
  for (const changed of mutatedBodies(body, name, 5)) {
    const request = writeRequest(operation, { ...values, body: changed });
    if (request === undefined) continue;
    const errors = requests.errors(`${pointer}/content/${token(mediaType)}/schema`, changed);
    const isValid = errors.length === 0;
    const response = await send(request, served.sandbox, {});
    const reason =
      response.headers.get("x-request-violation") ?? (response.status >= 400 ? await response.clone().text() : "");
    // The other validator knows only some of the formats.
    if (isValid && /must be a valid /.test(reason)) continue;
    const isRefused = response.status >= 400 && response.status !== 404 && response.status < 500;
    const success = Object.keys(operation.responses).some((key) => /^(2|default)/.test(key));
    if (success && isRefused === isValid)
      wrong.push(
        `${isValid ? "refuses" : "takes"} ${JSON.stringify(changed).slice(0, 200)}: ${reason}${errors.join()}`,
      );
    const hasFitting = ["400", "422", "4XX", "4xx", "default"].some((key) => Object.hasOwn(operation.responses, key));
    if (isRefused && hasFitting) wrong.push(...(await responseFaults(response, operation, served)));
  }
  return wrong;
}

async function send(
  request: WrittenRequest,
  sandbox: Sandbox,
  more: Readonly<Record<string, string>>,
): Promise<Response> {
  const { method, path, body } = request;
  const isBodiless = method === "GET" || method === "HEAD";
  const calling = (authorization: string) =>
    sandbox.fetch(`http://localhost${path}`, {
      method,
      headers: { authorization, ...request.headers, ...more },
      ...(!isBodiless && body !== undefined && { body }),
    });
  const response = await calling("Bearer token");
  const isMissing = response.headers.get("x-request-violation")?.includes("(basic)") === true;
  return isMissing ? calling("Basic dTpw") : response;
}

function declaredKey({ responses }: OperationContract, status: number): string | undefined {
  const range = Math.floor(status / 100);
  return [String(status), `${range}XX`, `${range}xx`, "default"].find((key) => Object.hasOwn(responses, key));
}

function essence(mediaType: string): string {
  return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

function token(text: string): string {
  return text.replaceAll("~", "~0").replaceAll("/", "~1");
}
