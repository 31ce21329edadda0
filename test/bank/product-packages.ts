import { catalog, type CatalogOperation, type CatalogVersion } from "../../generated/catalog/index.ts";
import type { Call, Client, ClientOptions } from "../../generated/runtime/client/index.ts";
import type { Answer } from "../../generated/runtime/client/operation.ts";
import type { Contract, MockOptions, Mocks, OperationContract } from "../../generated/runtime/mocks/index.ts";

/** The function of an operation, as every generated package has it. */
export type OperationFunction = (client: Client, input: object, options?: object) => Call<Answer, Answer>;

/** One version of a product: what the catalogue says of it, and its package. */
export interface ProductPackage {
  /** `<product>/<version>`. */
  readonly id: string;
  readonly version: CatalogVersion;
  readonly contract: Contract;
  createClient(options?: ClientOptions & { environment?: string }): Client;
  createMocks(options?: MockOptions<object>): Mocks<object>;
  functionOf(operation: CatalogOperation): OperationFunction;
  contractOf(operation: CatalogOperation): OperationContract;
}

/** Every package that the catalogue knows: a new product is tested without being listed anywhere. */
export const productPackages: readonly ProductPackage[] = await Promise.all(
  catalog.flatMap(({ product, versions }) => versions.map((version) => productPackage(product, version))),
);

async function productPackage(product: string, version: CatalogVersion): Promise<ProductPackage> {
  const id = `${product}/${version.version}`;
  const entry: object = await import(`../../generated/${product}/${version.version}/index.ts`);
  const mocks: object = await import(`../../generated/${product}/${version.version}/mocks.ts`);
  const { contract }: { contract: Contract } = await import(
    `../../generated/${product}/${version.version}/contract.ts`
  );
  return {
    id,
    version,
    contract,
    createClient: exported(entry, /^create\w+Client$/),
    createMocks: exported(mocks, /^create\w+Mocks$/),
    functionOf: ({ name }) => exported(entry, new RegExp(`^${name}$`)),
    contractOf: ({ name }) => {
      const { [name]: operation } = contract.operations;
      if (operation === undefined) throw new Error(`The contract of ${id} has no ${name}.`);
      return operation;
    },
  };
}

/** The one function that a module exports under such a name. */
function exported<Type>(module: object, name: RegExp): Type;
function exported(module: object, name: RegExp): unknown {
  const found = Object.entries(module).filter(([key, value]) => name.test(key) && typeof value === "function");
  if (found.length !== 1) throw new Error(`There are ${found.length} functions ${name}.`);
  return found[0]?.[1];
}
