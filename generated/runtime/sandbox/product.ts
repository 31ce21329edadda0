// Copied from generator/runtime/sandbox/product.ts. Do not edit.

import type { Contract } from "../mocks/contract.ts";
import type { Behaviour } from "./behaviour/behaviour.ts";
import type { Platform } from "./behaviour/platform.ts";

/** All that one sandbox serves. */
export interface Family {
  readonly products: readonly SandboxProduct[];
  /**
   * The rules that stand before the products: keys, limits, end users. Absent: a request goes to its operation as it
   * is.
   */
  readonly platform?: Platform;
}

/** One version of a product, as the catalogue describes it, and where to get the rest of it from. */
export interface SandboxProduct {
  /** `payments` */
  readonly product: string;
  /** `v1`; `""` for a document without one. */
  readonly version: string;
  readonly title: string;
  readonly lifecycle?: "experimental" | "in-development" | "in-production" | "deprecated";
  /** The product version that takes its place, as `<product>/<version>`. */
  readonly successor?: string;
  /** Since when it is deprecated, and until when it is served: dates, `2018-06-14`. */
  readonly deprecated?: string;
  readonly sunset?: string;
  readonly pathAliases?: Readonly<Record<string, string>>;
  readonly mount?: string;
  readonly operations: readonly SandboxOperation[];
  /** What is needed once a request comes. It is asked for once, then kept. */
  load(): ProductParts | Promise<ProductParts>;
}

/** What routing and the gateway know of an operation. */
export interface SandboxOperation {
  /** Its name in the contract. */
  readonly name: string;
  /** In capitals. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly deprecated?: boolean;
  /** The security schemes that a call needs, as alternatives. */
  readonly credentials?: readonly (readonly string[])[];
}

/** The parts of a product that are loaded when its first request comes. */
export interface ProductParts {
  readonly contract: Contract;
  /** Absent: the operations answer as the document says, and keep what its paths let infer. */
  readonly behaviour?: AnyBehaviour;
}

/** The behaviour of some product: its handlers by the name of their operation. */
export interface AnyBehaviour extends Omit<Behaviour<unknown>, "handlers"> {
  readonly handlers: object;
}
