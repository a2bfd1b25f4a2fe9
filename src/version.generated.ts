// Made by `npm run generate`; changes here are lost.
/** Of the package, as package.json says it. */
export const version = "0.1.0";
