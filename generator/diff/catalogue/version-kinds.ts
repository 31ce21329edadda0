import type { ChangeKind } from "./change-kind.ts";

/** Kinds of change of versions, paths and lifecycle: reference, "breaking changes", sections 4 and 5. */
export const versionKinds = {} satisfies Readonly<Record<string, ChangeKind>>;
