/** A person in a test: acts by mouse and keyboard alone, for no script can say yes. */
import { ConsentError } from '../domain/errors.js';
import type { Control, Driver } from './driver.js';
import { fail } from './failures.js';
import { look } from './look.js';
import { PATIENCE, type Patience, until } from './patience.js';
import type { Place } from './probe.js';

/** The two buttons of a pair, or the two radios of a yes/no question. */
const ANSWERS = {
  yes: '[data-act=give],input[type=radio][value=yes]',
  no: '[data-act=refuse],input[type=radio][value=no]',
};

export interface Person {
  /**
   * Clicks in the middle of a control, once it is in view, enabled, uncovered and still.
   * @param control a CSS selector, looked for in the page and in its open shadow roots; or several,
   * each inside the shadow root of what the one before found
   * @throws {ConsentError} `nothing-found` or `out-of-reach`, once the patience is over.
   */
  click(control: Control): Promise<void>;
  /**
   * Answers a banner, an embed's question, a stop or a yes/no question with its own control.
   * @param element a CSS selector of the element
   * @throws {ConsentError} `nothing-found` or `out-of-reach`.
   */
  answer(element: string, answer: 'yes' | 'no'): Promise<void>;
  /**
   * Ticks a box of an element, or takes the tick away.
   * @param element a CSS selector of the element
   * @param purpose of a banner whose purposes have boxes: which of them
   * @throws {ConsentError} `nothing-found` or `out-of-reach`.
   */
  tick(element: string, purpose?: string): Promise<void>;
  /** Presses a key and lets go of it: `Tab`, `Enter`, `Escape`, `ArrowDown`, or a space. */
  press(key: string): Promise<void>;
}

/** A page that is just leaving answers nothing; what is wrong for good is not asked again. */
function leaving(error: unknown): null {
  if (error instanceof ConsentError) throw error;
  return null;
}

/** Where the control is, once two looks in a row found it at the same place, free, and under the mouse. */
async function placeOf(driver: Driver, control: Control, patience: number): Promise<Place> {
  let seen: Place | null = null;
  const isReady = async () => {
    const before = seen;
    seen = await look(driver, 'place', control).catch(leaving);
    const isStill = seen?.hindrance === '' && seen.x === before?.x && seen.y === before.y;
    if (!isStill || seen?.hovered || !driver.move) return isStill;
    await driver.move(seen!.x, seen!.y);
    return false;
  };
  if (await until(isReady, patience)) return seen!;
  const name = [control].flat().join(' >> ');
  const last = seen as Place | null;
  if (last) throw fail('out-of-reach', name, last.hindrance || 'never still under the mouse');
  throw fail('nothing-found', name);
}

/** A person at the page of this driver. */
export function person(driver: Driver, { patience = PATIENCE }: Patience = {}): Person {
  const click = async (control: Control) => {
    const { x, y } = await placeOf(driver, control, patience);
    await driver.click(x, y);
  };
  return {
    click,
    answer: (element, answer) => click([element, ANSWERS[answer]]),
    tick: (element, purpose) =>
      click([
        element,
        purpose === undefined
          ? 'input[type=checkbox]'
          : `input[data-purpose=${JSON.stringify(purpose)}]`,
      ]),
    press: async (key) => void (await driver.press(key)),
  };
}
