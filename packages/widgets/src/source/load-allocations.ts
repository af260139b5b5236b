import type { Allocation } from "@lansmuseer/domain";
import {
  fetchFile,
  fileNameOf,
  LoadFailure,
  type PackageFile,
  readAllocations,
  textOf,
} from "@lansmuseer/sources/web";
import type { Once } from "./source-controller.js";

/**
 * The allocations of a file, read once a page whoever asks for them.
 *
 * @throws LoadFailure when it cannot be had, is empty, or has a line that cannot be read: without it nothing would add up
 */
export const loadAllocations = ({ url, format }: PackageFile, once: Once): Promise<readonly Allocation[]> =>
  once("allocations", url, async (signal) => {
    const file = fileNameOf(url);
    if (format !== "csv") throw new LoadFailure("unreadable", file, "csv");
    const { values, problems } = readAllocations(await textOf(await fetchFile(url, { signal })), file);
    const [problem] = problems;
    if (problem !== undefined)
      throw new LoadFailure("unreadable", file, `${problem.row}: ${problem.column} = ${problem.value}`);
    if (values.length === 0) throw new LoadFailure("empty", file);
    return values;
  });
