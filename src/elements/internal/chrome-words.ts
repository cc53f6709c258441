/** What an element says in its own words: who asks, what became of the record, why it is blocked. */
import type { MisuseCode } from '../../domain/mend.js';
import { msg } from '../../locales/localization.js';
import type { Sending } from './sending.js';

/** `{name}` stands for the controller. */
export const whoAsks = (): string =>
  msg('{name} asks for your consent. You can change your mind at any time:', { id: 'who' });
export const myChoices = (): string => msg('my choices', { id: 'choices' });
export const privacyNotice = (): string => msg('Privacy notice', { id: 'privacy' });
export const tryAgain = (): string => msg('Retry', { id: 'retry' });
export const myReceipt = (): string => msg('Download my receipt', { id: 'receipt' });

/** Why no yes can be given here, for the person. */
export const blockedText = (code: MisuseCode): string =>
  code === 'insecure-context'
    ? msg('You cannot agree here: this page is not secure.', { id: 'insecure' })
    : code === 'signing-failed'
      ? msg('Your agreement was not kept. Please tick again.', { id: 'unsigned' })
      : msg('You cannot agree here: this page does not say everything it must.', { id: 'blocked' });

/** What became of the record taken last. */
export const answerText = ({ progress, delivery }: Partial<Sending>): string => {
  switch (progress) {
    case undefined:
      return '';
    case 'saving':
      return msg('Saving…', { id: 'saving' });
    case 'sent':
      return msg('Your answer is saved.', { id: 'saved' });
    case 'rejected':
      return msg('The site did not take your answer. Please use the link to your choices.', {
        id: 'rejected',
      });
    default:
      return delivery?.durable === false
        ? msg('Not saved yet. Please keep this page open.', { id: 'keep-open' })
        : msg('Not saved yet. It will be sent again.', { id: 'waiting' });
  }
};

/** What failed is an alert, and anything else a status. */
export const hasFailed = ({ progress }: Partial<Sending>): boolean =>
  /queued|rejected/.test(progress ?? '');
