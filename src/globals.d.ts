/** A module and all that it imports, as the text of a script that defines `probe`. */
declare module '*?code' {
  const text: string;
  export default text;
}
