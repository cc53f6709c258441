/**
 * Every element that is published, asking on a page with the real endpoint: the controls that would
 * say yes, what a person does with them, and how a yes would show. The invariants loop over these.
 */
import { fixture, html } from '@open-wc/testing';
import { answer, button, choose, find, forgetAnswer, isOpen } from '../elements/banner/page.js';
import { makeBanner } from '../elements/banner/page.js';
import * as grid from '../elements/grid/page.js';
import {
  boxes,
  type Endpoint,
  eventually,
  inputOf,
  makeForm,
  newsletter,
  press,
  settled,
  statusOf,
  submit,
  tick,
} from '../elements/page.js';
import {
  choose as chooseStop,
  goBack,
  linkOf,
  makeStop,
  stopped,
} from '../elements/unsubscribe/page.js';
import { button as stopButton } from '../elements/unsubscribe/page.js';

export type Control = HTMLInputElement | HTMLButtonElement;

/** A question on a page, which has a field of its own beside it. */
export interface Asked {
  host: HTMLElement;
  control: Control;
  /** Whether the page, the form or the cookie says yes; what was sent is the endpoint's to tell. */
  saysYes: () => boolean;
  /** A person sends, or saves, whatever there is. */
  take: () => Promise<void>;
  /** A person answers by this control, and the endpoint has it. */
  answer: () => Promise<void>;
}

export interface Subject {
  ask: (endpoint: Endpoint) => Promise<Asked>;
  /** Attacks that are none on this control, each with its reason. */
  spared?: Record<string, string>;
  /** What it asks its endpoint for before anyone acts, below the endpoint's address. */
  reads?: string[];
  /** Takes no yes: only what holds before an act is asked of it. */
  onlyStops?: true;
}

const email = html`<input name="email" value="ada@example.org" aria-label="E-mail" />`;

/** A field of the page, where the question stands in no form. */
const besideField = async <T>(asked: Promise<T>): Promise<T> => {
  await fixture(html`<p>${email}</p>`);
  return asked;
};

async function askInForm(endpoint: Endpoint): Promise<Asked> {
  const form = await makeForm(endpoint, [email, newsletter]);
  const [host] = boxes(form);
  const control = inputOf(host!);
  return {
    host: host!,
    control,
    saysYes: () => host!.checked || control.checked || new FormData(form).has('newsletter'),
    take: async () => {
      await submit(form);
      await settled();
    },
    answer: async () => {
      await tick(host!);
      await submit(form);
      await eventually(() => statusOf(host!).includes('is saved.'), 'the delivery');
    },
  };
}

async function openBanner(endpoint: Endpoint) {
  forgetAnswer();
  return besideField(makeBanner({ endpoint }));
}

const agreed = () => answer().yes.length > 0;

async function askByButton(endpoint: Endpoint): Promise<Asked> {
  const host = await openBanner(endpoint);
  return {
    host,
    control: button(host, 'give') as HTMLButtonElement,
    saysYes: agreed,
    take: settled,
    answer: async () => {
      await choose(host, 'give');
      await eventually(agreed, 'the yes');
    },
  };
}

async function askByBox(endpoint: Endpoint): Promise<Asked> {
  const host = await openBanner(endpoint);
  await choose(host, 'open');
  const control = find(host, 'input') as HTMLInputElement;
  const take = async () => {
    if (isOpen(host)) await choose(host, 'adapt');
  };
  return {
    host,
    control,
    saysYes: () =>
      agreed() || [...host.shadowRoot!.querySelectorAll('input')].some(({ checked }) => checked),
    take,
    answer: async () => {
      await press(control);
      await eventually(() => control.checked, 'the tick');
      await take();
      await eventually(agreed, 'the yes');
    },
  };
}

const CELL = 'news brand email';

async function askInTable(endpoint: Endpoint): Promise<Asked> {
  // In the list a label stands beside the control, as the attacks expect.
  const inner = [grid.stop, grid.news];
  const host = await besideField(grid.makeGrid({ endpoint, inner, width: 320 }));
  const take = async () => {
    await grid.save(host);
    await grid.frames();
  };
  return {
    host,
    control: grid.box(host, CELL),
    saysYes: () => grid.on(host).length > 0,
    take,
    answer: async () => {
      await grid.tickCell(host, CELL);
      await take();
      await eventually(() => grid.told(host).includes('saved'), 'the delivery');
    },
  };
}

async function askToStop(endpoint: Endpoint): Promise<Asked> {
  const token = await linkOf(endpoint);
  const host = await besideField(makeStop({ endpoint, token }));
  return {
    host,
    control: stopButton(host, 'refuse') as HTMLButtonElement,
    saysYes: () => false,
    take: async () => {},
    answer: async () => {
      await chooseStop(host, 'refuse');
      await stopped(host);
      goBack();
    },
  };
}

const PRESSED =
  'a button was pressed by the person, whatever the page does to the click afterwards';
const UNLABELLED = 'there is no label inside: what names the control is no label of it';

/** By tag, and by what says yes in it. A tag of the manifest that is missing here fails the suites. */
export const SUBJECTS: Record<string, Record<string, Subject>> = {
  'consent-checkbox': { box: { ask: askInForm } },
  'cookie-banner': {
    'the button': {
      ask: askByButton,
      spared: {
        'the inner label.click()': UNLABELLED,
        'a scripted click after a real one that the page took back': PRESSED,
        'a real click that the page takes back': PRESSED,
      },
    },
    'a box': { ask: askByBox, spared: { 'the inner label.click()': UNLABELLED } },
  },
  'preference-grid': { 'a cell': { ask: askInTable, reads: ['/state'] } },
  'unsubscribe-all': { 'the button': { ask: askToStop, onlyStops: true } },
};

/** Asks nothing by itself. */
const PARTS = ['consent-purpose'];

interface Manifest {
  modules: { declarations?: { tagName?: string }[] }[];
}

/** Every element that is published and asks something. */
export async function publishedTags(): Promise<string[]> {
  const manifest = (await (await fetch('/dist/custom-elements.json')).json()) as Manifest;
  return manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName }) => tagName ?? [])
    .filter((tag) => !PARTS.includes(tag));
}

/** Each control under a name for its tests. */
export const ALL_SUBJECTS: [name: string, Subject][] = Object.entries(SUBJECTS).flatMap(
  ([tag, controls]) =>
    Object.entries(controls).map(([control, subject]): [string, Subject] => [
      `${tag}, ${control}`,
      subject,
    ]),
);
