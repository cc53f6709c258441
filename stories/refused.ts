/** Misuse has one outcome, and so have its stories: no yes can be given, and the element says why. */
import type { StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import type { MisuseCode } from '../src/domain/mend.js';
import { NEWS } from './sentences.js';
import { type Attributes, inForm, question, type Sentence, shownIn } from './site.js';

const LONG = { timeout: 15_000 };

type Play = NonNullable<StoryObj['play']>;

/** Each control for a yes is disabled, each for a no works, and the code of the rule is said. */
export const saysWhy =
  (code: MisuseCode): Play =>
  async ({ canvasElement }) => {
    const { alert, inputs } = shownIn(canvasElement);
    await waitFor(() => expect(alert()).toMatch(new RegExp(`${code}[:.]`)));
    await expect(inputs().length).toBeGreaterThan(0);
    for (const { value, disabled } of inputs()) await expect(disabled).toBe(value === 'yes');
  };

/** The same of an element that asks with buttons: it says the code of the rule where it stands. */
export const saysCode =
  (tag: string, code: MisuseCode): Play =>
  async ({ canvasElement }) => {
    const host = canvasElement.querySelector(tag)!;
    const problem = () => host.shadowRoot!.querySelector('#problem')?.textContent ?? '';
    await waitFor(() => expect(problem()).toMatch(new RegExp(`(^|\\s)${code}[:.]`)), LONG);
    const refuse = host.shadowRoot!.querySelector('[data-act=refuse]');
    await expect(refuse?.getAttribute('aria-disabled')).not.toBe('true');
  };

/** One question that breaks one rule, by its attributes or by its words. */
export const refused = (
  code: MisuseCode,
  attributes: Attributes,
  sentence: Sentence = NEWS,
): StoryObj => ({
  render: () => inForm(question(attributes, sentence)),
  play: saysWhy(code),
});
