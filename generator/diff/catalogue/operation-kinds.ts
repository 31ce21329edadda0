import type { ChangeKind } from "./change-kind.ts";

/** Kinds of change of paths, operations, parameters, bodies, responses, callbacks, security and servers. */
export const operationKinds = {} satisfies Readonly<Record<string, ChangeKind>>;
