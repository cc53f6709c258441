/** Every way of asking for a yes, with the control that would say it: attacks run on each. */
import { ask, controlOf, eventually, press } from '../elements/page.js';
import type { ConsentCheckbox } from '../../src/index.js';
import type { State } from '../../src/domain/schema.js';

export interface AskedWay {
  attributes: Record<string, string>;
  /** The control that says yes. */
  yes: string;
  /** What a person has to do first, so that a yes is one act away. */
  first?: string;
  /** What the yes is called. */
  state: State;
}

const WORDS: Record<string, string> = {
  phone: 'I want Librairie Martin to call me about its new books.',
  partner: "I want offers of Librairie Martin's partners by e-mail.",
};

const BOX = 'input[type=checkbox]:not(#sure)';

export const WAYS: Record<string, AskedWay> = {
  plain: { attributes: {}, yes: BOX, state: 'given' },
  choice: { attributes: { mode: 'choice' }, yes: '#yes', state: 'given' },
  phone: {
    attributes: { channel: 'phone', hours: '9 to 12 h', frequency: 'once a month' },
    yes: BOX,
    state: 'given',
  },
  partner: {
    attributes: { party: 'partner', partners: 'acme globex', 'partners-href': '/partners' },
    yes: BOX,
    state: 'given',
  },
  'double opt-in': { attributes: { 'double-opt-in': '' }, yes: BOX, state: 'requested' },
  reconsent: { attributes: { reconsent: '' }, yes: BOX, state: 'renewed' },
  explicit: { attributes: { explicit: '' }, first: BOX, yes: '#sure', state: 'given' },
  'min-age': { attributes: { 'min-age': '15' }, first: '#age-yes', yes: BOX, state: 'given' },
  kiosk: { attributes: { collection: 'kiosk' }, yes: BOX, state: 'given' },
  agent: {
    attributes: { collection: 'store', 'agent-id': 'till-3' },
    yes: BOX,
    state: 'requested',
  },
};

export const askIn = (name: string): ConsentCheckbox => ask(WAYS[name]!.attributes, WORDS[name]);

/** The control that would say yes, once the person has done what comes first. */
export async function oneActAway(name: string, box: ConsentCheckbox): Promise<HTMLInputElement> {
  const { first, yes } = WAYS[name]!;
  if (first) await press(controlOf(box, first));
  return eventually(() => {
    const control = controlOf(box, yes);
    return control && !control.disabled && control;
  }, 'the control for a yes');
}
