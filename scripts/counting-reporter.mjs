import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * Writes how many tests passed and failed to `<package>/.tests/<project>.json`, where Turborepo keeps it with the
 * task's other outputs: so `npm test` also counts what it did not have to run again. A package without a test of a kind
 * has a file that says none.
 */
export class CountingReporter {
  #root = process.cwd();
  #asked;

  /** @param asked the words of the command: projects after `--project`, and the package's folder */
  constructor(asked) {
    this.#asked = asked;
  }

  onInit(vitest) {
    this.#root = vitest.config.root;
    const folders = this.#asked.filter((word) => /^(?:packages|apps)\/[^/]+\/$/.test(word));
    const projects = this.#asked.filter((_, index) => this.#asked[index - 1] === "--project");
    for (const folder of folders)
      for (const project of projects) this.#write(join(this.#root, folder, ".tests", `${project}.json`));
  }

  onTestRunEnd(modules, unhandledErrors) {
    const counts = new Map();
    for (const module of modules) {
      const folder = /^(packages|apps)\/[^/]+/.exec(relative(this.#root, module.moduleId))?.[0] ?? ".";
      const [project] = module.project.name.split(" "); // "browser (chromium)"
      const file = join(this.#root, folder, ".tests", `${project}.json`);
      const count = counts.get(file) ?? { passed: 0, failed: 0 };
      counts.set(file, count);
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") count.passed += 1;
        if (state === "failed") count.failed += 1;
      }
      // A file that did not load is no test, but it must not pass for none failed.
      if (module.errors().length > 0) count.failed += 1;
    }
    const [first] = counts.values();
    if (first) first.failed += unhandledErrors.length;
    for (const [file, count] of counts) this.#write(file, count);
  }

  #write(file, count = { passed: 0, failed: 0 }) {
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, JSON.stringify(count));
  }
}
