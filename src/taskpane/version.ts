/** Of the add-in, the same as in package.json and the manifest. */
export const version = '0.1.0';
