// Written by scripts/build-boundaries.mjs.
/** The top left corner of every grid in projected metres: Sweden's own westernmost and northernmost. */
export const gridOrigin = {
  x: -222046,
  y: -7687917,
};
