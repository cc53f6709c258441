/**
 * An answer for every device on which a person is signed in (CNIL, recommendation of 18 December
 * 2025): who they are and what they answered last is the site's to say, for only it knows its
 * accounts. What they answer here never touches the answer of the device itself, which other people
 * use too. This file is fetched on pages of somebody who is signed in.
 */
import { hasKept } from '../../../delivery/storage.js';
import {
  DEVICE_CHOICE_COOKIE,
  type DeviceChoice,
  formatDeviceChoice,
  parseDeviceChoice,
  narrowed,
} from '../../../domain/device-choice.js';
import { readChoice, writeChoice } from '../../../gating/choice-cookie.js';
import { msg } from '../../../locales/localization.js';
import { attribute } from '../attribute.js';
import { quiet } from '../chrome-lines.js';
import { h, type Piece } from '../draw.js';
import type { Jar } from './kept-answer.js';
import { needsReopener } from './reopen.js';
import { reopenLabel } from './reopener.js';

/** What was answered, or taken note of, on this device by whoever was signed in last. */
const NAME = `${DEVICE_CHOICE_COOKIE}-account`;

const textOf = (choice: DeviceChoice | undefined): string =>
  choice ? formatDeviceChoice(choice) : '';

/** The account's answer, as the page was sent. What was refused here and is on its way holds too. */
function handedOver(host: Element, mine: DeviceChoice | undefined): DeviceChoice | undefined {
  const theirs = parseDeviceChoice(attribute(host, 'account-choice'));
  return (theirs && mine && hasKept() && narrowed(theirs, mine.purposes)) || theirs;
}

const reach = (): Piece =>
  h('p', {}, msg('Your choice holds on every device where you are signed in.', { id: 'account' }));

/** Shown until the person takes note of it, for nothing is kept here before they act. */
const news = (): Piece =>
  h(
    'p',
    { role: 'status' },
    msg('The choice of your account holds on this device too.', { id: 'account-news' }),
    ' ',
    quiet('seen', msg('Understood', { id: 'seen' })),
    !needsReopener() && quiet('reopen', reopenLabel(msg)),
  );

export function jarOf(host: Element, id: string): Jar {
  const first = readChoice(Date.now(), NAME);
  const holds = handedOver(host, first);
  let isSeen = !holds || textOf(holds) === textOf(first);
  let isHere = false;
  return {
    person: { idType: 'account', id },
    /** What was said in this browser since the page was sent, or else what it was sent with. */
    read(at) {
      const mine = readChoice(at, NAME);
      return isHere || textOf(mine) !== textOf(first) ? mine : holds;
    },
    write(choice) {
      isHere = isSeen = true;
      writeChoice(choice, NAME);
    },
    says: (isOpen) => (isOpen ? reach() : !isSeen && news()),
  };
}
