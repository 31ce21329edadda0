// Copied from specs/common/sandbox/price-path.ts. Do not edit.

/** How a price moves: on average, and around that. Equal rules make equal paths, for ever. */
export interface PricePathRules {
  /** Tells paths apart: an ISIN. */
  readonly key: string;
  /** Paths of one market go up and down together: `EQUITY`. */
  readonly market: string;
  /** Growth a year on average, in per cent. */
  readonly growth: number;
  /** How far the price swings around that, in per cent. */
  readonly swing: number;
}

/**
 * The price of a day in relation to that of the opening day, which is a given number of days before (or, negative,
 * after): 1 on the opening day. It is reckoned without the days between: any day of a long history costs the same.
 */
export type PricePath = (days: number) => number;

/** Periods of the swings in days, and how much of the swing each is. */
const periods = [
  [1607, 0.8],
  [433, 0.45],
  [127, 0.2],
  [41, 0.08],
  [13, 0.04],
] as const;

/** More than that no price grows: a tester may set the clock to another age. */
const mostDaysOfGrowth = 3650;

/** Makes a path. */
export function pricePath({ key, market, growth, swing }: PricePathRules): PricePath {
  const waves = [...wavesOf(market, 0.6), ...wavesOf(key, 0.4)];
  const noise = hash(key);
  const swingOn = (days: number) => {
    let sum = 0.03 * (mixed(noise ^ Math.imul(days | 0, 0x9e3779b1)) / 2 ** 31 - 1);
    for (const { frequency, phase, height } of waves) sum += height * Math.sin(frequency * days + phase);
    return sum;
  };
  const atOpening = swingOn(0);
  const growthOfDay = growth / 100 / 365.25;
  const onDay = (days: number) => {
    if (days === 0) return 1;
    return Math.exp(growthOfDay * Math.min(days, mostDaysOfGrowth) + (swing / 100) * (swingOn(days) - atOpening));
  };
  return rememberingLast(onDay);
}

/** How many days of a path are remembered: a power of two. Most answers tell of the last few. */
const rememberedDays = 16;

function rememberingLast(path: PricePath): PricePath {
  const known: { readonly days: number; readonly level: number }[] = [];
  return (days) => {
    const at = days & (rememberedDays - 1);
    const before = known[at];
    if (before !== undefined && before.days === days) return before.level;
    const level = path(days);
    known[at] = { days, level };
    return level;
  };
}

interface Wave {
  readonly frequency: number;
  readonly phase: number;
  readonly height: number;
}

function wavesOf(key: string, part: number): Wave[] {
  const phase = (2 * Math.PI * hash(key)) / 2 ** 32;
  return periods.map(([period, height], index) => ({
    frequency: (2 * Math.PI) / period,
    phase: phase * (index + 1),
    height: height * part,
  }));
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return mixed(value);
}

/** Spreads a change of one bit over all of them: the finalizer of MurmurHash3. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
