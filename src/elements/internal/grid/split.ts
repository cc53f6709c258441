/** A save of many rows goes as several records, each small enough to be sent and to be read. */
import type { Change } from './changes.js';

/**
 * What the changes of one record may weigh, in bytes of JSON: with its frame and in base64 the
 * record then stays below 40,000 bytes, and its words below 16 KiB.
 */
const ROOM = 22_000;
const ROOM_FOR_WORDS = 11_000;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** What a change adds to a record, and what of it to the words. */
interface Weight {
  all: number;
  words: number;
}

function weightOf({ choice }: Change, label: string, rowWords: string): Weight {
  const words = bytes(label) + bytes(rowWords) + 2;
  // What is offered names the cell again, with its label.
  return { all: bytes(JSON.stringify(choice)) + words + bytes(label) + 160, words };
}

/** Each part in the order of the grid; `labelOf` and `wordsOf` are what the screen says. */
export function inParts(
  changes: Change[],
  labelOf: (change: Change) => string,
  wordsOf: (change: Change) => string,
): Change[][] {
  const parts: Change[][] = [];
  let [all, words] = [0, 0];
  let row: Element | undefined;
  for (const change of changes) {
    const { element } = change.cell.row;
    const isKnown = parts.length > 0 && element === row;
    let weight = weightOf(change, labelOf(change), isKnown ? '' : wordsOf(change));
    if (all + weight.all > ROOM || words + weight.words > ROOM_FOR_WORDS || parts.length === 0) {
      parts.push([]);
      [all, words] = [0, 0];
      weight = weightOf(change, labelOf(change), wordsOf(change));
    }
    parts.at(-1)!.push(change);
    row = element;
    all += weight.all;
    words += weight.words;
  }
  return parts;
}
