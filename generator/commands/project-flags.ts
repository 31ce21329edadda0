import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError, type Flags, type FlagValues } from "./flags.ts";

/** Flags of the commands that find something: what the project has said about findings, and the day that dates are compared with. */
export const projectFlags = {
  config: { kind: "text", value: "<file>", summary: "The configuration. Default: .op-api.yaml, where it is." },
  waivers: { kind: "text", value: "<file>", summary: "The waivers. Default: .op-api-waivers.yaml, where it is." },
  today: { kind: "text", value: "<date>", summary: "The day that dates are compared with. Default: the system's." },
} as const satisfies Flags;

/** What these flags say; a file that is named must be there, a day must be one. */
export interface ProjectFlagValues {
  readonly config?: string;
  readonly waivers?: string;
  readonly today?: string;
}

/** @throws UsageError where a file is absent, or the day is none. */
export function readProjectFlags(values: FlagValues<keyof typeof projectFlags>, cwd: string): ProjectFlagValues {
  const [config, waivers, today] = [values.text("config"), values.text("waivers"), values.text("today")];
  for (const [name, file] of Object.entries({ config, waivers })) {
    if (file !== undefined && !existsSync(resolve(cwd, file))) {
      throw new UsageError(`There is no file "${file}" (--${name}).`);
    }
  }
  if (today !== undefined && !isDay(today)) {
    throw new UsageError(`"${today}" is no day: write --today 2026-11-23.`);
  }
  return {
    ...(config !== undefined && { config }),
    ...(waivers !== undefined && { waivers }),
    ...(today !== undefined && { today }),
  };
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
