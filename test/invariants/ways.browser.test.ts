/** INVARIANT 1 in every way of asking: no attack of a script makes a yes, and a person's act does. */
import { expect, html } from '@open-wc/testing';
import {
  boxes,
  claims,
  eventually,
  makeEndpoint,
  makeForm,
  press,
  readyIn,
  settled,
} from '../elements/page.js';
import type { ConsentCheckbox } from '../../src/index.js';
import { isNo } from '../../src/domain/states.js';
import { ATTACKS } from './attacks.js';
import { askIn, oneActAway, WAYS } from './ways.js';

const setUp = async (way: string) => {
  const endpoint = makeEndpoint();
  const email = html`<input name="email" value="ada@example.org" aria-label="E-mail" />`;
  const form = await makeForm(endpoint, [email, askIn(way)]);
  const states: string[] = [];
  form.addEventListener('consent-record', ({ record }) => {
    for (const { state } of record.decisions) if (!isNo(state)) states.push(state);
  });
  return { endpoint, form, box: boxes(form)[0]!, states };
};

const saysYes = (form: HTMLFormElement): boolean =>
  / (given|renewed|requested)$/.test(readyIn(form));

/** The page takes whatever there is, even where the form itself would be held up. */
const takeAll = async (form: HTMLFormElement) => {
  form.dispatchEvent(new Event('consent-commit'));
  await settled();
};

describe('a yes is a person’s, in every way of asking', () => {
  for (const [way, { yes, state }] of Object.entries(WAYS)) {
    for (const [name, attack] of Object.entries(ATTACKS))
      it(`${way}: ${name} makes no yes (ALL-03)`, async () => {
        const { endpoint, form, box, states } = await setUp(way);
        await attack(box, await oneActAway(way, box));
        await settled();
        expect(saysYes(form), 'in the form').to.equal(false);
        expect(box.checked).to.equal(false);
        expect(box.matches(':state(yes)')).to.equal(false);
        const control = box.shadowRoot!.querySelector<HTMLInputElement>(yes);
        expect(control?.checked ?? false, 'what is shown').to.equal(false);
        await takeAll(form);
        expect(states).to.deep.equal([]);
        const posted = (await endpoint.log()).map(({ body }) => body);
        for (const body of posted)
          expect(claims(body).decisions.map(({ state }) => isNo(state))).to.deep.equal([true]);
      });

    it(`${way}: takes the yes of a person, as ${state} (ALL-03)`, async () => {
      const { form, box, states } = await setUp(way);
      const control = await oneActAway(way, box);
      control.click();
      await settled();
      await press(control);
      const name = state === 'requested' ? 'newsletter:record' : 'newsletter';
      await eventually(() => readyIn(form) === `${name} ${state}`, state);
      await takeAll(form);
      expect(states).to.deep.equal([state]);
    });

    it(`${way}: starts empty after a reset, a way back and a clone (ALL-04)`, async () => {
      const { form, box } = await setUp(way);
      const forget: (() => void)[] = [
        () => form.reset(),
        () => box.formStateRestoreCallback(),
        () => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
      ];
      for (const each of forget) {
        await press(await oneActAway(way, box));
        await eventually(() => saysYes(form), 'the yes');
        const clone = box.cloneNode(true) as ConsentCheckbox;
        each();
        form.append(clone);
        await settled();
        for (const one of [box, clone])
          for (const input of one.shadowRoot!.querySelectorAll('input'))
            expect(input.checked, input.id).to.equal(false);
        expect(saysYes(form)).to.equal(false);
        clone.remove();
        await settled();
      }
    });
  }
});
