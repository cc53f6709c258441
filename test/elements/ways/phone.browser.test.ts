/** Calls: their hours, how often and until when, said before a yes and kept with it. */
import { expect } from '@open-wc/testing';
import {
  ask,
  boxes,
  eventually,
  inputOf,
  makeEndpoint,
  makeForm,
  problemOf,
  settled,
  submit,
  tick,
  violationsOf,
} from '../page.js';

const DAY = 86_400_000;
const YEAR = 366 * DAY;

const WORDS: Record<string, string> = {
  en: 'I want Librairie Martin to call me about its new books.',
  fr: 'J’accepte que la Librairie Martin m’appelle au sujet de ses nouveaux livres.',
};

const isoDay = (inDays: number): string =>
  new Date(Date.now() + inDays * DAY).toISOString().slice(0, 10);

describe('a box for calls', () => {
  const { lang } = document.documentElement;
  afterEach(() => (document.documentElement.lang = lang));

  const setUp = async (attributes: Record<string, string> = {}, language = 'en') => {
    document.documentElement.lang = language;
    const endpoint = makeEndpoint();
    const form = await makeForm(undefined, '');
    form.setAttribute('endpoint', endpoint.url);
    const codes = violationsOf(form);
    const terms = { hours: '9 to 12 h', frequency: 'once a month', lang: language };
    form.prepend(ask({ channel: 'phone', ...terms, ...attributes }, WORDS[language]));
    await settled();
    await settled();
    return { endpoint, form, codes, box: boxes(form)[0]! };
  };

  const linesOf = (box: Element): string =>
    box.shadowRoot!.querySelector('#details')!.textContent.replace(/\s+/g, ' ').trim();

  const longDay = (instant: string, language: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
      Date.parse(instant),
    );

  it('says the law, the hours, how often and until when, in English (CB-10, A-16)', async () => {
    const { box, codes } = await setUp({ 'valid-until': isoDay(100) });
    expect(codes).to.deep.equal([]);
    expect(linesOf(box)).to.equal(
      'No commercial call is made without your prior consent. ' +
        `Calls: 9 to 12 h; once a month; until ${longDay(isoDay(100), 'en')} at the latest.`,
    );
    expect(inputOf(box).getAttribute('aria-describedby')).to.contain('details');
  });

  it('says so in French (CB-10, A-16)', async () => {
    const terms = { hours: 'de 9 h à 12 h', frequency: 'une fois par mois' };
    const { box, codes } = await setUp({ ...terms, 'valid-until': isoDay(100) }, 'fr');
    await eventually(() => linesOf(box).startsWith('Aucun'), 'the French words');
    expect(codes).to.deep.equal([]);
    expect(linesOf(box)).to.equal(
      'Aucun appel commercial n’est passé sans votre accord préalable. ' +
        `Appels : de 9 h à 12 h ; une fois par mois ; jusqu’au ${longDay(isoDay(100), 'fr')} au plus tard.`,
    );
  });

  it('is drawn whatever the page calls its language (CB-10)', async () => {
    const { box } = await setUp({ lang: 'fr_FR' });
    expect(linesOf(box)).to.contain('once a month; until ');
    expect(inputOf(box).disabled).to.equal(false);
  });

  const endOf = async (attributes: Record<string, string>) => {
    const { endpoint, form, box, codes } = await setUp(attributes);
    expect(codes).to.deep.equal([]);
    const before = Date.now();
    await tick(box);
    await submit(form);
    const [row] = await endpoint.holds(1);
    expect(row!.proof).to.equal('proven');
    const { decisions, notice } = row!.payload;
    expect(decisions[0]).to.deep.include({ state: 'given', frequency: 'once a month' });
    const { validUntil } = decisions[0]!;
    expect(notice.text).to.contain(`9 to 12 h; once a month; until ${longDay(validUntil!, 'en')}`);
    return { validUntil: validUntil!, before };
  };

  it('keeps an end within a year with the yes (CB-10)', async () => {
    const { validUntil, before } = await endOf({});
    expect(Date.parse(validUntil)).to.be.within(before + 364 * DAY, before + YEAR);
  });

  it('keeps the end that the site names, where it is sooner (CB-10)', async () => {
    const { validUntil } = await endOf({ 'valid-until': isoDay(40) });
    expect(validUntil).to.equal(`${isoDay(40)}T00:00:00.000Z`);
  });

  it('cuts a later end to a year (CB-10)', async () => {
    const { validUntil, before } = await endOf({ 'valid-until': isoDay(2000) });
    expect(Date.parse(validUntil)).to.be.at.most(before + YEAR);
  });

  for (const [code, attributes] of [
    ['bad-end', { 'valid-until': isoDay(-1) }],
    ['bad-end', { 'valid-until': 'soon' }],
    ['no-call-terms', { hours: '' }],
    ['no-call-terms', { frequency: ' ' }],
  ] as [string, Record<string, string>][])
    it(`takes no yes with ${JSON.stringify(attributes)} (CB-10)`, async () => {
      const { box, codes } = await setUp(attributes);
      expect(codes).to.deep.equal([code]);
      expect(problemOf(box)).to.contain(`${code}: `);
      expect(inputOf(box).disabled).to.equal(true);
    });
});
