/** The room that an embed takes in its page, as styles for what stands there instead. */

/** Where it stands among what is around it. */
const PLACED = (
  'position top right bottom left float clear vertical-align align-self justify-self order ' +
  'z-index flex-grow flex-shrink grid-row-start grid-row-end grid-column-start grid-column-end ' +
  'margin-top margin-right margin-bottom margin-left'
).split(' ');

/** As wide as what it stands in, it stays so when the window turns. */
function isFull({ parentElement }: HTMLElement, width: number): boolean {
  if (!parentElement) return false;
  const { paddingLeft, paddingRight } = getComputedStyle(parentElement);
  const inner = parentElement.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  return Math.abs(inner - width) <= 1;
}

/** An image without a file is laid out as its words, unless it is told to be a box. */
function measured(embed: HTMLElement): DOMRect {
  if (!(embed instanceof HTMLImageElement)) return embed.getBoundingClientRect();
  const { style } = embed;
  const { display } = style;
  style.display = 'inline-block';
  const box = embed.getBoundingClientRect();
  style.display = display;
  return box;
}

/** The same room, and never less than the question needs to be read and answered. */
export function roomOf(embed: HTMLElement): Record<string, string> {
  const { width, height } = measured(embed);
  const style = getComputedStyle(embed);
  const { position, display, aspectRatio } = style;
  const placed = PLACED.map((name) => [name, style.getPropertyValue(name)] as const);
  const keepsRatio = /\d/.test(aspectRatio) && height > 0;
  const floats = /absolute|fixed/.test(position);
  return {
    ...Object.fromEntries(placed),
    display: /^(inline|contents)/.test(display) ? 'inline-grid' : 'grid',
    // What can scroll by itself would not grow with what it holds.
    overflow: 'clip',
    'box-sizing': 'border-box',
    'inline-size': isFull(embed, width) ? '100%' : width ? `${width}px` : 'auto',
    'max-inline-size': floats ? 'none' : '100%',
    'min-inline-size': 'min(100%, 16rem)',
    'aspect-ratio': keepsRatio ? `${width} / ${height}` : 'auto',
    'min-block-size': keepsRatio ? 'auto' : `${height}px`,
    ...(floats && { bottom: 'auto' }),
  };
}
