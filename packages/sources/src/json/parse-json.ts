import { TextStream } from "../csv/decode.js";
import { FileProblem } from "../file/file-problem.js";
import type { Limits } from "../file/limits.js";

/**
 * The value of a JSON file. Its depth is counted before it is parsed.
 *
 * @throws FileProblem when it is empty, too large, too deep, or not JSON
 */
export function parseJson(bytes: Uint8Array, limits: Limits): unknown {
  if (bytes.length > limits.fileBytes) {
    const megabytes = Math.round(limits.fileBytes / 1e6);
    throw new FileProblem("limit-bytes", { sv: `högst ${megabytes} MB`, en: `at most ${megabytes} MB` });
  }
  const stream = new TextStream();
  const text = stream.push(bytes) + stream.end();
  if (text.trim() === "") throw new FileProblem("empty-file");
  if (depthOf(text) > limits.depth) throw new FileProblem("limit-depth", String(limits.depth));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new FileProblem("json-invalid", error instanceof Error ? error.message.slice(0, 200) : undefined);
  }
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inText) {
      if (code === 92) index += 1;
      else if (code === 34) inText = false;
    } else if (code === 34) inText = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return deepest;
}
