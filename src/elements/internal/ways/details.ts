/** What is to be known beside the sentence: partners, calls, and who has to be asked first. */
import type { Manner } from '../../../domain/manner.js';
import { msg } from '../../../locales/localization.js';
import { aloudText } from '../agent.js';
import { attribute } from '../attribute.js';
import { type Drawn, h, type Piece } from '../draw.js';
import { callsText, partnersText } from './details-words.js';
import { isPartner } from './manner.js';

const partnersLine = (host: Element): Piece =>
  h('a', { href: attribute(host, 'partners-href') }, partnersText(host));

export const details = (host: Element, { terms: { validUntil } }: Manner): Drawn[] => [
  isPartner(host) && h('div', {}, partnersLine(host)),
  validUntil !== undefined && h('div', {}, callsText(host, validUntil)),
];

/** What a tick means where it says no. */
export const legendOfRefusal = (): string => msg('To refuse, tick the box:', { id: 'unless' });

/** An agent asks in the site's very words. */
export const aloud = (): Piece => h('p', { class: 'small' }, aloudText());
