import type { SpecLocation } from "../../diagnostics/location.ts";
import type { ApiModel } from "../../model/api-model.ts";
import type { Change } from "../change.ts";
import type { Level } from "../level.ts";
import type { Verdict } from "../diff-result.ts";
import { majorOf } from "./major-versions.ts";
import {
  bumpBetween,
  parseDocumentVersion,
  raised,
  type Bump,
  type DocumentVersion,
} from "../../model/document-version.ts";

/** What a comparison came to, as far as version numbers depend on it. */
export interface ChangedDocument {
  readonly base: ApiModel;
  readonly head: ApiModel;
  readonly verdict: Verdict;
  /** Something besides texts changed. */
  readonly isContractChanged: boolean;
}

/** By how much `info.version` is to be raised: a break that the lifecycle allows is no new major. */
function neededBump({ verdict, isContractChanged }: Omit<ChangedDocument, "base" | "head">): Bump {
  if (verdict === "none") return "none";
  if (verdict === "breaking") return "major";
  return isContractChanged ? "minor" : "patch";
}

/** The `info.version` that the head should have; `undefined` where the base's is no number that can be counted on. */
export function nextVersion(changed: ChangedDocument): string | undefined {
  const before = parseDocumentVersion(changed.base.documentVersion);
  return before === undefined ? undefined : raised(before, neededBump(changed));
}

/** Holds `info.version` against what changed: reference, "breaking changes", section 4. */
export function versionChanges(changed: ChangedDocument): readonly Change[] {
  const { base, head, verdict, isContractChanged } = changed;
  const before = parseDocumentVersion(base.documentVersion);
  const after = parseDocumentVersion(head.documentVersion);
  const next = nextVersion(changed);
  if (before === undefined || after === undefined || next === undefined)
    return verdict === "breaking" ? [broken(changed)] : [];
  const bump = bumpBetween(before, after);
  if (bump === "decreased") {
    const text = `info.version went back from ${base.documentVersion} to ${head.documentVersion}.`;
    return [change(changed, "version.decreased", "breaking", text)];
  }
  if (isMajorInPlace(changed, before, after)) {
    const text = `info.version went from ${base.documentVersion} to ${head.documentVersion} in the place of ${majorOf(base)}: a new major version is a new folder.`;
    return [change(changed, "version.major-in-place", "breaking", text, twoWaysOut(changed))];
  }
  if (bump === "none") return isContractChanged ? [notBumped(changed, next)] : [];
  if (verdict === "breaking" && !(bump === "major" && majorOf(base) === undefined)) return [broken(changed)];
  if (bump === "patch" && isContractChanged && before.patch !== undefined) {
    const text = `info.version went from ${base.documentVersion} to ${head.documentVersion}, but more than texts changed: ${next} is due.`;
    return [change(changed, "version.bump-too-small", "warning", text)];
  }
  return [];
}

function notBumped(changed: ChangedDocument, next: string): Change {
  const { head, verdict } = changed;
  const isBreaking = verdict === "breaking";
  const text = isBreaking
    ? `The change breaks consumers of ${majorOf(changed.base) ?? "this version"}, and info.version is still ${head.documentVersion}.`
    : `The document changed, and info.version is still ${head.documentVersion}: ${next} is due.`;
  const advice = isBreaking ? twoWaysOut(changed) : `Set info.version to ${next}.`;
  return change(changed, "version.not-bumped", isBreaking ? "breaking" : "warning", text, advice);
}

function broken(changed: ChangedDocument): Change {
  const major = majorOf(changed.base);
  const text =
    major === undefined
      ? "The change breaks consumers, and info.version says that it does not."
      : `The change breaks consumers of ${major}, and stays inside ${major}.`;
  return change(changed, "version.major-not-bumped", "breaking", text, twoWaysOut(changed));
}

/** A new major in `info.version` alone, where it otherwise has the major of the URI. */
function isMajorInPlace({ base, head }: ChangedDocument, before: DocumentVersion, after: DocumentVersion): boolean {
  const major = majorOf(base);
  if (major === undefined || after.major === before.major) return false;
  if (head.versioning?.isDocumentVersionIndependent === true) return false;
  return major === `v${before.major}` && (head.version ?? major) === major;
}

/** The way out of a break inside one major: reference, "breaking changes", section 4. */
function twoWaysOut({ base }: Pick<ChangedDocument, "base">): string {
  const major = majorOf(base);
  const next = major === undefined ? "v2" : `v${Number(major.slice(1)) + 1}`;
  return `Make the change compatible, as the advice at each finding says, or give it a major version of its own: npm run new -- ${base.product} ${next} starts one from the present document.`;
}

function change(
  { base, head }: ChangedDocument,
  id: Change["id"],
  wire: Level,
  message: string,
  advice?: string,
): Change {
  const at = (api: ApiModel): SpecLocation => ({ file: api.at.file, pointer: "/info/version", mark: "value" });
  return {
    id,
    levels: { wire },
    site: "document",
    base: at(base),
    head: at(head),
    before: base.documentVersion,
    after: head.documentVersion,
    place: "info version",
    message,
    ...(advice !== undefined && { advice }),
  };
}
