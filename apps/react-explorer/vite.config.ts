import { defineConfig } from "vite";

export default defineConfig({
  // Any folder of any server will do.
  base: "./",
  // Under the strict policy an address of data is no file of the page's own.
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1200 },
  // Prepared, MapLibre no longer finds its worker.
  optimizeDeps: { exclude: ["maplibre-gl"] },
});
