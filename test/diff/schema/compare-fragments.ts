import type { Change } from "../../../generator/diff/change.ts";
import type { ChangeExample } from "../../../generator/diff/catalogue/change-kind.ts";
import type { Side } from "../../../generator/diff/level.ts";
import { createSchemaComparer, type SchemaComparerOptions } from "../../../generator/diff/schema/compare-schemas.ts";
import type { ApiModel } from "../../../generator/model/api-model.ts";
import type { Schema } from "../../../generator/model/schema.ts";
import { modelOf } from "../../support/model-of.ts";

/** What a fragment is seen as, and from where. */
export interface Seen extends SchemaComparerOptions {
  readonly side: Side;
  readonly isText?: boolean;
  readonly hasXml?: boolean;
}

/** The model of a document whose one schema is the fragment; `$ref: "#/components/schemas/Name"` leads to `components`. */
export function fragmentModel(schema: string, components = "", openapi = "3.1.0"): ApiModel {
  const holder = openapi === "2.0" ? "definitions: {" : "components: { schemas: {";
  const text = `${openapi === "2.0" ? 'swagger: "2.0"' : `openapi: ${openapi}`}
info: { title: T, version: "1" }
paths: {}
${holder} "": ${schema}${components === "" ? "" : `, ${components}`} }${openapi === "2.0" ? "" : " }"}
`;
  const { value, diagnostics } = modelOf(text);
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** The schema of such a model. */
export function fragmentOf(model: ApiModel): Schema {
  const schema = model.schemas.get("")?.schema;
  if (schema === undefined) throw new Error("The fragment is not there.");
  return schema;
}

/** What is told of two models, as the body or a parameter of one operation. */
export function changesOf(base: ApiModel, head: ApiModel, seen: Seen): readonly Change[] {
  const { side, isText = false, hasXml = false, ...options } = seen;
  const comparer = createSchemaComparer(base, head, options);
  const operation = { method: "POST", path: "/things" };
  const place = isText ? "query q" : side === "request" ? "request body" : "200 body";
  const site = isText ? "parameter" : "body";
  comparer.compare(fragmentOf(base), fragmentOf(head), { side, isText, hasXml, place, site, operation });
  return comparer.finish();
}

/** The two models of an example, whose schema is the one of its only request body, response body or parameter. */
export function exampleModels({ of, before, after }: ChangeExample): readonly [ApiModel, ApiModel] | undefined {
  if (of.endsWith("-schema")) return [fragmentModel(before), fragmentModel(after)];
  const models = [before, after].map((text) => modelOf(wrapped(of, text)).value);
  const [base, head] = models.map((model) => model && withFragment(model));
  return base === undefined || head === undefined ? undefined : [base, head];
}

function wrapped(of: ChangeExample["of"], text: string): string {
  const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';
  if (of === "document") return head + text;
  return `${head}paths:\n  /things:\n${text.replaceAll(/^/gm, "    ")}\n`;
}

function withFragment(model: ApiModel): ApiModel {
  const schema = model.operations[0]?.requestBody?.content[0]?.schema;
  if (schema === undefined) throw new Error("The example has no request body.");
  return { ...model, schemas: new Map([...model.schemas, ["", { key: "", schema, isComponent: false }]]) };
}
