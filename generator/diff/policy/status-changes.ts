import type { SpecLocation } from "../../diagnostics/location.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { LifecycleStatus } from "../../model/lifecycle.ts";
import type { Change } from "../change.ts";
import { isMoreMature } from "./promise.ts";

/** Finds whether a product's status went forward or back. */
export function statusChanges(base: ApiModel, head: ApiModel): readonly Change[] {
  const before = base.lifecycle?.status;
  const after = head.lifecycle?.status;
  // From and to `deprecated` there is a mark, which has its own name.
  if (before === undefined || after === undefined || before === after || isMark(before, after)) return [];
  const isForward = isMoreMature(after, before);
  const at = (api: ApiModel): SpecLocation => ({ file: api.at.file, pointer: "/info/x-lifecycle" });
  return [
    {
      id: isForward ? "lifecycle.status.increased" : "lifecycle.status.decreased",
      levels: { wire: isForward ? "info" : "breaking" },
      site: "document",
      base: at(base),
      head: at(head),
      before,
      after,
      place: "info x-lifecycle",
      message: isForward
        ? `The status goes from ${before} to ${after}: more is promised than before.`
        : `The status goes back from ${before} to ${after}: consumers rely on what ${before} promised.`,
    },
  ];
}

function isMark(before: LifecycleStatus, after: LifecycleStatus): boolean {
  return after === "deprecated" || (before === "deprecated" && after === "in-production");
}
