import { reportFormats, type ReportFormat } from "../diagnostics/report.ts";
import type { Flag } from "./flags.ts";

/** How a command reports: every command that reports has it. */
export const formatFlag = {
  kind: "text",
  value: "<form>",
  default: "text",
  choices: reportFormats,
  summary: `How to report: ${reportFormats.join(", ")}.`,
} as const satisfies Flag;

/** The form that the flag names; parsing has refused all others. */
export function readFormat(value: string | undefined): ReportFormat {
  return reportFormats.find((format) => format === value) ?? "text";
}
