/** What JSON.stringify leaves as it is, and a terminal obeys or hides: DEL, C1 controls, formatting characters. */
const unseen = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Prints a value as indented JSON with a line break at its end, every unseen character in it escaped. */
export function inertJson(value: unknown): string {
  const json = JSON.stringify(value, undefined, 2).replace(unseen, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `${json}\n`;
}
