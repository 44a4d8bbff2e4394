// One classic script and one style sheet, which a page opened from a file may load.
import { readFileSync, readdirSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";

const KEPT = ["d3-array", "d3-geo", "internmap", "minisearch", "topojson-client", "world-atlas", "i18n-iso-countries"];

/** The licences of the libraries that the script carries, in one file beside it. */
function licences(): Plugin {
  return {
    name: "licences",
    generateBundle() {
      const texts = KEPT.map((name) => {
        const folder = `node_modules/${name}`;
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
        return `${name}\n${"-".repeat(name.length)}\n\n${file ? readFileSync(`${folder}/${file}`, "utf8").trim() : ""}\n`;
      });
      const atlas = "The outlines of world-atlas are Natural Earth's, which are in the public domain.\n";
      this.emitFile({ type: "asset", fileName: "licences.txt", source: [...texts, atlas].join("\n\n") });
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [licences()],
  json: { stringify: true },
  build: {
    outDir: "../src/tipgraph/explorer/page",
    emptyOutDir: true,
    modulePreload: false,
    cssCodeSplit: false,
    target: "es2022",
    rollupOptions: {
      input: "src/main.ts",
      output: {
        format: "iife",
        entryFileNames: "explorer.js",
        assetFileNames: "explorer[extname]",
      },
    },
  },
});
