import { chmod, mkdir, mkdtemp, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a folder whole or not at all: `write` fills a new one beside it, which takes its place when all is written. If
 * anything fails, the former folder stands as it was.
 */
export async function writeFolder(folder: string, write: (into: string) => Promise<void>): Promise<void> {
  const home = dirname(folder);
  const former = join(home, `.${basename(folder)}.former`);
  await mkdir(home, { recursive: true });
  await recover(folder, former);
  const fresh = await mkdtemp(join(home, `.${basename(folder)}.new-`));
  try {
    // A temporary folder is its maker's alone; a published one is for a web server too.
    await chmod(fresh, 0o755);
    await write(fresh);
    if (await exists(folder)) await rename(folder, former);
    try {
      await rename(fresh, folder);
    } catch (error) {
      await recover(folder, former);
      throw error;
    }
    await rm(former, { recursive: true, force: true });
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

/** Puts the former folder back where a process was ended between the two renamings. */
async function recover(folder: string, former: string): Promise<void> {
  if (!(await exists(former))) return;
  if (await exists(folder)) await rm(former, { recursive: true, force: true });
  else await rename(former, folder);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
