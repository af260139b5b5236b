/**
 * Municipalities of counties that were merged in 1997 and 1998, by today's codes and by the member that serves
 * them. What is left of Skåne is old Malmöhus län, so it needs no list of its own; likewise Älvsborgs län below.
 *
 * Derived: the municipalities' organisation numbers were given out county by county and confirm it.
 */
export const kristianstad = "1256 1257 1270 1272 1273 1275 1276 1277 1278 1290 1291 1292 1293";

export const gothenburgAndBohus =
  "1401 1402 1407 1415 1419 1421 1427 1430 1435 1480 1481 1482 1484 1485 1486";

export const skaraborg = "1444 1445 1446 1447 1470 1471 1472 1473 1493 1494 1495 1496 1497 1498 1499";
