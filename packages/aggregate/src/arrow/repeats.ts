import type { ArrowColumn } from "./arrow-shape.js";

/**
 * Whether a column of texts has one of them twice. Looked for by their bytes, which takes a fraction of what a set of the
 * texts does: a file of grants has a text for each recipient.
 */
export function hasRepeats({ data }: ArrowColumn, texts: readonly string[]): boolean {
  const { values, offsets } = data[0] ?? {};
  if (data.length !== 1 || !(values instanceof Uint8Array) || !(offsets instanceof Int32Array))
    return new Set(texts).size < texts.length;
  // At most half of the places are taken; a place holds one more than a code.
  const last = 2 ** Math.ceil(Math.log2(texts.length * 2 + 1)) - 1;
  const held = new Int32Array(last + 1);
  let at = offsets[0]!;
  return texts.some((text, code) => {
    // FNV-1a, with its upper bits mixed into those that are used.
    let hash = 0x811c9dc5;
    while (at < offsets[code + 1]!) hash = Math.imul(hash ^ values[at++]!, 0x01000193);
    let place = (hash ^ (hash >>> 15)) & last;
    for (; held[place]; place = (place + 1) & last) if (texts[held[place]! - 1] === text) return true;
    held[place] = code + 1;
    return false;
  });
}
