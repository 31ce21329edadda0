import { entry } from "./catalogue-entry.ts";

/** What can be wrong with what a project says about its checks: its configuration and its waivers. */
export const projectCatalogue = {
  "config-unknown-member": entry(
    "error",
    (a: { name: string; known: string }) => `"${a.name}" means nothing here.${a.known}`,
    "Remove the member, or correct its name.",
  ),
  "config-wrong-value": entry(
    "error",
    (a: { name: string; expected: string }) => `"${a.name}" must be ${a.expected}.`,
    "Correct the value.",
  ),
  "config-unknown-rule": entry(
    "error",
    (a: { id: string; known: string }) => `There is no rule "${a.id}".${a.known}`,
    "Run op-api explain for the list of all ids.",
  ),
  "config-fixed-rule": entry(
    "error",
    (a: { id: string }) => `"${a.id}" cannot be made less than an error: a document that has it cannot be read.`,
    "Remove the line, and mend the document.",
  ),
  "waiver-expired": entry(
    "error",
    (a: { fingerprint: string; until: string; who: string }) =>
      `The waiver of ${a.fingerprint} by ${a.who} ended on ${a.until}.`,
    "Mend what it waives, or agree on a later day.",
  ),
  "waiver-unused": entry(
    "error",
    (a: { fingerprint: string }) => `The waiver of ${a.fingerprint} waives nothing.`,
    "Remove it: what it waived is gone, or has changed.",
  ),
};
