import type { Change, Proof } from "../../../generator/diff/change.ts";
import type { Side } from "../../../generator/diff/level.ts";
import { createGround } from "../../../generator/diff/proof/ground.ts";
import { createProver, type Prover } from "../../../generator/diff/proof/prove.ts";
import { createSchemaComparer } from "../../../generator/diff/schema/compare-schemas.ts";
import type { JsonObject, JsonValue } from "../../../generator/load/loaded-document.ts";
import type { ApiModel } from "../../../generator/model/api-model.ts";
import { sample } from "../../../generator/runtime/mocks/sample/sample.ts";
import { originalSchemas } from "../proof/original-schemas.ts";
import { messageOf, modelIn } from "../proof/proof-between.ts";

/** A document that sends and receives one message. */
export function exchangeOf(message: JsonValue, named: JsonValue = { type: "string", minLength: 2 }): JsonObject {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Message" } } };
  const post = {
    operationId: "exchange",
    requestBody: { required: true, content },
    responses: { "200": { description: "Done.", content } },
  };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0" },
    servers: [{ url: "https://api.example.com/v1" }],
    paths: { "/things": { post } },
    components: { schemas: { Message: message, Named: named } },
  };
}

const pointer = "/components/schemas/Message";

/** Kinds of change that take messages away and are let pass: reference, "breaking changes", section 3.6, "policy". */
const byPolicy: ReadonlySet<string> = new Set(["schema.property.added-optional"]);

/** What a comparison said, and messages that tell otherwise. */
export interface Contradictions {
  /** Messages that break though nothing was reported for their side. */
  readonly silent: readonly string[];
  /** Proofs of the report with which ajv does not agree. */
  readonly wrongProofs: readonly string[];
  /** Breaking changes though no message was found that breaks. */
  readonly unfounded: readonly string[];
  /** Breaking changes, and how many of them have a proof. */
  readonly breaking: number;
  readonly proven: number;
}

/** Compares two documents of one message, and holds messages of each side against the other. */
export function contradictionsBetween(before: JsonObject, after: JsonObject): Contradictions {
  const [base, head] = [modelIn(before), modelIn(after)];
  const [old, now] = [messageOf(base), messageOf(head)];
  const prover = createProver(base, head);
  const { onlyBase, onlyHead } = prover.distinguishes(old, now);
  const [ofBase, ofHead] = [originalSchemas(before), originalSchemas(after)];
  const isOnlyBase = (message: unknown) => ofBase.accepts(pointer, message) && !ofHead.accepts(pointer, message);
  const isOnlyHead = (message: unknown) => ofHead.accepts(pointer, message) && !ofBase.accepts(pointer, message);
  const broken = {
    request: [onlyBase, ...samplesOf(base)].find((message) => message !== undefined && isOnlyBase(message)),
    response: [onlyHead, ...samplesOf(head)].find((message) => message !== undefined && isOnlyHead(message)),
  };
  const found = (["request", "response"] as const).map((side) => {
    const changes = changesOf(base, head, side, prover);
    const message = broken[side];
    const isTold = changes.some(
      ({ id, levels }) => levels.wire === "breaking" || levels.wire === "warning" || byPolicy.has(id),
    );
    const breaking = changes.filter(({ levels }) => levels.wire === "breaking");
    const proofs = breaking.map(({ proof }) => proof).filter((proof) => proof !== undefined);
    const isRight = ({ acceptedBy, message: shown }: Proof) =>
      acceptedBy === "base" ? isOnlyBase(shown) : isOnlyHead(shown);
    const told = changes.map(({ id, levels }) => `${id} ${levels.wire ?? "-"}`).join(", ");
    return {
      silent: message !== undefined && !isTold ? [`${side} ${JSON.stringify(message)}, reported: ${told}`] : [],
      unfounded:
        message === undefined && proofs.length === 0 && breaking.length > 0 ? [`${side}, reported: ${told}`] : [],
      wrongProofs: proofs.filter((proof) => !isRight(proof)).map((proof) => `${side} ${JSON.stringify(proof)}`),
      breaking: breaking.length,
      proven: proofs.length,
    };
  });
  return {
    silent: found.flatMap(({ silent }) => silent),
    wrongProofs: found.flatMap(({ wrongProofs }) => wrongProofs),
    unfounded: found.flatMap(({ unfounded }) => unfounded),
    breaking: found.reduce((sum, { breaking }) => sum + breaking, 0),
    proven: found.reduce((sum, { proven }) => sum + proven, 0),
  };
}

function changesOf(base: ApiModel, head: ApiModel, side: Side, prover: Prover): readonly Change[] {
  const comparer = createSchemaComparer(base, head, { prover });
  const operation = { method: "POST", path: "/things" };
  const place = side === "request" ? "request body" : "200 body";
  comparer.compare(messageOf(base), messageOf(head), { side, site: "body", place, operation, isText: false });
  return comparer.finish();
}

/** Messages of a document's own, as the mocks make them. */
function samplesOf(model: ApiModel): readonly unknown[] {
  const ground = createGround(model, model);
  const contract = ground.accepting(messageOf(model));
  return Array.from({ length: 12 }, (_one, seed) => sample(contract, { schemas: ground.schemas, seed }));
}
