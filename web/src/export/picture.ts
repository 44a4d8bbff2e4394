// The map as a picture that stands alone: what the style sheet says becomes part of it.
const DRAWN = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "opacity",
  "font-size",
  "font-family",
  "font-style",
  "font-weight",
  "paint-order",
  "vector-effect",
];

/** The picture as SVG, with lines below that say what it shows and where it is from. */
export function svgOf(picture: SVGElement, title: string, lines: string[]): string {
  const copy = picture.cloneNode(true) as SVGElement;
  const [width, height] = [picture.clientWidth, picture.clientHeight];
  const [from, to] = [[...picture.querySelectorAll("*")], [...copy.querySelectorAll("*")]];
  from.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of DRAWN) {
      const value = style.getPropertyValue(name);
      if (value && value !== "none" && value !== "normal")
        to[i]?.setAttribute(name, value.replace(/url\(.*#([^"')]+)["']?\)/, "url(#$1)"));
      else if (value === "none" && (name === "fill" || name === "stroke")) to[i]?.setAttribute(name, "none");
    }
    to[i]?.removeAttribute("class");
  });
  for (const element of copy.querySelectorAll("[stroke='transparent']")) element.remove();
  for (const [name, value] of Object.entries({ xmlns: "http://www.w3.org/2000/svg", width, height }))
    copy.setAttribute(name, String(value));
  copy.removeAttribute("class");
  copy.removeAttribute("tabindex");
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of Object.entries({ width, height, fill: getComputedStyle(picture).backgroundColor }))
    ground.setAttribute(name, String(value));
  const head = document.createElementNS("http://www.w3.org/2000/svg", "title");
  head.textContent = title;
  copy.prepend(head, ground);
  lines.forEach((line, i) => copy.append(written(line, height - 12 - 15 * (lines.length - 1 - i))));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** A line of text at the left. */
function written(line: string, y: number): SVGElement {
  const { color, fontFamily } = getComputedStyle(document.body);
  const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
  for (const [name, value] of Object.entries({ x: 12, y, "font-size": "11px", "font-family": fontFamily, fill: color }))
    text.setAttribute(name, String(value));
  text.textContent = line;
  return text;
}

/** The picture as PNG, twice as fine as on the screen. */
export async function pngOf(source: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * 2, height * 2];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The browser made no picture."))), "image/png"),
  );
}
