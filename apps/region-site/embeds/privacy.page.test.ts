// What every small widget keeps of privacy and of the page's policy, unused and used.
import { checked, foreignRequests, inPage, noise, storedThings, useLab } from "../quality.js";
import { onEach, openEmbed } from "./embeds.js";

const lab = useLab();
const strict = { strict: true, isUsed: true } as const;

checked(
  "Under the strict policy a widget asks no other host, and there is no violation, message or error",
  {
    ...onEach(lab, (visit) => Promise.resolve([...foreignRequests(visit), ...noise(visit)]), {
      ...strict,
      said: "used",
    }),
    ...onEach(lab, (visit) => Promise.resolve([...foreignRequests(visit), ...noise(visit)]), {
      ...strict,
      colorScheme: "dark",
      viewport: { width: 390, height: 844 },
      said: "dark, 390 px",
    }),
  },
  {
    "a picture from elsewhere": async () =>
      foreignRequests(
        await openEmbed(lab, "museum", {
          around: (tag) => `${tag}<img alt="" src="https://example.org/a.png">`,
        }),
      ),
    "an inline style": async () =>
      noise(
        await openEmbed(lab, "news", {
          strict: true,
          around: (tag) => `<p style="color:red">Text</p>${tag}`,
        }),
      ),
    "a word in the console": async () => {
      const visit = await openEmbed(lab, "funding-flow");
      await visit.page.evaluate(() => {
        console.warn("noise");
      });
      return noise(visit);
    },
  },
);

/** A page whose storage throws, as in a sandboxed frame or with cookies forbidden. */
const noStorage = `
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
    Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });
`;

checked(
  "A widget stores nothing, and nothing breaks where storing is forbidden",
  {
    ...onEach(lab, (visit) => storedThings(visit), { isUsed: true, said: "used" }),
    ...onEach(lab, (visit) => Promise.resolve(noise(visit)), {
      before: noStorage,
      isUsed: true,
      said: "storage that throws",
    }),
  },
  {
    localStorage: async () => {
      const visit = await openEmbed(lab, "museum");
      await inPage(visit.page, () => {
        localStorage.setItem("a", "1");
      });
      return storedThings(visit);
    },
  },
);
