import type { ArrowColumn } from "./arrow-shape.js";

/**
 * Whether no text of a dictionary is there twice. Reads the bytes that the texts were made from where they are there:
 * hashing bytes four at a time is faster than having the engine hash the texts.
 */
export function hasNoTwins({ data }: ArrowColumn, texts: readonly string[]): boolean {
  const [batch] = data;
  const { values, offsets } = batch ?? {};
  const isPlain = data.length === 1 && values instanceof Uint8Array && offsets instanceof Int32Array;
  if (!isPlain || texts.length < 1000) return new Set(texts).size === texts.length;
  const mask = 2 ** Math.ceil(Math.log2(texts.length * 2)) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  for (let code = 0; code < texts.length; code++) {
    let slot = hashOf(values, offsets[code]!, offsets[code + 1]!) & mask;
    for (let there = slots[slot]!; there !== -1; there = slots[slot]!) {
      if (texts[there] === texts[code]) return false;
      slot = (slot + 1) & mask;
    }
    slots[slot] = code;
  }
  return true;
}

function hashOf(bytes: Uint8Array, from: number, end: number): number {
  let hash = end - from;
  let at = from;
  for (; at + 3 < end; at += 4) {
    const four = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    hash = Math.imul(hash ^ four, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return hash ^ (hash >>> 13);
}
