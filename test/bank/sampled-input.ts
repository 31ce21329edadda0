import { sample } from "../../generated/runtime/mocks/index.ts";
import type { Contract, OperationContract, ParameterContract } from "../../generated/runtime/mocks/index.ts";

/** An input for an operation, made from its contract. */
export interface SampledInput {
  /** What is in it, for people. */
  readonly title: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** The least that an operation takes, and all that it takes; both with each media type of its request body. */
export function sampledInputs(contract: Contract, operation: OperationContract): readonly SampledInput[] {
  const all = operation.parameters ?? [];
  const least = all.filter((parameter) => parameter.required === true || parameter.in === "path");
  const bodies = bodiesOf(contract, operation);
  const alternatives = [
    { title: "with what is required", parameters: least },
    ...(least.length < all.length ? [{ title: "with every parameter", parameters: all }] : []),
  ];
  return alternatives.flatMap(({ title, parameters }) =>
    bodies.map((body) => ({
      title: `${title} ${body.title}`.trimEnd(),
      input: { ...valuesOf(contract, parameters), ...body.members },
    })),
  );
}

function valuesOf(contract: Contract, parameters: readonly ParameterContract[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    parameters.map(({ name, key = name, schema = true }) => [
      key,
      sample(schema, { schemas: contract.schemas, direction: "request", name }),
    ]),
  );
}

interface SampledBody {
  readonly title: string;
  readonly members: Readonly<Record<string, unknown>>;
}

function bodiesOf(contract: Contract, { requestBody }: OperationContract): readonly SampledBody[] {
  const contents = Object.entries(requestBody?.content ?? {});
  if (contents.length === 0) return [{ title: "", members: {} }];
  return contents.flatMap(([mediaType, { schema = true, examples = {} }]) => {
    const kind = contents.length > 1 ? { mediaType } : {};
    const sampled = sample(schema, { schemas: contract.schemas, direction: "request" });
    const shown = Object.entries(examples).map(([name, body]) => ({ title: `and the example ${name}`, body }));
    return [{ title: `and a body of ${mediaType}`, body: sampled }, ...shown].map(({ title, body }) => ({
      title,
      members: { ...kind, body },
    }));
  });
}
