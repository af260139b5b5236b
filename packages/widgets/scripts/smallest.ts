import type { BuildOptions } from "esbuild";
import type { MinifyOptions } from "terser";

/** How every file for a page is made small: each of the two folds what the other leaves. */
export const esbuildSmallest = {
  conditions: ["production"],
  legalComments: "none",
  minifySyntax: true,
  minifyWhitespace: true,
} satisfies BuildOptions;

export const terserSmallest = {
  module: true,
  ecma: 2020,
  compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
  format: { comments: false, preamble: "/*! THIRD_PARTY_NOTICES.txt */" },
} satisfies MinifyOptions;
