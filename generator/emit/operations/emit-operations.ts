import type { Operation } from "../../model/operation.ts";
import type { EmitContext } from "../emit-context.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { descriptorBody, isDescriptorResponse } from "../errors/descriptor-errors.ts";
import { violationKeys } from "../errors/violation-keys.ts";
import type { OperationNames } from "../names/names.ts";
import { runtimeClient } from "../runtime-path.ts";
import { docText } from "../text/doc.ts";
import { identifier } from "../text/identifier.ts";
import { code, join, type SourceText } from "../text/source-text.ts";
import { typescriptFile } from "../text/typescript-file.ts";
import { unionOf } from "../types/combine.ts";
import type { TypeContext } from "../types/type-context.ts";
import { answersOf, answerUnion, type Answers } from "./answers.ts";
import { descriptor } from "./descriptor.ts";
import { inputDeclaration, isInputOptional } from "./input-type.ts";
import { operationDoc } from "./operation-doc.ts";

/** Emits `operations/<tag>.ts`: for each operation its input, result, answers and errors, its descriptor, and its function. */
export function emitOperations(context: EmitContext): readonly EmittedFile[] {
  const files = new Map<string, Operation[]>();
  for (const operation of context.api.operations) {
    const file = namesOf(context, operation).file;
    files.set(file, [...(files.get(file) ?? []), operation]);
  }
  return [...files].map(([file, operations]) => operationsFile(context, file, operations));
}

function operationsFile(context: EmitContext, file: string, operations: readonly Operation[]): EmittedFile {
  const used = new Set<string>();
  const declarations = operations.flatMap((operation) => declare(context, operation, (name) => used.add(name)));
  const schemaTypes = new Set([...context.names.schemas.values()].flatMap(({ type, input }) => [type, input ?? type]));
  const schemes = new Set(context.names.security.constants.values());
  const fromRuntime = [...used].filter((name) => !schemaTypes.has(name) && !schemes.has(name));
  const isValue = (name: string): boolean => /^[a-z]/.test(name);
  const imports = [
    {
      from: runtimeClient(context.api.id, 1),
      values: fromRuntime.filter(isValue),
      types: fromRuntime.filter((name) => !isValue(name)),
    },
    { from: "../security.ts", values: [...used].filter((name) => schemes.has(name)) },
    { from: "../types.ts", types: [...used].filter((name) => schemaTypes.has(name)) },
  ];
  return typescriptFile(context, `operations/${file}.ts`, "operations", imports, declarations);
}

function declare(context: EmitContext, operation: Operation, use: (name: string) => void): readonly SourceText[] {
  const { api, names: all } = context;
  const names = namesOf(context, operation);
  const output: TypeContext = { api, names: all, view: "output", use };
  const answers = answersOf(output, operation, (response) =>
    descriptorBody(output, operation, response, names.violation),
  );
  return [
    inputDeclaration({ ...output, view: "input" }, operation, names.input, names.function),
    ...resultTypes(output, names, answers),
    ...violationType(context, operation, names),
    ...failureTypes(output, names, answers),
    descriptor(output, operation, names, all.security),
    operationFunction(output, operation, names, answers),
    ...guard(output, names, answers),
  ];
}

function resultTypes(context: TypeContext, names: OperationNames, answers: Answers): readonly SourceText[] {
  const result = unionOf(answers.success.map(({ body }) => body)).text;
  const [only] = answers.success;
  const resultName = identifier(names.result);
  // With one answer its body has a name already.
  const named = answers.success.map((answer) =>
    answers.success.length === 1 && only?.body.text === result
      ? { ...answer, body: { text: resultName, binds: "tight" as const } }
      : answer,
  );
  const isEmpty = answers.success.length === 0;
  return [
    code`${docText(`What {@link ${names.function}} resolves to.`)}export type ${resultName} = ${isEmpty ? code`undefined` : result};`,
    code`${docText(`The answers of {@link ${names.function}} that are no errors.`)}export type ${identifier(names.answers)} = ${
      isEmpty ? emptyAnswer(context) : answerUnion(context, named)
    };`,
  ];
}

/** Nothing is declared as a success: what comes is not known. */
function emptyAnswer(context: TypeContext): SourceText {
  context.use("Answer");
  context.use("SuccessStatus");
  return code`Answer<SuccessStatus, undefined>`;
}

function violationType(context: EmitContext, operation: Operation, names: OperationNames): readonly SourceText[] {
  if (!operation.responses.some((response) => isDescriptorResponse(context.api, response))) return [];
  const doc = docText(`What a violated constraint of {@link ${names.function}} can be told of.`);
  return [code`${doc}export type ${identifier(names.violation)} = ${violationKeys(context.api, operation)};`];
}

function failureTypes(context: TypeContext, names: OperationNames, answers: Answers): readonly SourceText[] {
  const failures = code`${docText(`The error answers of {@link ${names.function}}, by status.`)}export type ${identifier(names.failures)} = ${answerUnion(context, answers.failure)};`;
  if (answers.failure.length === 0) return [failures];
  context.use("ApiErrorOf");
  const doc = docText(`What {@link ${names.function}} throws for them.`);
  return [failures, code`${doc}export type ${identifier(names.error)} = ApiErrorOf<${identifier(names.failures)}>;`];
}

function operationFunction(
  context: TypeContext,
  operation: Operation,
  names: OperationNames,
  answers: Answers,
): SourceText {
  for (const name of ["call", "Call", "CallOptions", "Client"]) context.use(name);
  const fallback = isInputOptional(context.api, operation) ? code` = {}` : code``;
  const doc = operationDoc(context.api, operation, answers);
  const result = code`Call<${identifier(names.answers)}, ${identifier(names.failures)}>`;
  const parameters = join(
    [code`client: Client`, code`input: ${identifier(names.input)}${fallback}`, code`options?: CallOptions`],
    ", ",
  );
  return code`${doc}export function ${identifier(names.function)}(${parameters}): ${result} { return call(client, ${identifier(names.descriptor)}, input, options); }`;
}

function guard(context: TypeContext, names: OperationNames, answers: Answers): readonly SourceText[] {
  if (answers.failure.length === 0) return [];
  context.use("isErrorOf");
  const doc = docText(`Whether an error is one that {@link ${names.function}} declares.`);
  return [
    code`${doc}export function ${identifier(names.guard)}(error: unknown): error is ${identifier(names.error)} { return isErrorOf(error, ${identifier(names.descriptor)}); }`,
  ];
}

export function namesOf(context: EmitContext, operation: Operation): OperationNames {
  const names = context.names.operations.get(operation);
  if (names === undefined)
    throw new Error(`${operation.method} ${operation.path} has no names: they are made from the same model.`);
  return names;
}
