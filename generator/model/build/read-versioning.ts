import { memberCursor, type Cursor } from "../../resolve/cursor.ts";
import { versionLocations, type Versioning } from "../versioning.ts";
import type { BuildContext } from "./context.ts";
import { stringMember } from "./read.ts";

/** What a document declares about its version, from the extensions of `info`; `undefined` where it declares nothing. */
export function readVersioning(context: BuildContext, info: Cursor): Versioning | undefined {
  const written = memberCursor(info, "x-version-location")?.value;
  const location = versionLocations.find((known) => known === written);
  const isIndependent = memberCursor(info, "x-document-version")?.value === "independent";
  if (location === undefined && !isIndependent) return undefined;
  const header = stringMember(context, info, "x-version-header");
  return {
    location: location ?? "path",
    ...(header !== undefined && { header }),
    isDocumentVersionIndependent: isIndependent,
  };
}
