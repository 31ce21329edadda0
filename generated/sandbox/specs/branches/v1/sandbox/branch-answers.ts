// Copied from specs/branches/v1/sandbox/branch-answers.ts. Do not edit.

import type { Branch, BranchFeatureCollection, BranchList } from "../../../../../branches/v1/index.ts";
import { constantBody } from "../../../../../runtime/sandbox/behaviour/index.ts";
import type { Language } from "../../../common/sandbox/geo/bilingual-text.ts";
import { isOpenAt, weekTimeAt } from "../../../common/sandbox/geo/opening-hours.ts";
import { pointOf } from "../../../common/sandbox/geo/position.ts";
import { createPlaceList, type FoundPlace, type PlaceSearch } from "../../../common/sandbox/geo/search-places.ts";
import { branchRows, contact, type BranchRow } from "./branch-rows.ts";

/** What a branch search asks for besides a place. */
export interface BranchFilter {
  readonly isOpen?: boolean;
}

const branches = createPlaceList(branchRows);

/** The branches that match at a moment, in the order of the answer. */
export function findBranches(
  search: PlaceSearch,
  { isOpen }: BranchFilter,
  now: number,
): readonly FoundPlace<BranchRow>[] {
  if (isOpen === undefined) return branches.search(search);
  const time = weekTimeAt(now);
  return branches.search(search, ({ openingHours }) => isOpenAt(openingHours, time) === isOpen);
}

/** Clients ask for all branches most of the time. */
const all: { list?: BranchList } & { [Lang in Language]?: BranchFeatureCollection } = {};

/** The answer as JSON, with the texts in both languages. */
export function branchList(found: readonly FoundPlace<BranchRow>[]): BranchList {
  const answer = () => ({ payload: found.map(branchOf) });
  return found === branches.all ? (all.list ??= constantBody(answer())) : answer();
}

function branchOf(found: FoundPlace<BranchRow>): Branch {
  const { id, name, town, bankName, address, position } = found.place;
  return { id, name, town, location: pointOf(position), bankName, address, ...untranslated(found) };
}

/** The answer as GeoJSON, with the texts in one language. */
export function branchFeatures(found: readonly FoundPlace<BranchRow>[], lang: Language): BranchFeatureCollection {
  return found === branches.all ? (all[lang] ??= constantBody(featuresOf(found, lang))) : featuresOf(found, lang);
}

function featuresOf(found: readonly FoundPlace<BranchRow>[], lang: Language): BranchFeatureCollection {
  return {
    type: "FeatureCollection",
    features: found.map((one) => {
      const { id, name, town, bankName, address, position } = one.place;
      const texts = { name: name[lang], town: town[lang], bankName: bankName[lang], address: address[lang] };
      return { type: "Feature", geometry: pointOf(position), properties: { id, ...texts, ...untranslated(one) } };
    }),
  };
}

/** What reads the same in all languages. */
function untranslated({ place, distance }: FoundPlace<BranchRow>) {
  const { branchType, postalCode, openingHours, services } = place;
  return {
    branchType,
    postalCode,
    ...contact,
    openingHours,
    services,
    // To the decimetre: more would tell of a precision that the positions do not have.
    ...(distance !== undefined && { distance: Math.round(distance * 10) / 10 }),
  };
}
