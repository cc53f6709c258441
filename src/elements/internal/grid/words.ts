/** What a grid says in its own words. */
import type { Channel, Party } from '../../../domain/vocabulary.js';
import type { Remark } from '../../../domain/stored-cell.js';
import { msg } from '../../../locales/localization.js';
import type { Settings } from '../settings.js';

/** `device` is the banner's. */
export const channelWord = (channel: Channel): string => {
  switch (channel) {
    case 'email':
      return msg('E-mail', { id: 'channel-email' });
    case 'sms':
      return msg('Text message', { id: 'channel-sms' });
    case 'push':
      return msg('Notification', { id: 'channel-push' });
    case 'phone':
      return msg('Telephone', { id: 'channel-phone' });
    case 'post':
      return msg('Letter', { id: 'channel-post' });
    case 'messaging':
      return msg('Messenger', { id: 'channel-messaging' });
    default:
      return channel;
  }
};

/** An id read as words: `romans-policiers` says what it means. */
export const inWords = (id: string): string => id.replace(/[-_]+/g, ' ');

export const frequencyWord = (id: string): string => {
  switch (id) {
    case 'daily':
      return msg('every day', { id: 'daily' });
    case 'weekly':
      return msg('every week', { id: 'weekly' });
    case 'monthly':
      return msg('every month', { id: 'monthly' });
    case 'quarterly':
      return msg('every three months', { id: 'quarterly' });
    case 'yearly':
      return msg('once a year', { id: 'yearly' });
    default:
      return inWords(id);
  }
};

const partyWord = (party: Party, { controller }: Settings): string =>
  party === 'brand' ? (controller?.name ?? '') : msg('our partners', { id: 'our-partners' });

/** What a control is called, on the screen of a reader and in a record. */
export const nameOf = (title: string, channel: Channel, party: Party, settings: Settings): string =>
  [title, channelWord(channel), partyWord(party, settings)].join(' – ');

/** What is to be known of a control beside its tick; `{end}` is a day. */
export const remarkText = (remark: Remark): string =>
  ({
    pending: msg('waits for your confirmation', { id: 'pending' }),
    ended: msg('has ended', { id: 'ended' }),
    'in-doubt': msg('please say it again', { id: 'in-doubt' }),
    dated: msg('until {end}', { id: 'until' }),
  })[remark];

export const howOften = (): string => msg('How often', { id: 'how-often' });
export const topicsWord = (): string => msg('Topics', { id: 'topics' });
export const saveWord = (): string => msg('Save my choices', { id: 'save-choices' });

/** What somebody else changed, as it is now. */
export const changedWords = (name: string, yes: boolean): string =>
  `${name}: ${yes ? msg('Yes', { id: 'yes' }) : msg('No', { id: 'no' })}`;
