import type { Assets } from "../assets/assets.ts";
import type { SandboxSources } from "../load/read-sandbox-sources.ts";
import type { ApiModel } from "../model/api-model.ts";
import { emitCatalog } from "./catalog/emit-catalog.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { packageJson, productsOf } from "./package/package-json.ts";
import { readme } from "./package/readme.ts";
import { runtimePackage } from "./package/runtime.ts";
import { emitSandbox } from "./sandbox/emit-sandbox.ts";
import { emitSdk } from "./sdk/emit-sdk.ts";
import { tsconfig } from "./package/tsconfig.ts";

/** What the shared files are made with, besides the documents. */
export interface SharedContext {
  readonly scope: string;
  readonly assets: Assets;
  /** Absent where the documents have no sandbox of their own. */
  readonly sandbox?: SandboxSources;
}

/** The files that documents share: a package a product, the runtimes, and how all of it is type-checked. */
export function emitShared(
  apis: readonly ApiModel[],
  { scope, assets, sandbox }: SharedContext,
): readonly EmittedFile[] {
  const products = productsOf(apis, scope).flatMap((product) => [packageJson(product), readme(product, assets)]);
  const sdk = emitSdk(apis, scope, assets);
  const served = emitSandbox(apis, sandbox, scope);
  // The runtimes of the SDK and of the sandbox only go where there is one.
  const absent = [...(sdk.length > 0 ? [] : ["sdk/"]), ...(served.length > 0 ? [] : ["sandbox/"])];
  const runtime = assets.runtime.filter(({ path }) => !absent.some((folder) => path.startsWith(folder)));
  const shared = [...emitCatalog(apis, scope), ...sdk, ...served, ...runtimePackage(runtime, scope)];
  return [...products, ...shared, tsconfig(served.length > 0)];
}
