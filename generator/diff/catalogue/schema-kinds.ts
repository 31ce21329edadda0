import type { ChangeKind } from "./change-kind.ts";

/** Kinds of change of schemas: reference, "breaking changes", section 3.6. */
export const schemaKinds = {} satisfies Readonly<Record<string, ChangeKind>>;
