// Copied from specs/common/sandbox/remembered.ts. Do not edit.

/** Values by a text that decides them. */
export type Memory<Value> = (key: string, make: () => Value) => Value;

/**
 * Makes a memory for what follows from constants alone, such as the list of all funds with the prices of a day.
 * Sessions share it, so it must hold nothing that one of them has changed, or may change.
 *
 * @param most How many values it keeps; by default 8, as days and origins differ, but few at a time.
 */
export function createMemory<Value>(most = 8): Memory<Value> {
  const known = new Map<string, Value>();
  return (key, make) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    const value = make();
    known.set(key, value);
    return value;
  };
}
