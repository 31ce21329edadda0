import type { Assets } from "../assets/assets.ts";
import type { ApiModel } from "../model/api-model.ts";
import { emitCatalog } from "./catalog/emit-catalog.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { packageJson, productsOf } from "./package/package-json.ts";
import { readme } from "./package/readme.ts";
import { runtimePackage } from "./package/runtime.ts";
import { emitSdk } from "./sdk/emit-sdk.ts";
import { tsconfig } from "./package/tsconfig.ts";

/** The files that documents share: a package a product, the runtimes, and how all of it is type-checked. */
export function emitShared(apis: readonly ApiModel[], scope: string, assets: Assets): readonly EmittedFile[] {
  const products = productsOf(apis, scope).flatMap((product) => [packageJson(product), readme(product, assets)]);
  const sdk = emitSdk(apis, scope, assets);
  // The SDK's own runtime only goes where there is an SDK.
  const runtime = assets.runtime.filter(({ path }) => sdk.length > 0 || !path.startsWith("sdk/"));
  return [...products, ...emitCatalog(apis, scope), ...sdk, ...runtimePackage(runtime, scope), tsconfig()];
}
