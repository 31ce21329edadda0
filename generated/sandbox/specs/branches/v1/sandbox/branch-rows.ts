// Copied from specs/branches/v1/sandbox/branch-rows.ts. Do not edit.

import type { BranchService } from "../../../../../branches/v1/index.ts";
import { seed } from "../../../../../sandbox/seeds/branches/v1.ts";
import { bilingual, type BilingualText } from "../../../common/sandbox/geo/bilingual-text.ts";
import type { OpeningHours } from "../../../common/sandbox/geo/opening-hours.ts";
import { positionOf } from "../../../common/sandbox/geo/position.ts";
import type { Place } from "../../../common/sandbox/geo/search-places.ts";
import { oneOf } from "../../../common/sandbox/one-of.ts";

/** A branch, as it can be searched. */
export interface BranchRow extends Place {
  readonly id: string;
  readonly town: BilingualText;
  readonly bankName: BilingualText;
  readonly address: BilingualText;
  readonly branchType: string;
  readonly postalCode: string;
  readonly openingHours: OpeningHours[];
  readonly services: BranchService[];
}

const services: readonly BranchService[] = ["CASH", "ADVICE", "SAFE_DEPOSIT", "ATM"];

/** The hours of each kind of branch. */
const hoursOfType = new Map(
  Object.entries(seed.openingHours).map(([branchType, { days, opens, closes }]) => [
    branchType,
    days.map((dayOfWeek): OpeningHours => ({ dayOfWeek, opens, closes })),
  ]),
);

/** All branches. No call changes them, so they are in no session's state. */
export const branchRows: readonly BranchRow[] = seed.branches.map((branch) => {
  const town = bilingual(branch.town);
  const bankName = bilingual(branch.bankName);
  const address = bilingual(branch.address);
  return {
    id: branch.id,
    name: bilingual(branch.name),
    town,
    bankName,
    address,
    texts: [town, bankName, address],
    position: positionOf(branch.coordinates),
    branchType: branch.branchType,
    postalCode: branch.postalCode,
    openingHours: hoursOfType.get(branch.branchType) ?? [],
    services: branch.services.map((service) => oneOf(services, service)),
  };
});

/** How every branch is reached. */
export const contact = seed.contact;
