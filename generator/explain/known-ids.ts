import type { RuleDescription } from "../check/rule-description.ts";
import { catalogue } from "../diagnostics/catalogue.ts";
import { changeKinds } from "../diff/catalogue/catalogue.ts";
import type { ChangeKind } from "../diff/catalogue/change-kind.ts";
import { uriRules } from "../source/uri-rules.ts";
import { trafficRules } from "../traffic/traffic-rules.ts";
import { descriptions } from "./descriptions.ts";

/** Which command finds it: documents, changes between two states of them, URIs in code, or traffic. */
export type Area = "check" | "drift" | "source" | "traffic";

/** Something that can be reported, and what there is to say about it. */
export interface Explained extends RuleDescription {
  readonly id: string;
  readonly area: Area;
}

const byId = new Map<string, Explained>();
for (const [id, kind] of Object.entries(changeKinds)) byId.set(id, ofChange(id, kind));
for (const [id, rule] of new Map<string, RuleDescription>(Object.entries(uriRules))) {
  byId.set(id, { ...rule, id, area: "source" });
}
for (const [id, rule] of trafficRules) byId.set(id, { ...rule, id, area: "traffic" });
// What one document can be told about is also a kind of change in a few cases; the rule says more of it.
for (const [id, { severity, help }] of Object.entries(catalogue)) {
  const description = descriptions.get(id);
  if (description !== undefined) byId.set(id, { ...description, id, severity, fix: help, area: "check" });
}

/** Every id that a command can report, by id. */
export const explainedIds: ReadonlyMap<string, Explained> = new Map(
  [...byId].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
);

/** A change has no severity of its own: the side, the guards and the lifecycle decide. */
function ofChange(id: string, { what, why, advice, example }: ChangeKind): Explained {
  const { before, after } = example;
  return { id, area: "drift", severity: "error", what, why, before, after, fix: advice };
}
