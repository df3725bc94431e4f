/** The package has types for its index alone, and there for `parse` alone. */
declare module '@mozilla/readability/Readability.js' {
  const Readability: new (page: Document) => object;
  export default Readability;
}
