// The forms of support of the made-up decisions. Forms, calls and years are as a region has them; how many decisions, to
// whom and how much is made up.

const STAGE = ["teater", "dans", "musik", "cirkus", "performance"];
const ART = ["bildkonst", "form och design", "film", "litteratur", "seriekonst", "konsthantverk"];
const HERITAGE = ["museer", "kulturarv", "arkiv", "hemslöjd"];
const ALL = [...STAGE, ...ART, ...HERITAGE];
const LIBRARY = ["bibliotek", "läsfrämjande"];
const PUBLIC = ["alla", "barn och unga", "vuxna", "äldre"];

const rounds = (name) => (year) => [`${name}, våren ${year}`, `${name}, hösten ${year}`];
const yearly = (name) => (year) => [`${name} ${year}`];
const library = yearly("Biblioteksutveckling");

/**
 * Each form: what it is called, in which years it is given, the calls of a year, how many decisions a year, the least and
 * the most kronor, fields, and target groups.
 */
export const forms = [
  {
    ...{ name: "projektbidrag", from: 2019, until: 2020, calls: rounds("Projektbidrag"), count: 40 },
    ...{ least: 40_000, most: 350_000, fields: ALL, groups: PUBLIC },
  },
  {
    ...{ name: "produktionsstöd", from: 2021, until: 2025, calls: rounds("Produktionsstöd"), count: 40 },
    ...{ least: 50_000, most: 400_000, fields: [...STAGE, ...ART], groups: PUBLIC },
  },
  {
    ...{ name: "utvecklingsstöd", from: 2021, until: 2025, calls: rounds("Utvecklingsstöd"), count: 40 },
    ...{
      least: 75_000,
      most: 400_000,
      fields: ALL,
      groups: [...PUBLIC, "personer med funktionsnedsättning"],
    },
  },
  {
    ...{
      name: "tematiskt stöd",
      from: 2022,
      until: 2023,
      calls: yearly("Nya berättarformer för barn och unga"),
    },
    ...{ count: 12, least: 50_000, most: 250_000, fields: ["film", "litteratur", "seriekonst", "teater"] },
    groups: ["barn och unga"],
  },
  {
    ...{ name: "tematiskt stöd", from: 2024, until: 2025, calls: yearly("Deltagarstöd: samtidskonst") },
    ...{
      count: 12,
      least: 20_000,
      most: 120_000,
      fields: ["bildkonst"],
      groups: ["alla", "vuxna", "barn och unga"],
    },
  },
  {
    ...{
      name: "särskilt stöd",
      from: 2019,
      until: 2025,
      calls: yearly("Nationella minoriteters kultur"),
      count: 10,
    },
    ...{ least: 30_000, most: 200_000, fields: ["litteratur", "musik", "teater", "kulturarv"] },
    groups: ["nationella minoriteter", "nationella minoriteter; barn och unga"],
  },
  {
    ...{
      name: "startstöd",
      from: 2023,
      until: 2025,
      calls: yearly("Startstöd till hållbar platsutveckling"),
    },
    ...{
      count: 9,
      least: 50_000,
      most: 150_000,
      fields: ["offentlig konst", "kulturarv", "konstområdesöverskridande"],
    },
    ...{ groups: ["alla"], recipient: "Exempelkommunen" },
  },
  {
    ...{ name: "kommunsamverkan", from: 2019, until: 2022, calls: yearly("Kommunsamverkan"), count: 7 },
    ...{ least: 100_000, most: 400_000, fields: ["dans", "film", "offentlig konst", "kulturarv"] },
    ...{ groups: ["barn och unga", "äldre", "alla"], recipient: "Exempelkommunen", together: true },
  },
  {
    ...{ name: "biblioteksutveckling", from: 2019, until: 2021, calls: library, count: 12 },
    ...{ least: 50_000, most: 250_000, fields: LIBRARY, groups: [...PUBLIC, "asylsökande"] },
    recipient: "Exempelbiblioteket",
  },
  {
    ...{
      name: "kunskapsdelning",
      from: 2019,
      until: 2021,
      calls: library,
      count: 6,
      least: 15_000,
      most: 50_000,
    },
    ...{ fields: LIBRARY, groups: PUBLIC, recipient: "Exempelbiblioteket" },
  },
  {
    ...{
      name: "kompetensutveckling",
      from: 2019,
      until: 2021,
      calls: library,
      count: 6,
      least: 10_000,
      most: 40_000,
    },
    ...{ fields: LIBRARY, groups: PUBLIC, recipient: "Exempelbiblioteket" },
  },
  {
    ...{
      name: "Experimentspåret",
      from: 2019,
      until: 2025,
      calls: library,
      count: 9,
      least: 10_000,
      most: 35_000,
    },
    ...{ fields: LIBRARY, groups: PUBLIC, recipient: "Exempelbiblioteket" },
  },
  {
    ...{
      name: "Lärandespåret",
      from: 2022,
      until: 2025,
      calls: library,
      count: 9,
      least: 15_000,
      most: 60_000,
    },
    ...{ fields: LIBRARY, groups: PUBLIC, recipient: "Exempelbiblioteket" },
  },
  {
    ...{
      name: "Projektspåret",
      from: 2022,
      until: 2025,
      calls: library,
      count: 11,
      least: 75_000,
      most: 350_000,
    },
    ...{ fields: LIBRARY, recipient: "Exempelbiblioteket" },
    groups: [...PUBLIC, "personer med annat modersmål än svenska", "personer med funktionsnedsättning"],
  },
];

/** What a made-up recipient works with, by field: none is the name of anyone. */
export const houses = {
  teater: "Exempelteatern",
  dans: "Exempeldansen",
  musik: "Exempelmusiken",
  cirkus: "Exempelcirkusen",
  performance: "Exempelscenen",
  bildkonst: "Exempelkonsthallen",
  "form och design": "Exempelformen",
  film: "Exempelfilmen",
  litteratur: "Exempelförlaget",
  seriekonst: "Exempelserierna",
  konsthantverk: "Exempelverkstaden",
  museer: "Exempelmuseet",
  kulturarv: "Exempelhembygden",
  arkiv: "Exempelarkivet",
  hemslöjd: "Exempelslöjden",
};

/**
 * The dance of four municipalities in the south-east, each with a house from a year on: who asks how support to dance has
 * changed there finds an answer.
 */
export const danceHouses = [
  { municipality: "1286", from: 2019, kronor: 600_000 },
  { municipality: "1291", from: 2020, kronor: 350_000 },
  { municipality: "1270", from: 2022, kronor: 250_000 },
  { municipality: "1265", from: 2024, kronor: 150_000 },
];
