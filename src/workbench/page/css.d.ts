/** The bundler answers an imported style sheet with its address. */
declare module '*.css' {
  const address: string;
  export default address;
}
