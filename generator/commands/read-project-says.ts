import type { ProjectSays } from "../diff/policy/apply-config.ts";
import { UsageError } from "./flags.ts";

/** Where a project says what it thinks of findings. */
export interface ProjectFiles {
  readonly cwd: string;
  readonly config: string | undefined;
  readonly waivers: string | undefined;
  readonly today: string;
}

/**
 * Reads the project's configuration and waivers.
 *
 * @throws UsageError where one of them is wrong: a slip in them must not turn a gate off unseen.
 */
export async function readProjectSays({ cwd, config, waivers, today }: ProjectFiles): Promise<ProjectSays> {
  const { loadConfig } = await import("../config/load-config.ts");
  const { loadWaivers } = await import("../config/waivers.ts");
  const read = await loadConfig({ cwd, ...(config !== undefined && { file: config }) });
  const allowed = await loadWaivers({ cwd, ...(waivers !== undefined && { file: waivers }) });
  const fault = [...read.diagnostics, ...allowed.diagnostics].find(({ severity }) => severity === "error");
  if (fault !== undefined) throw new UsageError(`${fault.at.file}: ${fault.message} ${fault.help}`);
  return { config: read.value, waivers: allowed.value, today };
}
