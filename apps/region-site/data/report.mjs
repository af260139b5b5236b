// What Region Skåne's own report of 2024 says of its 33 municipalities, and who of them is named in it.

/** The report, as a source is named in a row. */
export const REPORT =
  "Region Skåne, kulturförvaltningens rapport om kommundialoger och digital Skånekarta kultur, 2024";

/** The three municipalities in which no dialogue had been held, by code. */
export const NOT_VISITED = ["1257", "1280", "1283"];

/** How many municipalities organize culture in which way. */
export const FORMS = {
  culture: 3,
  "culture-leisure": 15,
  "community-services": 7,
  "children-education": 4,
  "labor-leisure-health": 2,
  family: 1,
  executive: 1,
};

/** How many have a policy document in force, have one that has run out, and have none. */
export const POLICIES = { inForce: 16, expired: 5, missing: 12 };

/** Said in the source of a row of which the report knows only how many there are. */
export const madeUpFrom = (fact) => `Påhittat per kommun. Antalen är verkliga: ${fact} (${REPORT})`;
