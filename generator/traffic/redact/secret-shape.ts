/**
 * What account numbers, card numbers, personal identity codes, keys, tokens and addresses look like, as a whole or
 * within a text.
 */
const secretShapes: readonly RegExp[] = [
  // International bank account numbers (ISO 13616), with or without spaces.
  /[a-z]{2}\d{2}(?:[ -]?[a-z0-9]){10,30}/i,
  // Card numbers, telephone numbers and national account numbers.
  /\d(?:[ -]?\d){6,}/,
  // Personal identity codes of Finland, Sweden and others that are dates with a few characters more.
  /\d{6}[-+ABCDEFUVWXY]\d{2,4}/,
  // Keys and tokens: long, and of letters and digits.
  /[0-9a-f]{16,}/i,
  /(?=[\w+/=-]*\d)(?=[\w+/=-]*[a-z])[\w+/=-]{20,}/i,
  /eyJ[\w-]{8,}/,
  // Addresses of people.
  /[^\s@]@[^\s@]+\.[a-z]{2,}/i,
];

/** Whether a text may hold what must not be shown: account numbers, keys, tokens, people. */
export function looksSecret(text: string): boolean {
  return secretShapes.some((shape) => shape.test(text));
}
