declare module 'virtual:shipped' {
  /** A zip in base64 of what comes along, by path from the root of this package. */
  const shipped: string;
  export default shipped;
}
