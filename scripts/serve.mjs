// A small static server for the example apps and for page tests. No dependency, and headers as strict as they go.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { readFile, readdir, realpath, stat } from "node:fs/promises";
import { existsSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("..", import.meta.url));

export const strictHeaders = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".pmtiles": "application/octet-stream",
  ".parquet": "application/octet-stream",
};

/**
 * `/<app>/` for each folder under apps with a page, and the built widgets beside it as `/<app>/lansmuseer/`. An app with a
 * bundler of its own is what that has built.
 */
export async function appMounts(folder = root) {
  const names = (await readdir(join(folder, "apps"))).sort();
  const homeOf = (name) => {
    const home = join(folder, "apps", name);
    return existsSync(join(home, "vite.config.ts")) ? join(home, "dist") : home;
  };
  const apps = names.filter((name) => existsSync(join(homeOf(name), "index.html")));
  return Object.fromEntries(
    apps.flatMap((name) => [
      [`/${name}/lansmuseer/`, join(folder, "packages/widgets/dist")],
      [`/${name}/`, homeOf(name)],
    ]),
  );
}

/** The file that `path` means, or undefined: never one outside its mount, not by `..`, a link or a dot file. */
async function fileFor(path, mounts) {
  const prefix = Object.keys(mounts)
    .filter((each) => path.startsWith(each))
    .sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return undefined;
  const parts = path.slice(prefix.length).split("/");
  if (parts.some((part) => part.startsWith(".") || part === "node_modules" || /[\\\0]/.test(part)))
    return undefined;
  try {
    const home = await realpath(mounts[prefix]);
    const folder = path.endsWith("/");
    const file = await realpath(join(home, ...parts, folder ? "index.html" : ""));
    return file.startsWith(home + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** `[first, last]` of a single byte range; null when it cannot be met; undefined when there is none. */
export function byteRange(header, size) {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === undefined || (from === "" && to === "")) return undefined;
  const first = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return first < size && first <= last ? [first, last] : null;
}

const packers = {
  br: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (bytes) => gzipSync(bytes),
};

function answer(request, response, { status = 200, type, body }, headers) {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const head = {
    ...headers,
    "Content-Type": type,
    "Cache-Control": "no-cache",
    ETag: etag,
    Vary: "Accept-Encoding",
  };
  const end = (code, extra, bytes) => {
    response.writeHead(code, { ...head, ...extra, ...(bytes ? { "Content-Length": bytes.length } : {}) });
    response.end(request.method === "HEAD" ? undefined : bytes);
  };
  if (status === 200 && request.headers["if-none-match"] === etag) {
    end(304, {});
    return;
  }
  const range = status === 200 ? byteRange(request.headers.range, body.length) : undefined;
  if (range === null) {
    end(416, { "Content-Range": `bytes */${body.length}` }, Buffer.alloc(0));
    return;
  }
  if (range) {
    const [first, last] = range;
    end(206, { "Content-Range": `bytes ${first}-${last}/${body.length}` }, body.subarray(first, last + 1));
    return;
  }
  const accepted = request.headers["accept-encoding"] ?? "";
  const coding = type.includes("charset") && Object.keys(packers).find((name) => accepted.includes(name));
  if (coding) end(status, { "Content-Encoding": coding, "Accept-Ranges": "bytes" }, packers[coding](body));
  else end(status, { "Accept-Ranges": "bytes" }, body);
}

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

function listing(mounts) {
  const apps = Object.keys(mounts).filter((path) => !path.endsWith("/lansmuseer/"));
  const items = apps.map(
    (path) => `<li><a href="${escaped(path)}">${escaped(path.replaceAll("/", ""))}</a></li>`,
  );
  return `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Länsmuseer: exempel</title><h1>Exempel</h1><ul>${items.join("")}</ul></html>`;
}

const text = (status, words) => ({ status, type: types[".txt"], body: Buffer.from(words) });

/**
 * Serves `mounts` (address prefix to folder) on this machine only.
 * @param {{ port?: number, mounts?: Record<string, string>, headers?: Record<string, string> }} [options]
 *   `port` 0 takes a free one; `headers` are added to the strict ones or replace them.
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function serve({ port = 0, mounts, headers = {} } = {}) {
  const mounted = mounts ?? (await appMounts());
  const server = createServer(async (request, response) => {
    const all = { ...strictHeaders, ...headers };
    let path;
    try {
      path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    } catch {
      answer(request, response, text(400, "Adressen kan inte läsas.\n"), all);
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      answer(request, response, text(405, "Bara GET och HEAD.\n"), { ...all, Allow: "GET, HEAD" });
      return;
    }
    if (path === "/" && !("/" in mounted)) {
      answer(request, response, { type: types[".html"], body: Buffer.from(listing(mounted)) }, all);
      return;
    }
    if (`${path}/` in mounted) {
      response.writeHead(308, { ...all, Location: `${encodeURI(path)}/` }).end();
      return;
    }
    const file = await fileFor(path, mounted);
    if (file === undefined) answer(request, response, text(404, "Sidan finns inte.\n"), all);
    else {
      const type = types[extname(file)] ?? "application/octet-stream";
      answer(request, response, { type, body: await readFile(file) }, all);
    }
  });
  await new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://localhost:${server.address().port}`, close };
}
