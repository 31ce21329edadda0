import type { SpecEntry } from "../load/spec-entry.ts";
import type { ProductParts, SandboxOperation, SandboxProduct } from "../runtime/sandbox/product.ts";
import { lazyContract } from "./lazy-contract.ts";
import { credentialsCheck } from "./missing-credentials.ts";
import { nameOperations } from "./operation-names.ts";
import type { Outline } from "./outline.ts";

/** A document as a product of a sandbox: what its paths let infer is all the behaviour that it has. */
export function servedProduct(entry: SpecEntry, outline: Outline): SandboxProduct {
  const title = outline.title === "" ? entry.product : outline.title;
  const named = nameOperations(outline.operations);
  const operations = named.map(({ name, operation }): SandboxOperation => {
    const credentials = operation.security.map((alternative) => alternative.map(({ scheme }) => scheme));
    const { method, path, deprecated } = operation;
    return { name, method, path, ...(deprecated && { deprecated }), ...(credentials.length > 0 && { credentials }) };
  });
  let parts: ProductParts | undefined;
  return {
    product: entry.product,
    version: entry.version ?? "",
    title,
    operations,
    load: () => (parts ??= partsOf()),
  };

  function partsOf(): ProductParts {
    const contract = lazyContract(title, outline, named);
    return { contract, behaviour: { handlers: {}, authorize: credentialsCheck(outline.securitySchemes, contract) } };
  }
}
