import type { SpecLocation } from "../../diagnostics/location.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { LifecycleStatus } from "../../model/lifecycle.ts";

/** What can be deprecated and have a sunset: a product version, or one of its operations. */
export interface LivingPart {
  /** For a sentence: `The version "v1"`. */
  readonly text: string;
  /** Where its `x-` members stand. */
  readonly at: SpecLocation;
  /** Its own, else its product's. */
  readonly status: LifecycleStatus | undefined;
  readonly isDeprecated: boolean;
  readonly isProduct: boolean;
  readonly deprecated?: string | undefined;
  readonly sunset?: string | undefined;
}

/** The product version, and each operation that says something of its own life. */
export function livingParts(api: ApiModel): readonly LivingPart[] {
  const { lifecycle } = api;
  const product: LivingPart = {
    text: api.version === undefined ? "The product" : `The version "${api.version}"`,
    at: { file: api.at.file, pointer: "/info" },
    status: lifecycle?.status,
    isDeprecated: lifecycle?.status === "deprecated",
    isProduct: true,
    deprecated: lifecycle?.deprecated,
    sunset: lifecycle?.sunset,
  };
  const operations = api.operations.map((operation): LivingPart => ({
    text: `${operation.method} ${operation.path}`,
    at: operation.at,
    status: operation.lifecycle?.status ?? lifecycle?.status,
    isDeprecated: operation.deprecated || operation.lifecycle?.status === "deprecated",
    isProduct: false,
    deprecated: operation.lifecycle?.deprecated,
    sunset: operation.lifecycle?.sunset,
  }));
  return [product, ...operations];
}

/** The place of a member of `at`. */
export function memberAt({ file, pointer }: SpecLocation, name: string): SpecLocation {
  return { file, pointer: `${pointer}/${name}`, mark: "value" };
}
