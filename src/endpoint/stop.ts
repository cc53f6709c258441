/** Stops everything for one person: from a mail program, a form, or a text message. */
import { type Entry, stopsEverything } from '../domain/entry.js';
import { isNo } from '../domain/states.js';
import { appendEvent, STOP } from './events.js';
import { readPeople } from './person.js';
import type { Receiver } from './receiver.js';
import { isStopWord } from './stop-words.js';
import { together } from './together.js';

/** Whether a stop of everything is the last that was said, so that another would add nothing. */
function isStopped(entries: Entry[]): boolean {
  const stops = entries.filter(stopsEverything);
  const last = Math.max(-1, ...stops.map(({ seq }) => seq));
  return stops.length > 0 && entries.every(({ state, seq }) => isNo(state) || seq < last);
}

type Cause = 'one-click' | 'stop';
type Stop = (subject: string) => Promise<unknown>;

const stopsOf = new WeakMap<Receiver, Record<Cause, Stop>>();

/** In a flood one look serves many people, and many clicks of one person are one stop. */
function stopWith(receiver: Receiver, cause: Cause): Stop {
  return together(async (subjects) => {
    const people = await readPeople(receiver.store, subjects);
    const going = subjects.filter((subject) => !isStopped(people.get(subject)!.entries));
    const stop = (subject: string) => appendEvent({ subject, cause, decisions: STOP }, receiver);
    await Promise.all(going.map(stop));
    return new Map();
  });
}

/**
 * Stops every purpose, channel and party for one person, at once; once is as good as often.
 * Rejects when the store fails: then it did not happen, and has to be tried again.
 */
export async function stopEverything(
  receiver: Receiver,
  subject: string,
  cause: Cause,
): Promise<void> {
  const stops = stopsOf.get(receiver) ?? {
    'one-click': stopWith(receiver, 'one-click'),
    stop: stopWith(receiver, 'stop'),
  };
  stopsOf.set(receiver, stops);
  await stops[cause](subject);
}

/** A message that came back to the number or address from which the site sends. */
export interface Reply {
  /** The site's own reference of the person whom the number or address reaches. */
  subject: string;
  text: string;
}

/**
 * For a provider's hook of incoming text messages: «STOP» stops everything. Answers whether the
 * text said so. Rejects when the store fails: let the provider deliver it again.
 */
export async function stopByKeyword(
  receiver: Receiver,
  { subject, text }: Reply,
): Promise<boolean> {
  if (!isStopWord(text)) return false;
  await stopEverything(receiver, subject, 'stop');
  return true;
}
