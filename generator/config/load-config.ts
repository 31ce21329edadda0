import type { Staged } from "../diagnostics/bag.ts";
import { lifecycleStatuses, type LifecycleStatus } from "../model/lifecycle.ts";
import type { SourceText } from "../source-text/source-text.ts";
import { defaultConfig, defaultPolicy, type Config, type Policy } from "./config.ts";
import { readProjectFile } from "./project-file.ts";
import { readRules } from "./read-rules.ts";
import { boolean, days, items, members, text, wrong, type Faults, type Value } from "./read-value.ts";

/** A configuration, what is wrong with it, and the text that its faults stand in. */
export interface LoadedConfig extends Staged<Config> {
  /** Absent where the project has none. */
  readonly text?: SourceText;
}

/**
 * Reads what a project says about its checks: `.op-api.yaml` in the working directory, or the file that is named. What is
 * not known in it is an error, so that a slip never turns a check off unseen.
 *
 *     rules: { operation-id-missing: off, schema.default.*: error }
 *     reportOnly: [mobility, accounts/v3]
 *     policy: { requireSunset: true, sunsetNoticeDays: { in-production: 180 } }
 */
export async function loadConfig(options: { readonly cwd: string; readonly file?: string }): Promise<LoadedConfig> {
  const read = await readProjectFile(options.cwd, options.file, ".op-api.yaml");
  const shown = read.text === undefined ? {} : { text: read.text };
  if (read.value === undefined) return { ...shown, value: defaultConfig, diagnostics: read.diagnostics };
  const faults: Faults = [...read.diagnostics];
  const root: Value = { name: "the configuration", value: read.value, at: { file: read.file, pointer: "" } };
  const found = members(root, faults, ["rules", "reportOnly", "policy"]);
  const rules = found.get("rules");
  const policy = found.get("policy");
  const value: Config = {
    rules: rules === undefined ? new Map() : readRules(rules, faults),
    reportOnly: new Set(texts(found.get("reportOnly"), faults)),
    policy: policy === undefined ? defaultPolicy : readPolicy(policy, faults),
  };
  return { ...shown, value, diagnostics: faults };
}

function texts(list: Value | undefined, faults: Faults): readonly string[] {
  return list === undefined ? [] : items(list, faults).flatMap((item) => text(item, faults) ?? []);
}

function readPolicy(policy: Value, faults: Faults): Policy {
  const found = members(policy, faults, Object.keys(defaultPolicy));
  const flag = (name: keyof Policy): boolean => boolean(found.get(name), faults) ?? false;
  const notice = found.get("sunsetNoticeDays");
  return {
    sunsetNoticeDays: notice === undefined ? {} : readNotice(notice, faults),
    requireSunset: flag("requireSunset"),
    removeDeprecatedWithoutDate: flag("removeDeprecatedWithoutDate"),
    refusesUnknownParameters: flag("refusesUnknownParameters"),
    contractExtensions: texts(found.get("contractExtensions"), faults).filter((name) => {
      if (name.startsWith("x-")) return true;
      wrong(found.get("contractExtensions") ?? policy, "a list of names that begin with x-", faults);
      return false;
    }),
  };
}

/** A number for all, or one for each status. */
function readNotice(notice: Value, faults: Faults): Policy["sunsetNoticeDays"] {
  if (typeof notice.value === "number") {
    const count = days(notice, faults);
    return count === undefined ? {} : Object.fromEntries(lifecycleStatuses.map((status) => [status, count]));
  }
  const found = members(notice, faults, lifecycleStatuses);
  const read = lifecycleStatuses.flatMap((status): readonly (readonly [LifecycleStatus, number])[] => {
    const value = found.get(status);
    const count = value === undefined ? undefined : days(value, faults);
    return count === undefined ? [] : [[status, count]];
  });
  return Object.fromEntries(read);
}
