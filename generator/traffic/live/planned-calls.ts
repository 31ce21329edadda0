import type { ParameterContract } from "../../runtime/mocks/contract.ts";
import type { SchemaContract } from "../../runtime/mocks/schema-contract.ts";
import { createSampler } from "../../runtime/mocks/sample/sample.ts";
import type { TrafficOperation } from "../documents/traffic-api.ts";
import type { Binding } from "./found-ids.ts";

/** One request to be sent. */
export interface PlannedCall {
  readonly operation: TrafficOperation;
  readonly values: readonly (readonly [parameter: ParameterContract, value: unknown])[];
  readonly body?: { readonly mediaType: string; readonly value: unknown };
}

/** Examples of one parameter that are played. */
const mostExamples = 3;

/** Whether an operation changes nothing (RFC 9110, section 9.2.1). */
export function isSafe({ operation: { method } }: TrafficOperation): boolean {
  return method === "GET" || method === "HEAD";
}

/** The path parameters of an operation, as its document shows them or as its schemas allow them. */
export function shownBinding(operation: TrafficOperation): Binding {
  const inPath = (operation.contract().parameters ?? []).filter((parameter) => parameter.in === "path");
  return new Map(inPath.map((parameter) => [parameter.name, plain(valueOf(operation, parameter))] as const));
}

function plain(value: unknown): string | number {
  return typeof value === "number" ? value : typeof value === "string" ? value : JSON.stringify(value);
}

/** The requests that play an operation: with what is required, and once for each example of a parameter. */
export function plannedCalls(operation: TrafficOperation, binding: Binding): readonly PlannedCall[] {
  const parameters = operation.contract().parameters ?? [];
  const required = parameters.filter((parameter) => parameter.required === true || parameter.in === "path");
  const base = required.map(
    (parameter) => [parameter, binding.get(parameter.name) ?? valueOf(operation, parameter)] as const,
  );
  const optional = parameters.filter((parameter) => !required.includes(parameter));
  const variants = optional.flatMap((parameter) =>
    examplesOf(operation, parameter).map((value) => [...base, [parameter, value] as const]),
  );
  const body = bodyOf(operation);
  return [base, ...variants].map((values) => ({ operation, values, ...(body !== undefined && { body }) }));
}

/** The values that a document shows of a parameter. Only those: what is made up may be refused. */
function examplesOf(operation: TrafficOperation, { schema = true, name }: ParameterContract): readonly unknown[] {
  if (typeof schema !== "object") return [];
  const shown =
    schema.examples ?? (schema.enum !== undefined ? schema.enum : schema.default === undefined ? [] : [schema.default]);
  const { accepts } = operation.of.checkRequest;
  return shown.filter((value) => accepts(schema, value) && name !== "").slice(0, mostExamples);
}

function valueOf(operation: TrafficOperation, parameter: ParameterContract): unknown {
  const [content] = Object.values(parameter.content ?? {});
  return sampled(operation, parameter.schema ?? content?.schema ?? true, parameter.name);
}

function bodyOf(operation: TrafficOperation): PlannedCall["body"] {
  const [content] = Object.entries(operation.contract().requestBody?.content ?? {});
  if (content === undefined) return undefined;
  const [mediaType, { schema = true }] = content;
  const shown = operation.operation.requestBody?.content
    .find(({ name }) => name === mediaType)
    ?.examples.values()
    .next();
  return { mediaType, value: shown?.done === false ? shown.value : sampled(operation, schema, "") };
}

function sampled({ of }: TrafficOperation, schema: SchemaContract, name: string): unknown {
  return createSampler({ schemas: of.contract.schemas, direction: "request", name }).sample(schema).value;
}
