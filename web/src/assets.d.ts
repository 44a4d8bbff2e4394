declare module "virtual:outlines" {
  const outlines: import("./map/outlines").Outline[];
  export default outlines;
}
declare module "*.css";
