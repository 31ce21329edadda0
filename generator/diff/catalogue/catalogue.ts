import type { ChangeKind } from "./change-kind.ts";
import { operationKinds } from "./operation-kinds.ts";
import { schemaKinds } from "./schema-kinds.ts";
import { versionKinds } from "./version-kinds.ts";

/** Every kind of change, by its id in the reference, "breaking changes". */
export const changeKinds = {
  ...operationKinds,
  ...schemaKinds,
  ...versionKinds,
};

/** The id of a kind of change: `schema.enum.value-added`. */
export type ChangeId = keyof typeof changeKinds;

const byId: ReadonlyMap<string, ChangeKind> = new Map(Object.entries(changeKinds));

/** The kind of an id, or `undefined` where there is none of that id. */
export function changeKind(id: string): ChangeKind | undefined {
  return byId.get(id);
}
