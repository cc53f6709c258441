/** What one act on the banner says of each purpose, as choices of a record. */
import { type Act, answer, type Choice, type Purpose, unanswered } from '../../../domain/choice.js';
import type { Notice } from '../../../domain/record.js';
import type { ConsentRecord } from '../../../domain/schema.js';
import { hasPrivacySignal } from '../../../gating/gpc.js';
import { type BannerPurpose, titleOf } from './purposes.js';

/** A yes or a no to each purpose. */
export type Granted = Readonly<Record<string, boolean>>;

/** The browser's own no to a sale. */
export const isRefusedBySignal = ({ sale }: BannerPurpose): boolean => sale && hasPrivacySignal();

/** What the browser says by itself, as a record has it. */
export const signals = (): Pick<ConsentRecord, 'signals'> | false =>
  hasPrivacySignal() && { signals: { gpc: true } };

/** What each button says of a purpose, given the boxes that are ticked. */
const GRANTS: Readonly<
  Record<string, (purpose: BannerPurpose, ticked: ReadonlySet<string>) => boolean>
> = {
  refuse: () => false,
  leave: () => false,
  // The browser's own no stands, unless this very purpose was chosen.
  give: (it, ticked) => !isRefusedBySignal(it) || ticked.has(it.purpose),
  adapt: ({ purpose }, ticked) => ticked.has(purpose),
};

/** What a button says of all of them; nothing where it is no answer, or nothing is asked. */
export function saidBy(
  act: string,
  purposes: BannerPurpose[],
  ticked: ReadonlySet<string>,
): Granted | undefined {
  // A page may call a button like something that every object has.
  const grants = Object.hasOwn(GRANTS, act) && GRANTS[act];
  return grants && purposes.length > 0
    ? Object.fromEntries(purposes.map((it) => [it.purpose, grants(it, ticked)]))
    : undefined;
}

const purposeOf = ({ purpose }: BannerPurpose): Purpose => ({
  purpose,
  channel: 'device',
  party: 'brand',
  basis: 'consent',
});

/** A no after a yes is a withdrawal; a script can only say no. */
function choiceOf(
  it: BannerPurpose,
  granted: boolean,
  before: boolean | undefined,
  act: Act,
): Choice {
  const first = unanswered(purposeOf(it));
  const old =
    before === undefined ? first : ({ ...first, state: before ? 'given' : 'refused' } as Choice);
  return answer(old, granted ? 'given' : before ? 'withdrawn' : 'refused', act);
}

export const choicesOf = (
  purposes: BannerPurpose[],
  granted: Granted,
  before: Granted,
  act: Act,
): Choice[] =>
  purposes.map((it) => choiceOf(it, granted[it.purpose] ?? false, before[it.purpose], act));

/** One line a purpose stands for what was offered. */
export const labelsOf = (purposes: BannerPurpose[]): Notice['labels'] => purposes.map(titleOf);

/** What each button does, as a record calls it. */
const ACTS: Readonly<Record<string, 'give' | 'refuse' | 'adapt'>> = {
  give: 'give',
  refuse: 'refuse',
  leave: 'refuse',
  open: 'adapt',
  adapt: 'adapt',
};

/** All the buttons that are there, in the words that stand on them. */
export const controlsIn = (root: ShadowRoot): NonNullable<ConsentRecord['controls']> =>
  [...root.querySelectorAll('button')].flatMap(({ dataset, innerText }) => {
    const name = dataset.act ?? '';
    const act = Object.hasOwn(ACTS, name) && ACTS[name];
    return act && innerText ? { act, label: innerText } : [];
  });
