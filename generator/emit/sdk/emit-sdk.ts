import type { Assets } from "../../assets/assets.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { EmittedFile } from "../emitted-file.ts";
import { createNames } from "../names/names.ts";
import { createScope } from "../names/scope.ts";
import { identifier } from "../text/identifier.ts";
import { stringLiteral } from "../text/literal.ts";
import { code, join } from "../text/source-text.ts";
import { localNames, methodView, type SdkOperation } from "./legacy-methods.ts";
import { sdkPackage } from "./sdk-package.ts";
import { sdkView } from "./sdk-view.ts";

/**
 * Emits `sdk/`, one package over all products, where documents say which of their operations the SDK has (`x-sdk`): the
 * `Client` of the first SDK with its methods, and `Sdk`, which has every product and version.
 */
export function emitSdk(apis: readonly ApiModel[], scope: string, assets: Assets): readonly EmittedFile[] {
  const methods = apis.flatMap((api) => sdkOperations(api));
  if (methods.length === 0) return [];
  return [
    ...sdkPackage(scope),
    { path: "sdk/client.ts", text: assets.templates.sdkClient(clientView(methods)) },
    { path: "sdk/sdk.ts", text: assets.templates.sdk(sdkView(apis)) },
    { path: "sdk/index.ts", text: assets.templates.sdkIndex({}) },
  ];
}

function sdkOperations(api: ApiModel): readonly SdkOperation[] {
  const names = createNames(api);
  // A document may serve path items of another one: the SDK has their operations once, from the document they stand in.
  const own = api.operations.filter((operation) => operation.at.file === api.at.file);
  return own.flatMap((operation) =>
    operation.sdk === undefined ? [] : [{ api, names, operation, method: operation.sdk }],
  );
}

function clientView(methods: readonly SdkOperation[]): object {
  const scope = createScope(["Client", "ClientOptions", "defaultOptions", "mergeOptions", "send"]);
  const all = methods.map((each) => localNames(each, scope));
  const modules = [...new Set(all.map(({ module }) => module))];
  const published = [...new Set(all.flatMap((each) => each.published))].sort();
  return {
    imports: modules.map((module) => {
      const own = all.filter((each) => each.module === module);
      return {
        names: join(
          own.flatMap((each) => each.imports),
          ", ",
        ),
        from: stringLiteral(module),
      };
    }),
    published: join(
      published.map((name) => code`type ${identifier(name)}`),
      ", ",
    ),
    methods: all.map(methodView),
  };
}
