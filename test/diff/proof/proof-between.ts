import type { ProofQuestion } from "../../../generator/diff/proof/proof-question.ts";
import { createProver } from "../../../generator/diff/proof/prove.ts";
import type { Proof } from "../../../generator/diff/change.ts";
import type { JsonObject, JsonValue } from "../../../generator/load/loaded-document.ts";
import type { ApiModel } from "../../../generator/model/api-model.ts";
import type { Schema } from "../../../generator/model/schema.ts";
import { modelOf } from "../../support/model-of.ts";
import { originalSchemas } from "./original-schemas.ts";

/** Where the schema of the message stands in the documents of these tests. */
const pointer = "/components/schemas/Message";

/** A document whose one body is `Message`, beside other components. */
export function documentOf(message: JsonValue, others: JsonObject = {}): JsonObject {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Message" } } };
  const post = { operationId: "add", requestBody: { content }, responses: { "204": { description: "Done." } } };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    paths: { "/things": { post } },
    components: { schemas: Object.fromEntries([...Object.entries(others), ["Message", message]]) },
  };
}

/** The proof that is found between two documents, and whether ajv comes to the same verdict. */
export function proofBetween(
  base: JsonObject,
  head: JsonObject,
  question: Partial<Pick<ProofQuestion, "acceptedBy" | "path" | "hints">> = {},
): { readonly proof: Proof | undefined; readonly isConfirmed: boolean } {
  const { acceptedBy = "base", path = [], hints = [] } = question;
  const [baseModel, headModel] = [modelIn(base), modelIn(head)];
  const proof = createProver(baseModel, headModel).prove({
    base: messageOf(baseModel),
    head: messageOf(headModel),
    acceptedBy,
    path,
    hints,
  });
  if (proof === undefined) return { proof, isConfirmed: false };
  const [ofBase, ofHead] = [base, head].map((each) => originalSchemas(each).accepts(pointer, proof.message));
  return {
    proof,
    isConfirmed: acceptedBy === "base" ? ofBase === true && ofHead === false : ofHead === true && ofBase === false,
  };
}

/** The schema of the one body. */
export function messageOf(model: ApiModel): Schema {
  const schema = model.operations[0]?.requestBody?.content[0]?.schema;
  if (schema === undefined) throw new Error("The operation has a body.");
  return schema;
}

export function modelIn(document: JsonObject): ApiModel {
  const { value } = modelOf(JSON.stringify(document));
  if (value === undefined) throw new Error("The document has a model.");
  return value;
}
