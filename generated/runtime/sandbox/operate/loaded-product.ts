// Copied from generator/runtime/sandbox/operate/loaded-product.ts. Do not edit.

/** A product whose contract and behaviour are there, with what is made of them once. */
import type { Contract } from "../../mocks/contract.ts";
import { canCarryCookies } from "../../mocks/parse/parameter-source.ts";
import { createSourceReader, type SourceReader } from "../../mocks/parse/parse-request.ts";
import type { AnswerChecking } from "../../mocks/respond/check-answer.ts";
import { ownMember } from "../../mocks/schema/json-value.ts";
import { createValidator, type Validator } from "../../mocks/schema/validator.ts";
import { inferBehaviour, type InferredBehaviour } from "../inferred/infer-behaviour.ts";
import type { AnyBehaviour, SandboxProduct } from "../product.ts";
import { handlerIn } from "./operation-handler.ts";
import { createLoadedOperation, type LoadedOperation } from "./loaded-operation.ts";

/** What answers the requests of one product. */
export interface LoadedProduct {
  readonly product: SandboxProduct;
  /** As the catalogue names it: `payments/v1`; `payments` where the document has no version. */
  readonly id: string;
  readonly contract: Contract;
  readonly read: SourceReader;
  /** For responses. */
  readonly validator: Validator;
  readonly checking: AnswerChecking;
  readonly inferred: InferredBehaviour;
  readonly authorize: AnyBehaviour["authorize"];
  /** @throws Error for a name that the contract does not have: its catalogue is another's. */
  operation(name: string): LoadedOperation;
}

/** What a sandbox adds to the parts of its products. */
export interface LoadingOptions {
  /** Handlers that go before the products' own, by the product's id and the operation's name. */
  readonly overrides: object | undefined;
  /** Whether clients send parameters that are empty where they mean none, as those of the platform do. */
  readonly emptyIsAbsent: boolean;
}

/** Gives a product, loaded. */
export type ProductLoader = (product: SandboxProduct) => LoadedProduct | Promise<LoadedProduct>;

/** Makes the loader of a sandbox. A product is loaded once, by its first request; those beside it wait for the same. */
export function createProductLoader(options: LoadingOptions): ProductLoader {
  const known = new Map<SandboxProduct, LoadedProduct | Promise<LoadedProduct>>();
  return (product) => {
    const before = known.get(product);
    if (before !== undefined) return before;
    const loading = load(product, options).then(
      (loaded) => {
        known.set(product, loaded);
        return loaded;
      },
      (error: unknown) => {
        // The next request tries again.
        known.delete(product);
        throw error;
      },
    );
    known.set(product, loading);
    return loading;
  };
}

/** `payments/v1` */
export function idOf({ product, version }: SandboxProduct): string {
  return version === "" ? product : `${product}/${version}`;
}

async function load(product: SandboxProduct, { overrides, emptyIsAbsent }: LoadingOptions): Promise<LoadedProduct> {
  const { contract, behaviour } = await product.load();
  const { schemas } = contract;
  const validator = createValidator({ schemas, direction: "response" });
  const id = idOf(product);
  const own: unknown = overrides !== undefined && Object.hasOwn(overrides, id) ? Reflect.get(overrides, id) : undefined;
  const operations = new Map<string, LoadedOperation>();
  return {
    product,
    id,
    contract,
    read: createSourceReader(contract, { canCarryCookies, ...(emptyIsAbsent && { emptyIsAbsent }) }),
    validator,
    checking: { schemas, ...validator },
    inferred: inferBehaviour(contract),
    authorize: behaviour?.authorize,
    operation(name) {
      const before = operations.get(name);
      if (before !== undefined) return before;
      const operation = ownMember(contract.operations, name);
      if (operation === undefined) throw new Error(`The contract of ${id} has no operation "${name}".`);
      const handlers = [handlerIn(own, name), handlerIn(behaviour?.handlers, name)].filter(
        (handler) => handler !== undefined,
      );
      const loaded = createLoadedOperation(name, operation, handlers);
      operations.set(name, loaded);
      return loaded;
    },
  };
}
