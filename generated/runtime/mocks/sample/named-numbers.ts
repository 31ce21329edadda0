// Copied from generator/runtime/mocks/sample/named-numbers.ts. Do not edit.

/** Numbers that the name of a member suggests, so that nobody is 700 years old. */

// The year that samples are of, in seconds since 1970: see `moments.ts`.
const year = [Date.UTC(2025, 0, 1) / 1000, Date.UTC(2025, 11, 31) / 1000] as const;

/** The first fitting row counts. */
const table: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [/^(lat|latitude)$/, [59, 65]],
  [/^(lon|lng|long|longitude)$/, [22, 30]],
  [/(created|updated|modified|deleted|expires|started|ended|canceled|paid)(at|on)?$|timestamp$|unixtime$/, year],
  [/^age$|(user|customer|person)age$/, [18, 80]],
  [/^(exp)?year$|birthyear$/, [2024, 2028]],
  [/^(exp)?month$/, [1, 12]],
  [/^(day|dayofmonth)$/, [1, 28]],
  [/^(hour|hours)$/, [0, 23]],
  [/^(minute|minutes|second|seconds)$/, [0, 59]],
  [/(percent|percentage)$/, [1, 100]],
  [/(interestrate|taxrate|vatrate)$/, [1, 25]],
  [/^(page|pagenumber)$/, [1, 3]],
  [/(quantity|count|rating|priority)$/, [1, 5]],
  [/^(port|portnumber)$/, [8000, 9000]],
];

/** The range of a member of that name; undefined where the name suggests nothing. */
export function rangeOfName(name: string): readonly [number, number] | undefined {
  const plain = name.replace(/[^A-Za-z]/g, "").toLowerCase();
  return plain === "" ? undefined : table.find(([pattern]) => pattern.test(plain))?.[1];
}
