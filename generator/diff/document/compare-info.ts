import { memberAt } from "../operation/operation-scope.ts";
import type { DocumentScope } from "./document-scope.ts";

/** Compares the texts of `info`. White space does not count. */
export function compareInfo({ comparison, changes }: DocumentScope): void {
  const { base, head } = comparison;
  for (const member of ["title", "description"] as const) {
    if (flat(base[member]) === flat(head[member])) continue;
    changes.add({
      id: "document.info.changed",
      levels: { docs: "info" },
      site: "document",
      place: `info ${member}`,
      base: memberAt(base.at, "info", member),
      head: memberAt(head.at, "info", member),
      message: `The ${member} of the document is worded otherwise.`,
    });
  }
}

function flat(text: string | undefined): string {
  return (text ?? "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .join(" ");
}
