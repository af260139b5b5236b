// The page keeps to its own site and its policy, and is for everyone.
import {
  axeFindings,
  checked,
  englishWords,
  foreignRequests,
  inPage,
  keyboardTraps,
  noise,
  sidewaysScroll,
  storedThings,
  tabOrderFaults,
  useLab,
  type Findings,
  type Visit,
  type VisitOptions,
} from "./quality.js";
import { open, openLive, withoutWebGl } from "./visits.js";

const lab = useLab({ webgl: true });
const phone = { viewport: { width: 390, height: 844 }, colorScheme: "dark" } as const;
const chosen = "?layer=awarded&museums=on&lm.selected=1270";

const visits: Readonly<Record<string, () => Promise<Visit>>> = {
  "the movable map": () => openLive(lab),
  "all layers on a dark phone": () => openLive(lab, chosen, phone),
  "the drawn map": () => open(lab, "", { before: withoutWebGl }),
};
const onEach = (find: (visit: Visit) => Promise<Findings>) =>
  Object.fromEntries(Object.entries(visits).map(([name, visit]) => [name, async () => find(await visit())]));
const spoilt = async (
  spoil: () => void,
  find: (visit: Visit) => Promise<Findings>,
  options?: VisitOptions,
) => {
  const visit = await openLive(lab, "", options);
  await visit.page.evaluate(spoil);
  return find(visit);
};

const quiet = async (visit: Visit): Promise<Findings> => [
  ...foreignRequests(visit),
  ...noise(visit),
  ...(await storedThings(visit)),
];
checked("The page keeps to its own site and policy, stores nothing and is silent", onEach(quiet), {
  "a word in the console": () =>
    spoilt(() => {
      console.warn("noise");
    }, quiet),
});

const axe = ({ page }: Visit): Promise<Findings> => axeFindings(page);
checked("axe finds nothing", onEach(axe), {
  "a map without a name": () =>
    spoilt(() => {
      document.querySelector("[role=listbox]")?.removeAttribute("aria-label");
    }, axe),
});

/** So high that no panel scrolls: what stands where is seen at once. */
const high = { viewport: { width: 1280, height: 6000 } };
const order = ({ page }: Visit): Promise<Findings> => tabOrderFaults(page);
checked(
  "Tab goes through the page in reading order",
  {
    "the movable map": async () => order(await openLive(lab, chosen, high)),
    "the drawn map": async () => order(await open(lab, "", { ...high, before: withoutWebGl })),
    "a phone": async () => order(await openLive(lab, "", phone)),
  },
  {
    "a positive tabindex": async () => {
      const visit = await openLive(lab, "", high);
      await inPage(visit.page, ({ one }) => {
        one(".linkbutton").tabIndex = 3;
      });
      return order(visit);
    },
  },
);

const traps = ({ page }: Visit): Promise<Findings> => keyboardTraps(page);
checked(
  "Tab leaves every stop, and leads the same way back",
  {
    "the movable map": async () => traps(await openLive(lab)),
    "the drawn map": async () => traps(await open(lab, "", { before: withoutWebGl })),
  },
  {
    "a map that keeps Tab": () =>
      spoilt(() => {
        document.querySelector("[role=listbox]")!.addEventListener("keydown", (event) => {
          event.preventDefault();
        });
      }, traps),
  },
);

const sideways = ({ page }: Visit): Promise<Findings> => sidewaysScroll(page);
const narrow = { viewport: { width: 320, height: 256 } };
checked(
  "Nothing is wider than a page of 320 px, which is 1280 px at 400 %",
  { "the whole page": async () => sideways(await openLive(lab, chosen, narrow)) },
  {
    "a figure that is wider": () =>
      spoilt(
        () => {
          document.querySelector<HTMLElement>(".figures")!.style.width = "500px";
        },
        sideways,
        narrow,
      ),
  },
);

const english = ({ page }: Visit): Promise<Findings> => englishWords(page);
checked("No word of it is English", onEach(english), {
  "a button of MapLibre": async () => {
    const visit = await openLive(lab);
    await inPage(visit.page, ({ one }) => {
      one("[aria-label='Zooma in']").ariaLabel = "Zoom in";
    });
    return english(visit);
  },
});
