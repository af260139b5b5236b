import { execFileSync } from "node:child_process";

// Options change between releases, so the release is pinned; it is a tool of this build only.
const mapshaperPackage = "mapshaper@0.7.70";

/** Runs mapshaper in a folder. Arguments are given as a list, one step a line. */
export function mapshaper(folder, ...steps) {
  execFileSync(
    "npm",
    ["exec", "--yes", `--package=${mapshaperPackage}`, "--", "mapshaper", ...steps.flat()],
    {
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
}
