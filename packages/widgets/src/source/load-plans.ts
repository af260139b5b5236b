import type { CulturePlan } from "@lansmuseer/domain";
import { fetchFile, fileNameOf, type PackageFile, readCulturePlans, textOf } from "@lansmuseer/sources/web";
import type { Once } from "./source-controller.js";

/**
 * The culture plans of a file, read once a page whoever asks for them.
 *
 * @throws LoadFailure when it cannot be had
 * @throws PublishedProblem when a line cannot be read: a plan that is not read is not one that there is not
 */
export const loadPlans = ({ url }: PackageFile, once: Once): Promise<readonly CulturePlan[]> =>
  once("culture-plans", url, async (signal) => {
    const { values, problems } = readCulturePlans(
      await textOf(await fetchFile(url, { signal })),
      fileNameOf(url),
    );
    const [problem] = problems;
    if (problem !== undefined) throw problem;
    return values;
  });
