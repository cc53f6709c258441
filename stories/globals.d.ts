/// <reference types="vite/client" />

/** The rules as the tests know them, a `Ledger`: `.storybook/rules-plugin.ts` writes it at each build. */
declare module 'virtual:rules' {
  const ledger: unknown;
  export default ledger;
}
