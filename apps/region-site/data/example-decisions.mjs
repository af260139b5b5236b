// Decisions that are made up, for trying out the map before a region has imported its own: 33 municipalities, 2019 to
// 2025, every form of support, fields and target groups. The same seed gives the same rows.
import { municipalityFacts } from "@lansmuseer/places";
import { danceHouses, forms, houses } from "./example-forms.mjs";
import { inSkane } from "./example-municipalities.mjs";
import { randomFrom } from "./random.mjs";

const HEADERS = [
  ...["Id", "Projekt", "Mottagare", "Bidragsform", "Utlysning", "Konst- och kulturområde", "Målgrupp"],
  ...["Verksamhetskommun", "Beslutsdatum", "Sökt belopp", "Beviljat belopp", "Diarienummer", "Källa"],
];
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025];
const WORDS = [
  ...["Ljusfesten", "Byavandringen", "Öppna scenen", "Berättarkvällen", "Filmverkstan", "Tonernas hus"],
  ...["Färgstugan", "Bokbåten", "Sommarateljén", "Minnenas gata", "Rörelserummet", "Torgets röster"],
];

/** What is decided by chance, from one seed. */
class Chance {
  #random;
  #places;
  #weights;

  constructor(seed) {
    this.#random = randomFrom(seed);
    this.#places = inSkane();
    // Larger municipalities get more, though not as many times more as they are larger.
    this.#weights = this.#places.map(({ code }) => municipalityFacts(code).population[0].value ** 0.7);
  }

  /** A whole number from `least` to `most`. */
  whole(least, most) {
    return least + Math.floor(this.#random() * (most - least + 1));
  }

  one(list) {
    return list[this.whole(0, list.length - 1)];
  }

  happens(share) {
    return this.#random() < share;
  }

  /** Whole five thousands of kronor; small sums are more common than large ones. */
  kronor(least, most) {
    return Math.max(least, Math.round((least + this.#random() ** 2 * (most - least)) / 5_000) * 5_000);
  }

  place() {
    let left = this.#random() * this.#weights.reduce((sum, weight) => sum + weight, 0);
    return this.#places.find((_, at) => (left -= this.#weights[at]) < 0) ?? this.#places[0];
  }

  day(year, first, last) {
    const pad = (number) => String(number).padStart(2, "0");
    return `${year}-${pad(this.whole(first, last))}-${pad(this.whole(1, 28))}`;
  }
}

/** A grant of one of the forms that are applied for. */
function applied(chance, form, year) {
  const calls = form.calls(year);
  const call = chance.one(calls);
  const field = chance.one(form.fields);
  const place = chance.place();
  const others = form.together ? [chance.place(), chance.place()] : [];
  const places = [place, ...others].filter((each, at, all) => all.indexOf(each) === at);
  if (form.together && places.length < 2) return applied(chance, form, year);
  const awarded = chance.kronor(form.least, form.most);
  const house = form.recipient ?? houses[field];
  // A library mostly gets all that it asks for.
  const asked = form.recipient === "Exempelbiblioteket" ? 0 : chance.whole(0, 12) * 10_000;
  return {
    year,
    cells: [
      `${chance.one(WORDS)} i ${place.name}`,
      places.map(({ name }) => `${house} i ${name}`).join("; "),
      form.name,
      call,
      field,
      chance.happens(0.15) && !form.groups.includes("barn och unga; äldre") && form.groups.length > 3
        ? "barn och unga; äldre"
        : chance.one(form.groups),
      places.map(({ name }) => name).join(", "),
      chance.day(year, call.includes("hösten") ? 11 : 4, call.includes("hösten") ? 12 : 6),
      // Of some it is not known what they asked for.
      chance.happens(0.04) ? ".." : String(awarded + asked),
      String(awarded),
    ],
  };
}

/** Organizations that get an operating grant every year, with what they had in the first. */
function operated(chance) {
  const fields = Object.keys(houses);
  const some = Array.from({ length: 62 }, () => {
    const field = chance.one(fields);
    const place = chance.place();
    const isLarge = ["teater", "musik", "museer"].includes(field);
    // A large house stands in a large municipality.
    const size = Math.min(1, 0.08 + municipalityFacts(place.code).population[0].value / 200_000);
    const most = 250_000 + (isLarge ? 12_000_000 : 1_500_000) * size;
    return { place, field, from: 2019, kronor: chance.kronor(200_000, most) };
  });
  const places = inSkane();
  const dance = danceHouses.map(({ municipality, ...others }) => {
    return { place: places.find(({ code }) => code === municipality), field: "dans", ...others };
  });
  const taken = new Set();
  // One house of a kind in a municipality.
  return [...dance, ...some].filter(({ place, field }) => {
    const key = `${field} ${place.code}`;
    return taken.has(key) ? false : taken.add(key);
  });
}

function operating(chance, { place, field, from, kronor }, year) {
  const awarded = Math.round((kronor * (1 + 0.025 * (year - from))) / 5_000) * 5_000;
  return {
    year,
    cells: [
      `Verksamhet ${year}`,
      `${houses[field]} i ${place.name}`,
      "verksamhetsbidrag",
      `Verksamhetsstöd ${year}`,
      field,
      chance.one(["alla", "alla", "barn och unga"]),
      place.name,
      chance.day(year, 1, 2),
      String(awarded + chance.whole(0, 10) * 25_000),
      String(awarded),
    ],
  };
}

/** The made-up decisions as a CSV file of a region. */
export function exampleDecisions(seed = 12) {
  const chance = new Chance(seed);
  const organizations = operated(chance);
  const rows = YEARS.flatMap((year) => [
    ...organizations.filter(({ from }) => from <= year).map((each) => operating(chance, each, year)),
    ...forms
      .filter(({ from, until }) => from <= year && year <= until)
      .flatMap((form) => Array.from({ length: form.count }, () => applied(chance, form, year))),
  ]);
  const lines = rows.map(({ year, cells }, at) => [
    `exempel-${at + 1}`,
    ...cells,
    `EX${year}-${at + 1}`,
    "Påhittat exempel",
  ]);
  return [HEADERS, ...lines].map((cells) => cells.map((cell) => `"${cell}"`).join(";")).join("\r\n");
}
