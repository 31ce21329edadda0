import { trusted, type SourceText } from "./source-text.ts";

/** Words that cannot name a declaration in a strict module: ECMAScript 2024, section 12.7.2. */
const reservedWords = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield " +
    "any unknown never object string number boolean bigint symbol async of type " +
    // A class cannot have a method of the first name, and one of the second would make its instances thenable.
    "constructor then"
  ).split(" "),
);

/** Whether a text can name a declaration as it stands. */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(text) && !reservedWords.has(text);
}

/** A name that is an identifier already, as source. What is none is refused: names are made by `words`, never escaped. */
export function identifier(name: string): SourceText {
  if (!isIdentifier(name)) throw new Error(`"${name}" is no identifier: a name must be made before it is emitted.`);
  return trusted(name);
}

/** The words of a name: split at everything that is no letter or digit, and where lower case turns to upper case. */
export function words(name: string): readonly string[] {
  return name
    .normalize("NFC")
    .replace(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((word) => word !== "");
}

/** `payment-request` and `paymentRequest` become `PaymentRequest`. A name that would begin with a digit gets a `_`. */
export function pascalCase(name: string): string {
  const text = words(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
  return /^\p{ID_Start}/u.test(text) ? text : `_${text}`;
}

/** `Get_Account` becomes `getAccount`; a reserved word gets a `_` behind it. */
export function camelCase(name: string): string {
  const [first = "", ...rest] = words(name);
  const head = /^\p{Lu}+$/u.test(first) ? first.toLowerCase() : first.charAt(0).toLowerCase() + first.slice(1);
  const text = head + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  const name_ = /^\p{ID_Start}/u.test(text) ? text : `_${text}`;
  return reservedWords.has(name_) ? `${name_}_` : name_;
}

/** `Payment Requests` becomes `payment-requests`: ASCII only, safe as a file's name on every system. */
export function kebabCase(name: string): string {
  return words(name.normalize("NFKD").replace(/[^\x20-\x7e]/g, ""))
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, "")
    .slice(0, 60);
}
