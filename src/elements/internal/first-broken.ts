/** Rules by the code of what breaks them. */
import type { MisuseCode } from '../../domain/mend.js';

/** What is truthy means that the page breaks it. */
export type Rules<Asked extends unknown[]> = Partial<
  Record<MisuseCode, (...asked: Asked) => unknown>
>;

/** The code of the first rule that is broken. */
export function firstBroken<Asked extends unknown[]>(
  rules: Rules<Asked>,
  ...asked: Asked
): MisuseCode | undefined {
  const codes = Object.keys(rules) as MisuseCode[];
  return codes.find((code) => rules[code]!(...asked));
}
