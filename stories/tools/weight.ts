/** The pairs on a page, weighed by the very functions by which the elements weigh them. */
import {
  channels,
  contrast,
  isInView,
  measure,
  type Presentation,
} from '../../src/elements/internal/banner/weight.js';
import {
  ALL_OR_NONE,
  findPair,
  type Pair,
  STOP_OR_ADAPT,
  YES_OR_NO,
  YES_OR_NO_TO_ONE,
} from '../../src/elements/internal/choice-buttons.js';
import { rootsIn } from './roots.js';

const PAIRS: readonly Pair[] = [YES_OR_NO, YES_OR_NO_TO_ONE, ALL_OR_NONE, STOP_OR_ADAPT];

export type Look = Presentation['refuse'];

/** A colour as designers write it; what is no plain colour stays as the browser says it. */
export function hex(colour: string): string {
  const [r, g, b, alpha] = channels(colour) ?? [];
  const parts = [r, g, b].map((part) =>
    Math.round(part ?? 0)
      .toString(16)
      .padStart(2, '0'),
  );
  return alpha === 1 ? `#${parts.join('')}` : colour;
}

/** One button of a pair. */
export interface Weighed {
  label: string;
  box: DOMRect;
  look: Look;
  /** Of its words with its fill, to 1. */
  contrast: number;
}

export interface Verdict {
  /** The tag that the pair is in. */
  of: string;
  root: ShadowRoot;
  buttons: [Weighed, Weighed];
  /** The two weigh the same, can be read, and a click hits each: what is drawn over them here lets clicks through. */
  equal: boolean;
  /** Out of sight nothing can be reached: then only sizes and colours say something. */
  inView: boolean;
}

function verdictOn(root: ShadowRoot, pair: Pair): Verdict | undefined {
  const measured = measure(root, pair);
  const buttons = findPair(root, pair);
  if (!measured || !buttons) return undefined;
  const { presentation, open } = measured;
  const looks = presentation as unknown as Record<string, Look>;
  const weighed = buttons.map((button, i): Weighed => {
    const look = looks[pair[i]!.act]!;
    return {
      ...{ label: button.innerText, box: button.getBoundingClientRect() },
      ...{ look, contrast: contrast(look) },
    };
  });
  return {
    ...{ of: root.host.localName, root, equal: open, inView: isInView(root) },
    buttons: weighed as [Weighed, Weighed],
  };
}

/** Every pair of buttons below a node, in the order of the page. */
export const weigh = (top: ParentNode): Verdict[] =>
  rootsIn(top).flatMap((root) => PAIRS.flatMap((pair) => verdictOn(root, pair) ?? []));
