// What the grant widgets are made of, for whoever keeps the state of a page: other frameworks, other drawings.
export { clauseOf } from "../group/clauses.js";
export { type Group, groupOf, type GroupState } from "../group/group.js";
export { facetsData, facetsState } from "../grant-explorer/explorer-facets.js";
export { grantMapData, type GrantMeasure, grantMeasures } from "../grant-map/grant-map-data.js";
export { grantYears, type GrantYears, regionIn, yearClause } from "../grant-map/grant-years.js";
export { canMeet, loadGrants, type LoadedGrants } from "../grant-widget/load-grants.js";
export { loadGrid } from "../map-ground/load-grid.js";
export { municipalityGround } from "../map-ground/map-ground.js";
export { aboutPackage } from "../source/about-package.js";
export { type Once, SourceController } from "../source/source-controller.js";
export { keepInAddress } from "../url-state/url-state.js";
