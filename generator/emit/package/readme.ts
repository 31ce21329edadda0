import type { Assets } from "../../assets/assets.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { MagicValue } from "../../model/magic-value.ts";
import type { Operation } from "../../model/operation.ts";
import type { SecurityScheme } from "../../model/security.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { propertyName } from "../text/property-name.ts";
import { namedServers } from "../client/servers.ts";
import { createNames, type Names } from "../names/names.ts";
import { entryPoint, type Product } from "./package-json.ts";
import { exampleInput } from "./example-input.ts";
import { markdownText } from "./markdown-text.ts";

/** `README.md` of a product: what it is, one working call for each version, its operations and its credentials. */
export function readme(product: Product, assets: Assets): EmittedFile {
  const text = assets.templates.readme({
    packageName: product.packageName,
    title: markdownText(product.apis.at(-1)?.title ?? product.name),
    versions: product.apis.map((api) => versionView(product, api)),
  });
  return { path: `${product.name}/README.md`, text: `${text.replace(/\n{3,}/g, "\n\n").trim()}\n` };
}

function versionView(product: Product, api: ApiModel): object {
  const names = createNames(api);
  const entry = `${product.packageName}${entryPoint(api).slice(1)}`;
  const lifecycle = [
    ...(api.lifecycle?.status === undefined ? [] : [`Lifecycle: ${api.lifecycle.status}`]),
    ...(api.lifecycle?.successor === undefined ? [] : [`Successor: ${api.lifecycle.successor}`]),
    ...(api.lifecycle?.category === undefined ? [] : [`Category: ${api.lifecycle.category}`]),
    ...(api.lifecycle?.securityLevel === undefined ? [] : [`Security level: ${api.lifecycle.securityLevel}`]),
  ];
  const shown = shownCall(api);
  return {
    heading: api.version ?? "Use",
    entry,
    description: markdownText(api.description ?? ""),
    hasLifecycle: lifecycle.length > 0,
    lifecycle: markdownText(lifecycle.join(" · ")),
    hasCall: shown !== undefined,
    call: shown === undefined ? "" : callText(api, names, shown, entry),
    clientName: names.client,
    createMocks: names.createMocks,
    mockOptions: mockOptions(api, names),
    hasMagicValues: api.magicValues.length > 0,
    magicValues: api.magicValues.map((row) => magicRow(api, names, row)),
    operations: api.operations.map((operation) => ({
      name: names.operations.get(operation)?.function ?? "",
      address: cell(`${operation.method} ${operation.path}`).replaceAll("`", "'"),
      summary: cell(markdownText(operation.summary ?? "")),
    })),
  };
}

/** One row of the table of magic values: what to send where, and the error that comes. */
function magicRow(
  api: ApiModel,
  names: Names,
  { operations, in: place, name, value, status, code }: MagicValue,
): object {
  const message = api.operations.flatMap(({ errorCodes }) => errorCodes.get(code ?? "") ?? []).at(0);
  const senders = api.operations.filter(({ operationId }) => operations.includes(operationId ?? ""));
  return {
    operations: senders.map((operation) => `\`${names.operations.get(operation)?.function ?? ""}\``).join(", "),
    place: cell(markdownText(`${place === "body" ? "" : `${place} `}${name}`)),
    value: cell(JSON.stringify(value)).replaceAll("`", "'"),
    answer: cell(markdownText([String(status), code, message].filter((part) => part !== undefined).join(" "))),
  };
}

interface ShownCall {
  readonly operation: Operation;
  /** The argument of the call, or nothing. */
  readonly input: string;
}

/** The first operation, deprecated ones last, whose input can be written down from the document. */
function shownCall(api: ApiModel): ShownCall | undefined {
  for (const operation of api.operations.toSorted((a, b) => Number(a.deprecated) - Number(b.deprecated))) {
    const input = exampleInput(api, operation);
    if (input !== undefined) return { operation, input };
  }
  return undefined;
}

/** A cell of a table is one line, and a bar would end it. */
function cell(text: string): string {
  return text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, " ").replaceAll("|", "\\|");
}

/** The first screen of a reader: a client, a call, and the error that one catches. */
function callText(api: ApiModel, names: Names, { operation, input }: ShownCall, entry: string): string {
  const own = names.operations.get(operation);
  if (own === undefined) return "";
  const hasGuard = operation.responses.some(({ status }) => /^[45d]/.test(status));
  const options = clientOptions(api);
  const call = `client.${own.function}(${input})`;
  const imported = [names.client, ...(hasGuard ? [own.guard] : [])].join(", ");
  const lines = [`import { ${imported} } from "${entry}";`, "", `const client = new ${names.client}(${options});`];
  if (!hasGuard) return [...lines, `const result = await ${call};`].join("\n");
  return [
    ...lines,
    "",
    "try {",
    `  const result = await ${call};`,
    "  console.log(result);",
    "} catch (error) {",
    `  if (${own.guard}(error)) console.error(error.status, error.body);`,
    "  else throw error;",
    "}",
  ].join("\n");
}

function mockOptions(api: ApiModel, names: Names): string {
  const base = namedServers(api).length === 0 ? 'baseUrl: "https://mock.test", ' : "";
  return `{ ${base}fetch: ${names.createMocks}().fetch }`;
}

function clientOptions(api: ApiModel): string {
  const [first] = namedServers(api);
  const schemes = [...api.securitySchemes.values()].filter(({ kind }) => kind !== "mutualTLS").slice(0, 3);
  const credentials = schemes.map((scheme) => `${propertyName(scheme.name)}: ${credentialText(scheme)}`);
  const members = [
    ...(first === undefined ? ['baseUrl: "https://..."'] : [`environment: ${JSON.stringify(first.name)}`]),
    ...(credentials.length === 0 ? [] : [`credentials: { ${credentials.join(", ")} }`]),
  ];
  return `{ ${members.join(", ")} }`;
}

function credentialText({ scheme, signature }: SecurityScheme): string {
  if (signature?.scheme === "SPH1") return '{ account: "...", merchant: "...", keyId: "...", secret: "..." }';
  if (signature?.scheme === "PIVO1") return '{ keyId: "...", secret: "..." }';
  return scheme === "basic" ? '{ username: "...", password: "..." }' : '"..."';
}
