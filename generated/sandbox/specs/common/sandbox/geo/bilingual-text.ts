// Copied from specs/common/sandbox/geo/bilingual-text.ts. Do not edit.

/** A text in Finnish and Swedish. */
export interface BilingualText {
  fi: string;
  sv: string;
}

/** Languages of texts. */
export type Language = "fi" | "sv";

/** A text as a seed has it, where the Swedish one may be missing: it is the Finnish one then. */
export function bilingual({ fi, sv }: { readonly fi: string; readonly sv?: string | undefined }): BilingualText {
  return { fi, sv: sv ?? fi };
}

/** Orders by the Finnish text, as Finns order words. */
export function byFinnish(one: BilingualText, other: BilingualText): number {
  return collator.compare(one.fi, other.fi);
}

const collator = new Intl.Collator("fi");

/** The same text in upper or lower case is one text here, however its letters are put together. */
export function folded(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
