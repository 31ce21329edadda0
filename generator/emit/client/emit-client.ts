import type { EmitContext } from "../emit-context.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { namesOf } from "../operations/emit-operations.ts";
import { isInputOptional } from "../operations/input-type.ts";
import { answersOf } from "../operations/answers.ts";
import { operationDoc } from "../operations/operation-doc.ts";
import { runtimeClient } from "../runtime-path.ts";
import { docText } from "../text/doc.ts";
import { identifier } from "../text/identifier.ts";
import { objectKey, stringLiteral } from "../text/literal.ts";
import { code, join, nothing, type SourceText } from "../text/source-text.ts";
import { header, importText } from "../text/typescript-file.ts";
import { namedServers, type NamedServer } from "./servers.ts";
import { wiredOptions } from "./wired-options.ts";

/** The holes of `client.ts.hbs`: every text is source already. */
interface ClientView {
  readonly header: SourceText;
  readonly runtime: SourceText;
  readonly className: SourceText;
  readonly classDoc: SourceText;
  readonly optionsName: SourceText;
  readonly createName: SourceText;
  readonly environmentName: SourceText;
  readonly hasServers: boolean;
  readonly hasVariables: boolean;
  readonly environments: SourceText;
  readonly firstEnvironment: SourceText;
  readonly servers: readonly { readonly doc: SourceText; readonly key: SourceText; readonly url: SourceText }[];
  readonly variables: SourceText;
  readonly defaults: SourceText;
  readonly wiredImports: readonly SourceText[];
  readonly wired: SourceText;
  readonly hasSignatureOptions: boolean;
  readonly imports: readonly { readonly names: SourceText; readonly from: SourceText }[];
  readonly hasOperations: boolean;
  readonly operations: readonly OperationView[];
}

interface OperationView {
  readonly doc: SourceText;
  readonly name: SourceText;
  readonly input: SourceText;
  readonly result: SourceText;
}

/** Emits `client.ts`: the servers, what a client is made from, and the class that gathers all operations. */
export function emitClient(context: EmitContext): readonly EmittedFile[] {
  const { api, assets } = context;
  return [{ path: `${api.id}/client.ts`, text: assets.templates.client(clientView(context)) }];
}

function clientView(context: EmitContext): ClientView {
  const { api, names } = context;
  const servers = namedServers(api);
  const wired = wiredOptions(api, servers.length > 0 ? code`{ ...options, baseUrl }` : code`options`);
  const hasVariables = servers.some(({ server }) => server.variables.size > 0);
  return {
    header: header(api.source, "client"),
    runtime: stringLiteral(runtimeClient(api.id)),
    className: identifier(names.client),
    classDoc: docText(api.title, firstParagraph(api.description)),
    optionsName: identifier(names.clientOptions),
    createName: identifier(names.createClient),
    environmentName: identifier(names.environment),
    hasServers: servers.length > 0,
    hasVariables,
    environments: join(
      servers.map(({ name }) => stringLiteral(name)),
      " | ",
    ),
    firstEnvironment: servers[0] === undefined ? nothing : stringLiteral(servers[0].name),
    servers: servers.map(({ name, server }) => ({
      doc: docText(server.description),
      key: objectKey(name),
      url: stringLiteral(server.url),
    })),
    variables: variablesType(servers),
    defaults: variableDefaults(servers),
    wiredImports: wired.imports.map(importText).filter((text) => text !== nothing),
    wired: wired.expression,
    hasSignatureOptions: wired.hasSignatureOptions,
    imports: operationImports(context),
    hasOperations: api.operations.length > 0,
    operations: api.operations.map((operation) => operationView(context, operation)),
  };
}

function operationView(context: EmitContext, operation: EmitContext["api"]["operations"][number]): OperationView {
  const { api, names: all } = context;
  const names = namesOf(context, operation);
  const answers = answersOf({ api, names: all, view: "output", use: () => {} }, operation, () => undefined);
  return {
    doc: operationDoc(api, operation, answers),
    name: identifier(names.function),
    input: code`input: ${identifier(names.input)}${isInputOptional(api, operation) ? code` = {}` : nothing}`,
    result: code`Call<${identifier(names.answers)}, ${identifier(names.failures)}>`,
  };
}

function operationImports(context: EmitContext): ClientView["imports"] {
  const files = new Map<string, SourceText[]>();
  for (const operation of context.api.operations) {
    const names = namesOf(context, operation);
    const types = [names.answers, names.failures, names.input].map((name) => code`type ${identifier(name)}`);
    files.set(names.file, [...(files.get(names.file) ?? []), identifier(names.function), ...types]);
  }
  return [...files].map(([file, list]) => ({
    names: join(list, ", "),
    from: stringLiteral(`./operations/${file}.ts`),
  }));
}

/** The variables of all servers, each with the values that the document allows. */
function variablesType(servers: readonly NamedServer[]): SourceText {
  const variables = new Map(servers.flatMap(({ server }) => [...server.variables]));
  const members = [...variables].map(([name, { enum: values, description }]) => {
    const type = values === undefined ? code`string` : join(values.map(stringLiteral), " | ");
    return code`${docText(description)}${objectKey(name)}?: ${type};`;
  });
  return join(members, "\n");
}

function variableDefaults(servers: readonly NamedServer[]): SourceText {
  const entries = servers.map(({ name, server }) => {
    const values = [...server.variables].map(
      ([key, variable]) => code`${objectKey(key)}: ${stringLiteral(variable.default)}`,
    );
    return code`${objectKey(name)}: { ${join(values, ", ")} }`;
  });
  return join(entries, ", ");
}

function firstParagraph(text: string | undefined): string | undefined {
  return text?.trim().split(/\n\s*\n/, 1)[0];
}
