// Which Chromium the tests drive: CHROMIUM_PATH, else the one inside an npm package, else one on the machine.
import { existsSync } from "node:fs";

const onTheMachine = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

export const chromiumArgs = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-background-networking"];

/** Path of an executable Chromium. Unpacks the npm package's archive on first use. */
export async function chromiumPath() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    return await packed.executablePath();
  } catch (cause) {
    const found = onTheMachine.find((path) => existsSync(path));
    if (found) return found;
    throw new Error("No Chromium found. Install one (Debian: apt-get install chromium) and set CHROMIUM_PATH to its executable.", { cause });
  }
}
