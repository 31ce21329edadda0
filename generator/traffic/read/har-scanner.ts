import type { TrafficPosition } from "../exchange/traffic-exchange.ts";

/** The text of one entry of a HAR, and where it begins. */
export interface HarEntryText {
  readonly text: string;
  readonly at: TrafficPosition;
}

/** Entries that are longer are not read, in characters. */
const longestEntry = 128 * 2 ** 20;

/**
 * The depth of brackets at which entries stand: in the document's object, its `log`, and that one's array `entries`.
 */
const depthOfEntries = 3;

/**
 * Takes the entries out of a HAR that comes in pieces, so that only one of them is held: the array `log.entries` of any
 * length is read in little memory.
 */
export class HarScanner {
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #line = 1;
  #column = 1;
  /** The text of the string that is being read, above the entries: it may be a key. */
  #string = "";
  readonly #keys: string[] = [];
  #isInEntries = false;
  #entry: string | undefined;
  #entryAt: TrafficPosition = { line: 1, column: 1 };

  /** Whether `log.entries` was found. */
  hasEntries = false;
  /** Whether the document ended with its last bracket closed. */
  get isWhole(): boolean {
    return this.hasEntries && this.#depth === 0;
  }

  /** Reads on, and gives the entries that end in this piece. */
  *push(piece: string): Generator<HarEntryText> {
    let from = 0;
    for (let index = 0; index < piece.length; index += 1) {
      const code = piece.charCodeAt(index);
      const wasOutside = this.#entry === undefined;
      const isEnd = this.#isInString ? this.#inString(code, piece, index) : this.#outside(code);
      if (wasOutside && this.#entry !== undefined) from = index;
      if (isEnd && this.#entry !== undefined) {
        yield { text: this.#entry + piece.slice(from, index + 1), at: this.#entryAt };
        this.#entry = undefined;
      }
      this.#column += 1;
      if (code === 0x0a) {
        this.#line += 1;
        this.#column = 1;
      }
    }
    if (this.#entry !== undefined && this.#entry.length < longestEntry) this.#entry += piece.slice(from);
  }

  #inString(code: number, piece: string, index: number): false {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === 0x5c) this.#isEscaped = true;
    else if (code === 0x22) {
      this.#isInString = false;
      return false;
    }
    if (this.#depth < depthOfEntries && this.#string.length < 16) this.#string += piece[index] ?? "";
    return false;
  }

  /** @returns Whether an entry ends here. */
  #outside(code: number): boolean {
    switch (code) {
      case 0x22: // "
        this.#isInString = true;
        this.#string = "";
        return false;
      case 0x3a: // :
        if (this.#depth < depthOfEntries) this.#keys[this.#depth] = this.#string;
        return false;
      case 0x7b: // {
      case 0x5b: // [
        this.#open(code);
        return false;
      case 0x7d: // }
      case 0x5d: // ]
        return this.#close();
      default:
        return false;
    }
  }

  #open(code: number): void {
    this.#depth += 1;
    const isArray = code === 0x5b;
    if (this.#depth === depthOfEntries && isArray && this.#keys[1] === "log" && this.#keys[2] === "entries") {
      this.#isInEntries = true;
      this.hasEntries = true;
    }
    if (this.#isInEntries && this.#depth === depthOfEntries + 1 && !isArray) {
      this.#entry = "";
      this.#entryAt = { line: this.#line, column: this.#column };
    }
  }

  #close(): boolean {
    this.#depth -= 1;
    if (this.#depth < depthOfEntries) this.#isInEntries = false;
    return this.#depth === depthOfEntries && this.#entry !== undefined;
  }
}
