/// <reference types="vite/client" />

/** The rules as the tests know them; `.storybook/rules-plugin.ts` writes it at each build. */
declare module 'virtual:rules' {
  const ledger: import('../test/rules/ledger.js').Ledger;
  export default ledger;
}
