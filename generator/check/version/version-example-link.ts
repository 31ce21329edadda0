import { diagnostic, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { JsonValue } from "../../load/loaded-document.ts";
import type { ApiModel } from "../../model/api-model.ts";
import { pointerToken } from "../../resolve/pointer.ts";
import { examplePlaces } from "../examples/example-places.ts";
import { isInScope, type FamilyRule } from "../rule.ts";
import { createFamilyAddresses, type FamilyAddresses } from "./family-addresses.ts";
import { isVersionInPath, ownVersion } from "./version-places.ts";

/** A link in an example is of the version that the document describes, or of another product. */
export const versionExampleLink: FamilyRule = {
  code: "version.example-link",
  find(apis) {
    const versioned = apis.filter((api) => isInScope("versioned", api) && isVersionInPath(api));
    const addresses = createFamilyAddresses(versioned);
    return versioned.flatMap((api) => ofDocument(api, addresses));
  },
};

function ofDocument(api: ApiModel, addresses: FamilyAddresses): readonly Diagnostic[] {
  const own = ownVersion(api);
  if (own === undefined) return [];
  return examplePlaces(api).flatMap(({ value, at }) =>
    linksIn(value).flatMap(({ link, pointer }) => {
      const version = addresses.foreignVersion(link, api, own);
      if (version === undefined) return [];
      const place = { file: at.file, pointer: at.pointer + pointer };
      return [diagnostic("version.example-link", place, { link, version, own })];
    }),
  );
}

interface Link {
  readonly link: string;
  /** From the example's value to the text. */
  readonly pointer: string;
}

/** The texts in a value that are links: absolute URLs, and paths from the root. */
function linksIn(value: JsonValue, pointer = ""): readonly Link[] {
  if (typeof value === "string") return /^(https?:\/\/|\/)[^\s]*$/.test(value) ? [{ link: value, pointer }] : [];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, child]) => linksIn(child, `${pointer}/${pointerToken(key)}`));
}
