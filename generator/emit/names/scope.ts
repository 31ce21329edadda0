/** Hands out names that are unique in one module. */
export interface Scope {
  /** The wanted name, or with the first number behind it that makes it free. */
  take(wanted: string): string;
  has(name: string): boolean;
}

export function createScope(reserved: Iterable<string> = []): Scope {
  const taken = new Set(reserved);
  return {
    take(wanted) {
      let name = wanted;
      for (let count = 2; taken.has(name); count += 1) name = `${wanted}${count}`;
      taken.add(name);
      return name;
    },
    has: (name) => taken.has(name),
  };
}
