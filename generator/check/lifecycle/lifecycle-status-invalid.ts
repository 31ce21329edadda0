import { diagnostic } from "../../diagnostics/diagnostic.ts";
import { lifecycleStatuses } from "../../model/lifecycle.ts";
import type { DocumentRule } from "../rule.ts";
import { memberAt } from "./deprecated-parts.ts";

/** A lifecycle status is one of the four words of the platform. */
export const lifecycleStatusInvalid: DocumentRule = {
  code: "lifecycle.status.invalid",
  scope: "versioned",
  find(api, { written }) {
    const places = [{ file: api.at.file, pointer: "/info" }, ...api.operations.map(({ at }) => at)];
    return places.flatMap((place) => {
      const at = memberAt(place, "x-lifecycle");
      const status = written(at);
      if (status === undefined || lifecycleStatuses.some((known) => known === status)) return [];
      return [diagnostic("lifecycle.status.invalid", at, { status: JSON.stringify(status) })];
    });
  },
};
