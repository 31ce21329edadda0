import { entry } from "./catalogue-entry.ts";

/** What can be wrong with what a document says of its life: reference, "breaking changes", section 5. */
export const lifecycleCatalogue = {
  "lifecycle.status.invalid": entry(
    "error",
    (a: { status: string }) => `${a.status} is no lifecycle status.`,
    "Write experimental, in-development, in-production or deprecated.",
  ),
  "lifecycle.status.missing": entry(
    "error",
    (a: { version: string; newer: string }) =>
      `There is "${a.newer}", but "${a.version}" does not say where it stands.`,
    "Give it an x-lifecycle in info: deprecated where the newer version takes its place.",
  ),
  "lifecycle.status.more-mature": entry(
    "error",
    (a: { status: string; product: string }) => `The operation is ${a.status}, but its product is only ${a.product}.`,
    "Lower the status of the operation, or raise that of the product.",
  ),
  "lifecycle.successor.missing": entry(
    "error",
    (a: { newer: string }) =>
      `The version is deprecated and does not name what takes its place, though there is "${a.newer}".`,
    "Name it: x-successor in info, as <product>/<version>.",
  ),
  "lifecycle.successor.not-newer": entry(
    "error",
    (a: { successor: string; version: string }) => `The successor "${a.successor}" is not newer than "${a.version}".`,
    "Name a later version of the product, or another product.",
  ),
  "unknown-successor": entry(
    "error",
    (a: { successor: string }) => `The successor "${a.successor}" is no product version of the family.`,
    "Write it as <product>/<version>, as its folder is called.",
  ),
  "lifecycle.sunset.missing": entry(
    "error",
    (a: { what: string }) => `${a.what} is deprecated, but nobody is told until when it is served.`,
    "Give it an x-sunset: the first day on which it may be gone.",
  ),
  "lifecycle.sunset.invalid": entry(
    "error",
    (a: { name: string; date: string }) => `${a.date} is no date (${a.name}).`,
    'Write it as RFC 3339 has it, in quotes: "2027-12-31".',
  ),
  "lifecycle.sunset.too-soon": entry(
    "error",
    (a: { days: number; asked: number; sunset: string }) =>
      `The sunset on ${a.sunset} leaves ${a.days} days, but consumers are promised ${a.asked}.`,
    "Move the sunset, or change policy.sunsetNoticeDays in .op-api.yaml.",
  ),
  "lifecycle.sunset.passed": entry(
    "warning",
    (a: { what: string; sunset: string }) => `${a.what} is still described after its sunset on ${a.sunset}.`,
    "Remove it, or move the sunset if it is still served.",
  ),
};
