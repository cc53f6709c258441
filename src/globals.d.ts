/** True in the build that explains misuse to a developer, false in the one that is shipped. */
declare const __DEV__: boolean;

/** A module and all that it imports, as the text of a script that defines `probe`. */
declare module '*?code' {
  const text: string;
  export default text;
}
