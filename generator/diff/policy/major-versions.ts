import { saidVersion, versionPlaces } from "../../check/version/version-places.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Change } from "../change.ts";
import type { OperationPair } from "../operation/pair-operations.ts";

/** Two different major versions of one product: nothing has to be compatible between them. */
export interface Migration {
  /** `v1`. */
  readonly from: string;
  readonly to: string;
}

/** The major version of a document's URIs: what its paths and servers say, else its folder. */
export function majorOf(api: ApiModel): string | undefined {
  return saidVersion(api) ?? api.version;
}

/** Whether two documents are different majors. Folders decide only where no URI of the two says a version. */
export function migrationBetween(base: ApiModel, head: ApiModel): Migration | undefined {
  const said = [saidVersion(base), saidVersion(head)] as const;
  const [from, to] = said[0] === undefined && said[1] === undefined ? [base.version, head.version] : said;
  return from === undefined || to === undefined || from === to ? undefined : { from, to };
}

/** The one thing that every consumer has to do: reported once, however many operations there are. */
export function movedMajor(
  base: ApiModel,
  head: ApiModel,
  { from, to }: Migration,
  pairs: readonly OperationPair[],
): readonly Change[] {
  const isInServer = versionPlaces(base).servers.some(({ majors }) => majors.length > 0);
  const [first] = isInServer ? [] : pairs;
  if (saidVersion(base) === undefined || (first === undefined && !isInServer)) return [];
  const at = isInServer ? "/servers" : "/paths";
  return [
    {
      id: isInServer ? "server.base-path-changed" : "path.moved",
      levels: { wire: "breaking" },
      site: "document",
      base: { file: base.at.file, pointer: at },
      head: { file: head.at.file, pointer: at },
      reach: pairs.length,
      before: from,
      after: to,
      place: "major version",
      message: `Every address is another one: ${from} in it becomes ${to}.`,
      advice: `Consumers move when they are ready: keep ${from} until its sunset.`,
    },
  ];
}
