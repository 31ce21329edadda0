import { describe, expect, test } from "vitest";
import { membersOf } from "./schema-members.ts";
import { operationsOf, productDocuments, type DocumentOperation } from "./product-documents.ts";

interface ShownDescriptor {
  readonly place: string;
  readonly status: string;
  readonly descriptor: Readonly<Record<string, unknown>>;
}

/** Every error descriptor that an operation shows in an example. */
function shownDescriptors({ name, responses }: DocumentOperation): readonly ShownDescriptor[] {
  return Object.entries(responses)
    .filter(([status]) => Number(status) >= 400)
    .flatMap(([status, { content = {} }]) =>
      Object.values(content).flatMap(({ examples = {} }) =>
        Object.entries(examples).flatMap(([example, { value }]) => {
          const { errors = [] }: { errors?: readonly ShownDescriptor["descriptor"][] } = Object(value);
          return errors.map((descriptor) => ({ place: `${name} ${status} ${example}`, status, descriptor }));
        }),
      ),
    );
}

/** What a violated constraint can be told of: a parameter, or a field of the body by its path. */
function isViolable(operation: DocumentOperation, key: string): boolean {
  const [first = ""] = key.split(/[.[]/);
  const bodies = Object.values(operation.requestBody?.content ?? {});
  const fields = bodies.flatMap(({ schema = {} }) => [...membersOf(schema).keys()]);
  return ["x-api-key", "body", ...operation.parameters.map(({ name }) => name), ...fields].includes(first);
}

/** Statuses that only some descriptor types can have (the platform's status table). */
const typesByStatus: Readonly<Record<string, readonly string[]>> = {
  400: ["VALIDATION", "SECURITY"],
  401: ["SECURITY"],
  429: ["TECHNICAL"],
  500: ["TECHNICAL", "BUSINESS"],
  503: ["TECHNICAL"],
};

describe.each(productDocuments.filter(({ id }) => id !== "payment-highway/v1"))("$id", ({ document }) => {
  const operations = operationsOf(document);
  const shown = operations.flatMap(shownDescriptors);

  test("every descriptor has id, level, type and message", () => {
    expect(shown.length).toBeGreaterThan(0);
    const texts = ["id", "level", "type", "message"];
    const wrong = shown.filter(({ descriptor }) => !texts.every((name) => typeof descriptor[name] === "string"));
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });

  test("its type belongs to the status", () => {
    const wrong = shown.filter(({ status, descriptor }) => !typesByStatus[status]?.includes(`${descriptor["type"]}`));
    expect(wrong.map(({ place, descriptor }) => `${place}: ${descriptor["type"]}`)).toEqual([]);
  });

  test("business errors have a code, and only they; validation errors may have violations, and only they", () => {
    const wrong = shown.filter(
      ({ descriptor: { type, code, detailedConstraitViolations } }) =>
        (type === "BUSINESS") !== (code !== undefined) ||
        (type !== "VALIDATION" && detailedConstraitViolations !== undefined),
    );
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });

  test("violations are told of parameters and fields that the operation has", () => {
    const wrong = operations.flatMap((operation) =>
      shownDescriptors(operation).flatMap(({ place, descriptor }) =>
        Object.keys(Object(descriptor["detailedConstraitViolations"]))
          .filter((key) => !isViolable(operation, key))
          .map((key) => `${place}: ${key}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
