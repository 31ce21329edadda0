/** Whether a text is an IBAN without spaces, and its check digits are right (ISO 13616: the remainder by 97 is 1). */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const rearranged = text.slice(4) + text.slice(0, 4);
  let remainder = 0;
  for (let at = 0; at < rearranged.length; at += 1) {
    const code = rearranged.charCodeAt(at);
    // Letters count from 10, A, to 35, Z.
    const value = code < 65 ? code - 48 : code - 55;
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

/** The BIC of the bank that keeps an account, where the IBAN tells: the bank's clearing code is 5. Otherwise `""`. */
export function bicOf(iban: string): string {
  return /^FI\d\d5/.test(iban) ? "OKOYFIHH" : "";
}
