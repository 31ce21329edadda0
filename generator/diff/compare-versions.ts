import type { SourceText } from "../source-text/source-text.ts";
import { diffWithSources, UnreadableDocument } from "./diff.ts";
import type { DriftResult, NothingToCompare, UnreadableVersion, VersionDrift } from "./drift-result.ts";
import { completed, type DiffOptions } from "./diff-options.ts";
import { wholeVersion } from "./policy/whole-version.ts";
import type { StoredDocument } from "./read/document-input.ts";
import type { State, States } from "./read/find-states.ts";
import { readSide } from "./read/read-side.ts";
import { closureDigest } from "./read/spec-tree.ts";
import { createPlacer, type SideSources } from "./report/placer.ts";

/** How the versions are compared. */
export interface CompareVersionsOptions extends Omit<DiffOptions, "cwd"> {
  readonly cwd: string;
  readonly checkVersions: boolean;
  /** Only this product (`payments`) or product version (`payments/v1`). Default: all. */
  readonly product?: string;
}

type Compared = Omit<DriftResult, "base" | "verdict">;
/** One comparison, and the texts that its findings stand in. */
interface Told {
  readonly version: VersionDrift;
  readonly sources: SideSources;
}

/** Compares the product versions that differ, one after the other, so that only one pair is held at a time. */
export async function compareVersions(
  states: States,
  options: CompareVersionsOptions,
): Promise<Compared | NothingToCompare> {
  const ids = wantedIds(states, options.product);
  if (ids.length === 0)
    return { reason: `There is no product "${options.product ?? ""}" in either of the two states.` };
  const told: Told[] = [];
  const migrations: Told[] = [];
  const unreadable: UnreadableVersion[] = [];
  const compare = async (id: string, list: Told[], make: () => Promise<Told | undefined>): Promise<void> => {
    try {
      const one = await make();
      if (one !== undefined) list.push(one);
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      unreadable.push({ id, document: error.document, message: error.message });
    }
  };
  for (const id of ids) await compare(id, told, () => compareOne(states, id, options));
  for (const { version } of told.filter(({ version }) => version.kind === "added")) {
    await compare(version.id, migrations, () => migrationTo(version.id, states, options));
  }
  const sources = joined([...told, ...migrations]);
  const versions = told.map(({ version }) => version);
  return { versions, migrations: migrations.map(({ version }) => version), looked: ids.length, unreadable, sources };
}

function wantedIds({ base, head, isOnePair }: States, product: string | undefined): readonly string[] {
  const ids = isOnePair
    ? [...head.entries.keys()]
    : [...new Set([...base.entries.keys(), ...head.entries.keys()])].sort();
  return product === undefined ? ids : ids.filter((id) => id === product || id.split("/")[0] === product);
}

async function compareOne(states: States, id: string, options: CompareVersionsOptions): Promise<Told | undefined> {
  const [baseId = id] = states.isOnePair ? states.base.entries.keys() : [id];
  const [base, head] = [inputOf(states.base, baseId), inputOf(states.head, id)];
  if (base === undefined || head === undefined) return addedOrRemoved(id, base, head, options);
  if (digestOf(states.base, base) === digestOf(states.head, head)) return undefined;
  // Two files that are called `old.yaml` and `new.yaml` are no product.
  const isNamed = !states.isOnePair || head.entry.version !== undefined;
  const named = { ...options, product: isNamed ? id : undefined };
  const { result, sources } = await diffWithSources(base, head, named);
  return { version: { id, kind: "changed", ...result }, sources };
}

async function addedOrRemoved(
  id: string,
  base: StoredDocument | undefined,
  head: StoredDocument | undefined,
  options: CompareVersionsOptions,
): Promise<Told | undefined> {
  const input = head ?? base;
  if (input === undefined) return undefined;
  const document = head === undefined ? "base" : "head";
  const side = await readSide(input, document, options.cwd);
  if (side.api === undefined) throw new UnreadableDocument(document, side);
  const none = new Map<string, SourceText>();
  const sources = { base: none, head: none, [document]: side.sources };
  const complete = completed({ ...options, product: id });
  return { version: wholeVersion(side.api, document, createPlacer(sources), complete), sources };
}

/** What consumers of the version before have to do to move to a new one. */
async function migrationTo(id: string, { head }: States, options: CompareVersionsOptions): Promise<Told | undefined> {
  const entry = head.entries.get(id);
  const number = majorNumber(entry?.version);
  const [before] = [...head.entries.values()]
    .filter(({ product, version }) => product === entry?.product && majorNumber(version) < number)
    .sort((a, b) => majorNumber(b.version) - majorNumber(a.version));
  const [from, to] = [inputOf(head, before?.id ?? ""), inputOf(head, id)];
  if (from === undefined || to === undefined) return undefined;
  const { result, sources } = await diffWithSources(from, to, { ...options, checkVersions: false, product: id });
  return result.migration === undefined ? undefined : { version: { id, kind: "changed", ...result }, sources };
}

function majorNumber(version: string | undefined): number {
  return Number(version?.slice(1) ?? 0);
}

function inputOf({ entries, tree }: State, id: string): StoredDocument | undefined {
  const entry = entries.get(id);
  return entry === undefined ? undefined : { entry, files: tree.reader };
}

function digestOf({ tree }: State, { entry }: StoredDocument): string {
  const path = entry.path.slice(tree.root.length + 1).replaceAll("\\", "/");
  return closureDigest(tree, path);
}

function joined(told: readonly Told[]): SideSources {
  const of = (side: "base" | "head") => new Map(told.flatMap(({ sources }) => [...sources[side]]));
  return { base: of("base"), head: of("head") };
}
