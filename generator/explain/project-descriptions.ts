import type { projectCatalogue } from "../diagnostics/project-catalogue.ts";
import { lines, type DescriptionsOf } from "./description.ts";

/** A waiver until a day. */
function waiver(until: string): string {
  return lines(`
    # .op-api-waivers.yaml
    - fingerprint: 3f1c0f0e6d1c4b6f8a53a9f1f0f7f2a1
      reason: The branch offices move in March.
      who: maija@op.fi
      until: ${until}
  `);
}

/** What a project says about its checks, and says wrongly. */
export const projectDescriptions: DescriptionsOf<typeof projectCatalogue> = {
  "config-unknown-member": {
    what: "The configuration has a member that means nothing.",
    why: "A slip in a name would leave a check as it was, and nobody would notice.",
    before: "# .op-api.yaml\nrule: { version.gap: error }",
    after: "# .op-api.yaml\nrules: { version.gap: error }",
  },
  "config-wrong-value": {
    what: "A value of the configuration or of a waiver is missing, or of another kind than it must be.",
    why: "It would be passed over, and nobody would notice.",
    before: "# .op-api.yaml\nrules: { version.gap: fatal }",
    after: "# .op-api.yaml\nrules: { version.gap: error }",
  },
  "config-unknown-rule": {
    what: "The configuration or a waiver names a rule that does not exist.",
    why: "The rule that was meant stays as it was, and nobody would notice.",
    before: "# .op-api.yaml\nrules: { version.gaps: error }",
    after: "# .op-api.yaml\nrules: { version.gap: error }",
  },
  "config-fixed-rule": {
    what: "The configuration turns down an error without which a document cannot be read.",
    why: "What cannot be read cannot be checked: the gate would pass because it saw nothing.",
    before: "# .op-api.yaml\nrules: { syntax-error: off }",
    after: "# .op-api.yaml\nrules: { version.gap: off }",
  },
  "waiver-expired": {
    what: "A waiver holds no longer.",
    why: "It was given for a while, and the while is over.",
    before: waiver("2020-12-31"),
    after: "# .op-api-waivers.yaml\n[]",
  },
  "waiver-unused": {
    what: "A waiver waives nothing that this command has found.",
    why: "It would hide the finding if it came back, and a list that is not true is read by nobody.",
    before: waiver("2030-12-31"),
    after: "# .op-api-waivers.yaml\n[]",
  },
};
