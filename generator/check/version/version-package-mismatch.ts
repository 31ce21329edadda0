import { diagnostic, type Diagnostic } from "../../diagnostics/diagnostic.ts";
import { pointerToken } from "../../resolve/pointer.ts";
import type { FamilyRule } from "../rule.ts";
import type { GeneratedPackage } from "./generated-package.ts";
import { majorsByProduct, type Major } from "./majors-of.ts";

/** A generated package has an entry point for each version of its product, which leads to that version, and no other. */
export const versionPackageMismatch: FamilyRule = {
  code: "version.package-mismatch",
  find: (apis, { packages }) =>
    [...majorsByProduct(apis)].flatMap(([product, majors]) => {
      const generated = packages.get(product);
      if (generated === undefined) return [];
      const found = [...majors.flatMap((major) => ofMajor(major, generated)), ...withoutDocument(majors, generated)];
      return found.map((one) => ({ ...one, product }));
    }),
};

function ofMajor({ api, version }: Major, { at, exports, origins }: GeneratedPackage): readonly Diagnostic[] {
  const entry = `./${version}`;
  const targets = exports.get(entry);
  if (targets === undefined) return [mismatch({ ...at, pointer: "/exports" }, `it has no entry point "${entry}"`)];
  const place = { ...at, pointer: `/exports/${pointerToken(entry)}` };
  const astray = targets.find((target) => !target.split("/").includes(version));
  if (astray !== undefined) return [mismatch(place, `"${entry}" leads to "${astray}"`)];
  const origin = origins.get(entry);
  if (origin === undefined || origin === api.source || origin.split("/").includes(version)) return [];
  return [mismatch(place, `"${entry}" was generated from "${origin}"`)];
}

function withoutDocument(majors: readonly Major[], { at, exports }: GeneratedPackage): readonly Diagnostic[] {
  const known = new Set(majors.map(({ version }) => `./${version}`));
  return [...exports.keys()]
    .filter((entry) => /^\.\/v\d+$/.test(entry) && !known.has(entry))
    .map((entry) => mismatch({ ...at, pointer: `/exports/${pointerToken(entry)}` }, `no document is of "${entry}"`));
}

function mismatch(at: Diagnostic["at"], problem: string): Diagnostic {
  return diagnostic("version.package-mismatch", at, { problem });
}
