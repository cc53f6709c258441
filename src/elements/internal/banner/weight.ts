/** Measures the pair as it is on the screen: what equal weight means, as numbers and colours. */
import type { ConsentRecord } from '../../../domain/schema.js';
import { findPair, type Pair } from '../choice-buttons.js';
import { isReachable, isVeiled } from './reach.js';

export type Presentation = NonNullable<ConsentRecord['presentation']>;

/** In what two answers may differ: where each stands, its size to the pixel, and what hangs on that. */
const OWN =
  /^(outline|margin|inset|top|right|bottom|left|width|height|inline-size|block-size|perspective-o|transform-o)/;

/** A line around the one that has the focus, in pixels. */
const FOCUS_LINE = 5;

/** Every other property that this browser knows, listed once: to read them all takes long enough. */
let names: string[] | undefined;

/** Whatever else a style can say of a button and of its letters. */
function lookOf(button: Element): string {
  const own = getComputedStyle(button);
  const { outline, outlineStyle, outlineWidth } = own;
  const all = (names ??= [...own].filter((name) => !OWN.test(name)));
  const isFocused = button.matches(':focus-visible') && parseFloat(outlineWidth) <= FOCUS_LINE;
  const parts = ['', '::first-line', '::first-letter'].flatMap((part) => {
    const style = getComputedStyle(button, part);
    return all.map((name) => style.getPropertyValue(name));
  });
  return parts.concat(isFocused || outlineStyle === 'none' ? '' : outline).join('|');
}

/** Turned, moved, or drawn over by itself: that hides words whose colours and box are as they were. */
function isBent(button: Element): boolean {
  const style = getComputedStyle(button);
  const { transform, rotate, scale, translate, offsetPath, textIndent } = style;
  const drawn = ['::before', '::after'].map((part) => getComputedStyle(button, part).content);
  // Forced colours are told of the one and not of the other.
  const isFilled =
    style.webkitTextFillColor !== style.color && !matchMedia('(forced-colors: active)').matches;
  return (
    isFilled ||
    [transform, rotate, scale, translate, offsetPath, textIndent, ...drawn].some(
      (value) => !/^(none|normal|0px)?$/.test(value),
    )
  );
}

export const buttonOf = (button: Element): Presentation['refuse'] => {
  const { width, height } = button.getBoundingClientRect();
  const { color, backgroundColor, fontSize } = getComputedStyle(button);
  return {
    width: Math.round(width),
    height: Math.round(height),
    color,
    background: backgroundColor,
    fontSize: parseFloat(fontSize),
  };
};

/** Filters that leave nobody much to read; those that turn colours round do, and those of no effect. */
const FADING = /(opacity|ness|contrast)\(0(?!\.[5-9])|blur\([^0]|url/;

/**
 * What is faded is pale, whatever its own colours say. The top layer fades with nothing around it.
 * A mask fades in part: around our element a page may have one, in it there is none.
 */
function isFaded(button: Element): boolean {
  for (let node: Element | null = button; node; node = parentOf(node)) {
    const { opacity, maskImage, filter, mixBlendMode } = getComputedStyle(node);
    const isOurs = node.getRootNode() === button.getRootNode();
    if (Number(opacity) < 1 || (isOurs && maskImage !== 'none')) return true;
    if (mixBlendMode !== 'normal' || FADING.test(filter)) return true;
    if (node.matches(':popover-open')) return false;
  }
  return false;
}

const parentOf = (node: Element): Element | null => {
  const root = node.getRootNode();
  return node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** Red, green, blue and alpha; the style sheet has the browser convert what the page wrote otherwise. */
export function channels(color: string): number[] | undefined {
  const [, space, inner] = /^(rgba?\(|color\(srgb )(.*)\)$/.exec(color) ?? [];
  const numbers = inner?.match(/-?[\d.]+(e[-+]?\d+)?/g)?.map(Number);
  if (!numbers) return undefined;
  const scale = space!.startsWith('color') ? 255 : 1;
  const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
  return [...[r, g, b].map((value) => Math.min(255, Math.max(0, value * scale))), alpha];
}

/** Relative luminance (WCAG 2). */
function luminance(channels: number[]): number {
  const [r, g, b] = channels.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast of a button's words with its fill; a see-through or unreadable colour counts as none. */
export function contrast({ color, background }: Presentation['refuse']): number {
  const both = [channels(color), channels(background)];
  if (!both.every((one) => one?.[3] === 1)) return 1;
  const [light, dark] = both.map((one) => luminance(one!)).sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Below this nobody reads the words or hits the button (WCAG 2.5.8), zoomed away or written so. */
const isLegible = ({ height, fontSize }: Presentation['refuse']): boolean =>
  height >= 24 && fontSize >= 9;

const viewport = (): Presentation['viewport'] =>
  innerWidth < 480 ? 'small' : innerWidth < 1024 ? 'medium' : 'large';

/** Below the fold there is nothing to hit yet: the act measures again. */
export const isInView = (root: ShadowRoot): boolean =>
  root.host.checkVisibility() &&
  [...root.querySelectorAll('.pick')].every((button) => {
    const { top, bottom } = button.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

export type Buttons = readonly [HTMLElement, HTMLElement];

/** In what the two do not weigh the same, or what keeps a person from either. */
export interface Unlike {
  size: boolean;
  line: boolean;
  look: boolean;
  contrast: boolean;
  letters: boolean;
  covered: boolean;
  faded: boolean;
}

export function unlike(buttons: Buttons): Unlike {
  const [refuse, other] = buttons.map(buttonOf) as [Presentation['refuse'], Presentation['refuse']];
  const [refuseLook, otherLook] = buttons.map(lookOf);
  const [refuseTop, otherTop] = buttons.map((button) => button.getBoundingClientRect().top);
  return {
    size: Math.abs(refuse.width - other.width) > 1 || Math.abs(refuse.height - other.height) > 1,
    line: Math.abs(refuseTop! - otherTop!) > 1,
    look: refuseLook !== otherLook,
    contrast: contrast(refuse) < 4.5,
    letters: !isLegible(refuse),
    covered: !buttons.every(isReachable),
    faded: buttons.some(isFaded),
  };
}

export interface Measured {
  presentation: Presentation;
  /** The two weigh the same, and can be read. */
  alike: boolean;
  /** They are alike, and a click hits each. */
  open: boolean;
  /** And nothing that lets clicks through hides either: takes longer, and is asked at the act. */
  readonly equal: boolean;
}

/** The pair as it stands now; nothing where one of the two is gone. */
export function measure(root: ShadowRoot, acts: Pair): Measured | undefined {
  const pair = findPair(root, acts);
  if (!pair) return undefined;
  const [refuse, other] = pair.map(buttonOf) as [Presentation['refuse'], Presentation['refuse']];
  const { covered, ...differences } = unlike(pair);
  const alike = !Object.values(differences).includes(true) && !pair.some(isBent);
  const open = alike && !covered;
  return {
    presentation: { [acts[1].act]: other, refuse, viewport: viewport() },
    alike,
    open,
    get equal() {
      return open && !isVeiled(pair);
    },
  };
}
