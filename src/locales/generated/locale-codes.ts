export const sourceLocale = `en`;
export const targetLocales = [`fr`] as const;
