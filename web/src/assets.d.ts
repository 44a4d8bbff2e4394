declare module "*.json" {
  const content: unknown;
  export default content;
}
declare module "*.css";
