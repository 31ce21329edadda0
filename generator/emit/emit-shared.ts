import type { Assets } from "../assets/assets.ts";
import type { ApiModel } from "../model/api-model.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { packageJson, productsOf } from "./package/package-json.ts";
import { readme } from "./package/readme.ts";
import { runtimePackage } from "./package/runtime.ts";
import { tsconfig } from "./package/tsconfig.ts";

/** The files that documents share: a package a product, the runtimes, and how all of it is type-checked. */
export function emitShared(apis: readonly ApiModel[], scope: string, assets: Assets): readonly EmittedFile[] {
  const products = productsOf(apis, scope).flatMap((product) => [packageJson(product), readme(product, assets)]);
  return [...products, ...runtimePackage(assets.runtime, scope), tsconfig()];
}
