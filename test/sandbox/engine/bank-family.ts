import { catalog } from "../../../generated/catalog/index.ts";
import type { Contract } from "../../../generator/runtime/mocks/index.ts";
import { definePlatform } from "../../../generator/runtime/sandbox/behaviour/index.ts";
import type { AnyBehaviour, Family, SandboxProduct } from "../../../generator/runtime/sandbox/index.ts";

/** The tokens of the end users of these tests. */
export const tokens = { first: "1".repeat(40), again: "2".repeat(40), second: "3".repeat(40) };

const platform = definePlatform({
  endUsers: [
    { token: tokens.first, customer: "first" },
    { token: tokens.again, customer: "first" },
    { token: tokens.second, customer: "second" },
  ],
  requestsPerDay: 1000,
  timeZone: "Europe/Helsinki",
  cookieProducts: ["payments/v1"],
});

/** What a test gives some products, by their id: the others answer as their document says. */
export interface FamilyParts {
  readonly behaviours?: Readonly<Record<string, AnyBehaviour>>;
  /** Is told of each product that is loaded. */
  readonly onLoad?: (id: string) => void;
  /** Changes a contract before it is used. */
  readonly contract?: (id: string, contract: Contract) => Contract;
}

/** The products of the catalogue, with behaviours of the test's own. */
export function bankFamily({ behaviours = {}, onLoad, contract = (_, same) => same }: FamilyParts = {}): Family {
  const products = catalog.flatMap(({ product, versions }) =>
    versions.map((version): SandboxProduct => {
      const id = `${product}/${version.version}`;
      const { [id]: behaviour } = behaviours;
      return {
        ...version,
        product,
        load: async () => {
          onLoad?.(id);
          const loaded = contract(id, await contractOf(id));
          return { contract: loaded, ...(behaviour !== undefined && { behaviour }) };
        },
      };
    }),
  );
  return { platform, products };
}

/** The contract of a product, by its id. */
export async function contractOf(id: string): Promise<Contract> {
  const [product, version] = id.split("/");
  const loaded: { contract: Contract } = await import(`../../../generated/${product}/${version}/contract.ts`);
  return loaded.contract;
}
