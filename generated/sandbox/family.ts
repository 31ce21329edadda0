// Generated from the documents of all products by generator/emit/sandbox. Do not edit.
import { catalog } from "../catalog/index.ts";
import type { Family, ProductParts, SandboxProduct } from "../runtime/sandbox/index.ts";
import { platform } from "./specs/common/sandbox/platform.ts";

/** Where the contract and the behaviour of a product version come from. */
const parts: Readonly<Record<string, () => Promise<ProductParts>>> = {
  "accounts/v1": async () => {
    const [{ contract }, { behaviour }] = await Promise.all([
      import("../accounts/v1/contract.ts"),
      import("./specs/accounts/v1/sandbox.ts"),
    ]);
    return { contract, behaviour };
  },
  "accounts/v2": async () => {
    const [{ contract }, { behaviour }] = await Promise.all([
      import("../accounts/v2/contract.ts"),
      import("./specs/accounts/v2/sandbox.ts"),
    ]);
    return { contract, behaviour };
  },
  "accounts/v3": async () => {
    const [{ contract }, { behaviour }] = await Promise.all([
      import("../accounts/v3/contract.ts"),
      import("./specs/accounts/v3/sandbox.ts"),
    ]);
    return { contract, behaviour };
  },
  "branches/v1": async () => {
    const [{ contract }, { behaviour }] = await Promise.all([
      import("../branches/v1/contract.ts"),
      import("./specs/branches/v1/sandbox.ts"),
    ]);
    return { contract, behaviour };
  },
  "consumer-financing/v1": async () => {
    const [{ contract }, { behaviour }] = await Promise.all([
      import("../consumer-financing/v1/contract.ts"),
      import("./specs/consumer-financing/v1/sandbox.ts"),
    ]);
    return { contract, behaviour };
  },
  "custodies/v1": async () => {
    const [{ contract }, { behaviour }] = await Promise.all([
      import("../custodies/v1/contract.ts"),
      import("./specs/custodies/v1/sandbox.ts"),
    ]);
    return { contract, behaviour };
  },
  "funds/v1": async () => {
    const [{ contract }, { behaviour }] = await Promise.all([
      import("../funds/v1/contract.ts"),
      import("./specs/funds/v1/sandbox.ts"),
    ]);
    return { contract, behaviour };
  },
  "funds-info/v1": async () => {
    const [{ contract }, { behaviour }] = await Promise.all([
      import("../funds-info/v1/contract.ts"),
      import("./specs/funds-info/v1/sandbox.ts"),
    ]);
    return { contract, behaviour };
  },
  "holdings/v1": async () => {
    const [{ contract }, { behaviour }] = await Promise.all([
      import("../holdings/v1/contract.ts"),
      import("./specs/holdings/v1/sandbox.ts"),
    ]);
    return { contract, behaviour };
  },
  "instruments/v1": async () => {
    const [{ contract }, { behaviour }] = await Promise.all([
      import("../instruments/v1/contract.ts"),
      import("./specs/instruments/v1/sandbox.ts"),
    ]);
    return { contract, behaviour };
  },
  "mobility/v1": async () => {
    const [{ contract }, { behaviour }] = await Promise.all([
      import("../mobility/v1/contract.ts"),
      import("./specs/mobility/v1/sandbox.ts"),
    ]);
    return { contract, behaviour };
  },
  "payment-highway/v1": async () => {
    const [{ contract }, { behaviour }] = await Promise.all([
      import("../payment-highway/v1/contract.ts"),
      import("./specs/payment-highway/v1/sandbox.ts"),
    ]);
    return { contract, behaviour };
  },
  "payments/v1": async () => {
    const [{ contract }, { behaviour }] = await Promise.all([
      import("../payments/v1/contract.ts"),
      import("./specs/payments/v1/sandbox.ts"),
    ]);
    return { contract, behaviour };
  },
  "pivo/v1": async () => {
    const [{ contract }, { behaviour }] = await Promise.all([
      import("../pivo/v1/contract.ts"),
      import("./specs/pivo/v1/sandbox.ts"),
    ]);
    return { contract, behaviour };
  },
  "siirto/v1": async () => {
    const [{ contract }, { behaviour }] = await Promise.all([
      import("../siirto/v1/contract.ts"),
      import("./specs/siirto/v1/sandbox.ts"),
    ]);
    return { contract, behaviour };
  },
};

/** All products, behind the rules of the platform. */
export const family: Family = {
  platform,
  products: catalog.flatMap(({ product, versions }) =>
    versions.flatMap((version): readonly SandboxProduct[] => {
      const load = parts[`${product}/${version.version}`];
      return load === undefined ? [] : [{ ...version, product, load }];
    }),
  ),
};
