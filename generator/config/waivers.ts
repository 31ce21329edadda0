import type { Staged } from "../diagnostics/bag.ts";
import { diagnostic } from "../diagnostics/diagnostic.ts";
import type { SpecLocation } from "../diagnostics/location.ts";
import { explainedIds, type Area } from "../explain/known-ids.ts";
import { isDate } from "../check/lifecycle/calendar-date.ts";
import type { SourceText } from "../source-text/source-text.ts";
import { readProjectFile } from "./project-file.ts";
import { items, members, text, wrong, type Faults, type Value } from "./read-value.ts";

/** A finding that a team has agreed to live with for a while. */
export interface Waiver {
  readonly fingerprint: string;
  /** Why it is right to live with it. */
  readonly reason: string;
  /** Who decided. */
  readonly who: string;
  /** The last day that it holds. */
  readonly until: string;
  /** Which command can use it: that of its `code`, else what `check` says. Default: `check`. */
  readonly area: Area;
  readonly at: SpecLocation;
}

/** Waivers, what is wrong with them, and the text that their faults stand in. */
export interface LoadedWaivers extends Staged<readonly Waiver[]> {
  /** Absent where the project has none. */
  readonly text?: SourceText;
}

const areas: readonly Area[] = ["check", "drift", "source", "traffic"];

/**
 * Reads the committed list of waivers: `.op-api-waivers.yaml` in the working directory, or the file that is named.
 *
 *     - fingerprint: 3f1c0f0e6d1c4b6f8a53a9f1f0f7f2a1
 *       code: lifecycle.sunset.passed
 *       reason: The branch offices move in March.
 *       who: maija@op.fi
 *       until: 2027-03-31
 */
export async function loadWaivers(options: { readonly cwd: string; readonly file?: string }): Promise<LoadedWaivers> {
  const read = await readProjectFile(options.cwd, options.file, ".op-api-waivers.yaml");
  const shown = read.text === undefined ? {} : { text: read.text };
  if (read.value === undefined) return { ...shown, value: [], diagnostics: read.diagnostics };
  const faults: Faults = [...read.diagnostics];
  const root: Value = { name: "the list of waivers", value: read.value, at: { file: read.file, pointer: "" } };
  const value = items(root, faults).flatMap((item) => readWaiver(item, faults));
  return { ...shown, value, diagnostics: faults };
}

function readWaiver(item: Value, faults: Faults): readonly Waiver[] {
  const found = members(item, faults, ["fingerprint", "reason", "who", "until", "code", "check"]);
  const needed = (name: string): string | undefined => {
    const member = found.get(name);
    return member === undefined ? wrong({ ...item, name }, "given", faults) : text(member, faults);
  };
  const [fingerprint, reason, who] = [needed("fingerprint"), needed("reason"), needed("who")];
  const until = readUntil(needed("until"), found.get("until") ?? item, faults);
  const area = readArea(found, faults);
  if (fingerprint === undefined || reason === undefined || who === undefined || until === undefined) return [];
  return [{ fingerprint, reason, who, until, area, at: found.get("fingerprint")?.at ?? item.at }];
}

function readUntil(until: string | undefined, at: Value, faults: Faults): string | undefined {
  return until === undefined || isDate(until) ? until : wrong(at, "a date, such as 2027-03-31", faults);
}

function readArea(found: ReadonlyMap<string, Value>, faults: Faults): Area {
  const check = found.get("check");
  const said = areas.find((area) => area === check?.value);
  if (check !== undefined && said === undefined) wrong(check, `one of ${areas.join(", ")}`, faults);
  const code = found.get("code");
  const id = text(code, faults);
  const known = id === undefined ? undefined : explainedIds.get(id);
  if (code !== undefined && id !== undefined && known === undefined) {
    faults.push(diagnostic("config-unknown-rule", { ...code.at, mark: "value" }, { id, known: "" }));
  }
  return said ?? known?.area ?? "check";
}
