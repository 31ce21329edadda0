// Copied from generator/runtime/sandbox/store/redis-scripts.ts. Do not edit.

/// <reference types="node" />
/** What Redis carries out as a whole, with no other command between. */

/** Counts one up to a limit. Gives the count, or 0 where the limit was reached before. */
export const countScript = `
  local count = tonumber(redis.call("GET", KEYS[1]) or "0")
  if count >= tonumber(ARGV[1]) then return 0 end
  redis.call("SET", KEYS[1], count + 1, "EX", ARGV[2])
  return count + 1
`;

/** Stands for whatever text there is, or none. */
export const anyText = "any";

/**
 * Replaces an application and the keys that lead to it, if it is still as expected. Takes its id, the text that is
 * expected (or `anyText`), the new text ("" to remove it), and the hashes of its live keys.
 */
export const putScript = `
  local before = redis.call("HGET", KEYS[1], ARGV[1])
  if ARGV[2] ~= "${anyText}" and before ~= ARGV[2] then return 0 end
  for _, key in ipairs(before and cjson.decode(before).keys or {}) do
    if redis.call("HGET", KEYS[2], key.hash) == ARGV[1] then redis.call("HDEL", KEYS[2], key.hash) end
  end
  if ARGV[3] == "" then
    redis.call("HDEL", KEYS[1], ARGV[1])
    return 1
  end
  redis.call("HSET", KEYS[1], ARGV[1], ARGV[3])
  for index = 4, #ARGV do redis.call("HSET", KEYS[2], ARGV[index], ARGV[1]) end
  return 1
`;
