// Copied from generator/runtime/sandbox/control/credential-names.ts. Do not edit.

/** What stands in place of a credential. It needs no quotes in a URL, a form or a shell. */
export const redacted = "REDACTED";

/** Names that are credentials wherever these words stand in them; case, hyphens and underscores do not count. */
const credentialWord =
  /secret|passw|passphrase|passcode|apikey|authori[sz]ation|signature|cookie|credential|assertion|privatekey/;
/** Names that are credentials as a whole. */
const credentialName = /^(?:key|pin|otp|pan|cvc|cvv|sig|cardnumber(?:formatted)?|socialsecuritynumber)$/;
/** Names that are credentials by their end. */
const credentialEnd = /(?:token|auth|jwt|cvc|cvv)$/;
/** They look like credentials, and only tell where a list goes on. */
const pageToken = /pag(?:e|ing)token$/;

/** Whether what goes by the name, of a header, a parameter or a member, must not be shown. */
export function isCredentialName(name: string): boolean {
  const plain = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  if (credentialWord.test(plain) || credentialName.test(plain)) return true;
  return credentialEnd.test(plain) && !pageToken.test(plain);
}

const credentialMention =
  /secret|passw|pass.?phrase|pass.?code|api.?key|authori[sz]ation|signature|cookie|credential|assertion|private.?key|token|bearer|cvc|cvv|card.?number|\bpan\b/i;

/** Whether a text has words in it that a credential may stand beside: to be asked of what cannot be read. */
export function mentionsCredential(text: string): boolean {
  return credentialMention.test(text);
}

/** Whether a text that is a value has a credential in it: a URL with one in its query, a header's value. */
export function holdsCredential(text: string): boolean {
  if (/\b(?:bearer|basic|sph1)\s+\S{8}|:\/\/[^/\s@:]*:[^/\s@]+@/i.test(text)) return true;
  return Array.from(text.matchAll(/[?&;#]([^=&?#;\s]+)=/g)).some(([, name = ""]) => isCredentialName(name));
}
