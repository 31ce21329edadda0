import type { Assets } from "../assets/assets.ts";
import type { ApiModel } from "../model/api-model.ts";
import { emitClient } from "./client/emit-client.ts";
import { emitContract } from "./contract/emit-contract.ts";
import type { EmitContext, Emitter } from "./emit-context.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { emitErrors } from "./errors/emit-errors.ts";
import { emitIndex } from "./index/emit-index.ts";
import { emitMocks } from "./mocks/emit-mocks.ts";
import { createNames } from "./names/names.ts";
import { emitOpenapi } from "./openapi/emit-openapi.ts";
import { emitOperations } from "./operations/emit-operations.ts";
import { emitSecurity } from "./security/emit-security.ts";
import { emitTypes } from "./types/emit-types.ts";

const emitters: readonly Emitter[] = [
  emitTypes,
  emitOpenapi,
  emitSecurity,
  emitErrors,
  emitOperations,
  emitClient,
  emitContract,
  emitMocks,
  emitIndex,
];

/** All files of one document's output, not yet laid out. */
export function emit(api: ApiModel, assets: Assets): readonly EmittedFile[] {
  const context: EmitContext = { api, names: createNames(api), assets };
  return emitters.flatMap((emitter) => emitter(context));
}
