import type { ChangeKind } from "./change-kind.ts";
import { annotationKinds } from "./schema/annotation-kinds.ts";
import { arrayKinds } from "./schema/array-kinds.ts";
import { boundKinds } from "./schema/bound-kinds.ts";
import { compositionKinds } from "./schema/composition-kinds.ts";
import { discriminatorKinds } from "./schema/discriminator-kinds.ts";
import { objectKinds } from "./schema/object-kinds.ts";
import { propertyKinds } from "./schema/property-kinds.ts";
import { textKinds } from "./schema/text-kinds.ts";
import { typeKinds } from "./schema/type-kinds.ts";
import { valueKinds } from "./schema/value-kinds.ts";

/** Kinds of change of schemas: reference, "breaking changes", section 3.6. */
export const schemaKinds = {
  ...typeKinds,
  ...valueKinds,
  ...boundKinds,
  ...textKinds,
  ...propertyKinds,
  ...objectKinds,
  ...arrayKinds,
  ...compositionKinds,
  ...discriminatorKinds,
  ...annotationKinds,
} satisfies Readonly<Record<string, ChangeKind>>;
