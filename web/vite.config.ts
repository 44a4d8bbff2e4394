// One classic script and one style sheet, which a page opened from a file may load.
import { readFileSync, readdirSync } from "node:fs";
import { defineConfig, type Plugin } from "vite";
import { outlines } from "./outlines";

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

/** The outlines of the map as a module, made once here instead of each time in a reader's browser. */
function projected(): Plugin {
  const name = "virtual:outlines";
  const json = (file: string) => JSON.parse(readFileSync(`node_modules/${file}`, "utf8"));
  return {
    name: "outlines",
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const made = outlines(json("world-atlas/countries-50m.json"), json("i18n-iso-countries/codes.json"));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(made))});`;
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [licences(), projected()],
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
