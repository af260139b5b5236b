import type { TableKind } from "@lansmuseer/domain";
import { originHeaders } from "./origin-headers.js";
import type { Synonyms } from "./synonyms.js";

const municipality = {
  best: ["kommunkod", "kommun kod", "kod", "municipality code"],
  sure: ["kommun", "kommunnamn", "municipality"],
  likely: ["ort", "namn"],
};
const url = { sure: ["webbadress", "länk", "url", "webbplats", "hemsida"], likely: [] };
const description = { sure: ["beskrivning", "description", "sammanfattning"], likely: ["text", "kommentar"] };
const organizer = { sure: ["arrangör", "organizer", "ansvarig", "sammankallande"], likely: ["huvudman"] };
const fields = {
  sure: ["konst och kulturområde", "konstområde", "konstform", "cultural fields", "inriktning"],
  likely: ["område", "fält"],
};
const groups = { sure: ["målgrupp", "målgrupper", "target groups", "publik"], likely: ["för vem"] };
const year = { sure: ["år", "year", "avser år", "period"], likely: ["budgetår"] };

const organizationForm = {
  sure: ["förvaltningsform", "organisationsform", "organisation", "form of administration"],
  likely: ["förvaltning"],
};
/** What the columns of the other tables are called. */
export const recordHeaders: Readonly<Record<Exclude<TableKind, "grants">, Synonyms>> = {
  facts: {
    ...originHeaders,
    municipality,
    year,
    population: {
      sure: ["folkmängd", "befolkning", "invånare", "antal invånare", "invånare totalt antal", "population"],
      likely: [],
    },
    culture_cost: {
      sure: ["nettokostnad kulturverksamhet", "nettokostnad kultur", "n09022"],
      likely: ["kultur", "kostnad kultur", "värde"],
    },
    culture_gross_cost: {
      sure: ["kostnad kulturverksamhet", "n09100"],
      likely: [],
    },
    library_cost: {
      sure: ["nettokostnad bibliotek", "bibliotek", "kostnad bibliotek", "n09026"],
      likely: [],
    },
    leisure_cost: {
      sure: ["nettokostnad fritidsverksamhet", "fritid", "kostnad fritid", "n09018"],
      likely: [],
    },
    localities: { sure: ["tätorter", "antal tätorter", "localities"], likely: [] },
    organization_form: organizationForm,
    policy_url: { sure: ["länk till styrdokument", "styrdokument"], likely: ["länk", "url"] },
  },
  activities: {
    ...originHeaders,
    id: { sure: ["id", "aktivitets id"], likely: ["nr"] },
    title: { sure: ["aktivitet", "insats", "titel", "title", "rubrik", "benämning"], likely: ["namn"] },
    kind: { sure: ["typ", "kind", "typ av aktivitet", "typ av insats", "slag"], likely: ["form"] },
    description,
    organizer,
    from: { sure: ["startdatum", "datum", "start", "från", "dag"], likely: [] },
    until: { sure: ["slutdatum", "slut", "till"], likely: [] },
    places: { best: ["kommunkod"], sure: ["plats", "kommun", "kommuner", "ort", "places"], likely: ["var"] },
    areas: { sure: ["kulturområde", "cultural areas"], likely: [] },
    fields,
    target_groups: groups,
    participants: { sure: ["deltagare", "antal deltagare", "participants", "besökare"], likely: ["antal"] },
    url,
  },
  venues: {
    ...originHeaders,
    id: { sure: ["id", "lokal id"], likely: ["nr"] },
    name: {
      sure: ["namn", "name", "lokal", "kulturlokal", "verksamhet", "museum", "bibliotek", "anläggning"],
      likely: ["titel"],
    },
    kind: { sure: ["typ", "kind", "typ av lokal", "lokaltyp", "kategori"], likely: ["verksamhetstyp"] },
    municipality: { best: ["kommunkod"], sure: ["kommun", "municipality", "kommunnamn"], likely: ["kod"] },
    address: { sure: ["adress", "address", "besöksadress", "gatuadress"], likely: ["plats"] },
    latitude: { sure: ["latitud", "latitude", "lat"], likely: ["y"] },
    longitude: { sure: ["longitud", "longitude", "long", "lon", "lng"], likely: ["x"] },
    operator: { sure: ["huvudman", "operator", "ägare", "drivs av"], likely: ["ansvarig"] },
    url,
  },
  policy: {
    ...originHeaders,
    municipality,
    stage: { sure: ["skede", "stage", "status"], likely: [] },
    title: { sure: ["styrdokument", "policy document", "dokument", "titel", "dokumentets namn"], likely: [] },
    adopted: { sure: ["antaget", "antagen", "adopted", "beslutsdatum", "antaget datum"], likely: ["datum"] },
    valid_from: { sure: ["gäller från", "giltig från", "in force from", "från"], likely: ["start"] },
    valid_until: {
      sure: [
        "gäller till",
        "giltig till",
        "in force until",
        "till",
        "giltig till och med",
        "gäller till och med",
      ],
      likely: ["slut"],
    },
    url,
  },
  forms: { municipality, year, form: organizationForm, ...originHeaders },
  networks: {
    ...originHeaders,
    id: { sure: ["id"], likely: ["nr"] },
    name: { sure: ["nätverk", "network", "namn", "nätverkets namn"], likely: [] },
    description,
    organizer,
    members: { sure: ["medlemmar", "members", "kommuner", "deltagande kommuner"], likely: ["kommun"] },
    fields,
    target_groups: groups,
    dormant: { sure: ["vilande", "dormant"], likely: [] },
    url,
  },
  allocations: {
    id: { sure: ["id"], likely: ["nr"] },
    step: { sure: ["led", "step"], likely: ["nivå"] },
    year,
    region: { sure: ["län", "county", "region", "länskod", "regionkod"], likely: ["kod"] },
    from_name: { sure: ["från", "from", "givare", "bidragsgivare"], likely: [] },
    from_number: { sure: ["givarens organisationsnummer", "giver s number"], likely: [] },
    from_kind: { sure: ["typ av givare", "kind of giver"], likely: [] },
    to_name: { sure: ["till", "to", "mottagare", "bidragsmottagare", "organisation"], likely: [] },
    to_number: {
      sure: ["mottagarens organisationsnummer", "organisationsnummer", "orgnr", "receiver s number"],
      likely: [],
    },
    to_kind: { sure: ["typ av mottagare", "kind of receiver"], likely: [] },
    area: { sure: ["kulturområde", "cultural area", "område"], likely: [] },
    amount: {
      sure: ["belopp", "amount", "statsbidrag", "bidrag", "verksamhetsbidrag"],
      likely: ["summa", "kr", "tkr"],
    },
    fund: { sure: ["pengarnas ursprung", "source of funds", "fund"], likely: ["finansiär"] },
    remainder: {
      sure: ["ej fördelat eller publicerat", "not allocated or published", "remainder"],
      likely: [],
    },
    derivation: { sure: ["hur beloppet är härlett", "derivation"], likely: [] },
    area_derivation: { sure: ["hur området är bestämt"], likely: [] },
    source: { sure: ["källa", "source"], likely: [] },
  },
};
