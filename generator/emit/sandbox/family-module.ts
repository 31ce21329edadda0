import type { SandboxSources } from "../../load/read-sandbox-sources.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { docText } from "../text/doc.ts";
import { stringLiteral } from "../text/literal.ts";
import { code, join } from "../text/source-text.ts";

/**
 * Emits `sandbox/family.ts`: the products of the catalogue, each with where its contract and behaviour are imported from
 * when its first request comes.
 */
export function familyModule(apis: readonly ApiModel[], sources: SandboxSources): EmittedFile {
  const modules = new Set(sources.modules.map(({ path }) => path));
  const loaders = apis.map((api) => {
    const contract = code`import(${stringLiteral(`../${api.id}/contract.ts`)})`;
    const own = `${api.id}/sandbox.ts`;
    if (!modules.has(own))
      return code`${stringLiteral(api.id)}: async () => ({ contract: (await ${contract}).contract })`;
    const behaviour = code`import(${stringLiteral(`./specs/${own}`)})`;
    return code`${stringLiteral(api.id)}: async () => {
      const [{ contract }, { behaviour }] = await Promise.all([${contract}, ${behaviour}]);
      return { contract, behaviour };
    }`;
  });
  const text = join(
    [
      code`// Generated from the documents of all products by generator/emit/sandbox. Do not edit.
import { catalog } from "../catalog/index.ts";
import type { Family, ProductParts, SandboxProduct } from "../runtime/sandbox/index.ts";
import { platform } from ${stringLiteral(`./specs/${sources.platform}`)};`,
      code`${docText("Where the contract and the behaviour of a product version come from.")}const parts: Readonly<Record<string, () => Promise<ProductParts>>> = { ${join(loaders, ", ")} };`,
      code`${docText("All products, behind the rules of the platform.")}export const family: Family = {
        platform,
        products: catalog.flatMap(({ product, versions }) => versions.flatMap((version): readonly SandboxProduct[] => {
          const load = parts[\`\${product}/\${version.version}\`];
          return load === undefined ? [] : [{ ...version, product, load }];
        })),
      };`,
    ],
    "\n\n",
  );
  return { path: "sandbox/family.ts", text: `${text}\n` };
}
