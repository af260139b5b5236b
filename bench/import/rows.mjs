// A list of made-up decisions as Excel on a Swedish computer saves it: semicolons, CRLF, some cells in quotation marks,
// some amounts with spaces. The same rows every time.
import { once } from "node:events";
import { createWriteStream } from "node:fs";

const HEADER =
  "Diarienummer;Projekt;Mottagare;Organisationsnummer;Bidragsform;Konst- och kulturområde;Målgrupp;Verksamhetskommun;Beslutsdatum;Sökt belopp;Beviljat belopp";
const PLACES = [
  "Malmö",
  "Lund",
  "Osby",
  "Östra Göinge",
  "Hässleholm",
  "Kristianstad",
  "Ystad",
  "Åstorp",
  "Klippan",
];
const FORMS = ["Verksamhetsbidrag", "Projektbidrag", "Utvecklingsstöd", "Produktionsstöd"];
const FIELDS = ["dans", "musik", "teater", "film", "litteratur", "bild"];
const GROUPS = ["barn och unga", "äldre", "alla", ""];

/** Writes the list, and gives the kronor that are in it. */
export async function writeRows(path, count) {
  const out = createWriteStream(path);
  let state = 12_345;
  const below = (limit) => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) % limit;
  let text = `${HEADER}\r\n`;
  let sum = 0;
  for (let row = 0; row < count; row += 1) {
    const kronor = (1 + below(400)) * 1_000;
    const amount = below(3) > 0 ? String(kronor) : `${kronor / 1_000} 000`;
    const place = below(20) > 0 ? PLACES[below(PLACES.length)] : '"Osby, Lund"';
    const day = `${2019 + below(6)}-0${1 + below(9)}-${10 + below(18)}`;
    text += `KN-${row};Projekt nummer ${row};Kulturföreningen ${below(5_000)};802419-7405;${FORMS[below(4)]};${FIELDS[below(6)]};${GROUPS[below(4)]};${place};${day};${below(900) * 1_000};${amount}\r\n`;
    sum += kronor;
    if (text.length < 1e6) continue;
    if (!out.write(text)) await once(out, "drain");
    text = "";
  }
  out.end(text);
  await once(out, "finish");
  return sum;
}
