/** What the elements measure of their pairs, drawn over the page: boxes, colours and the verdict. */
import { html, render, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import styles from './weight-overlay.css?inline';
import { hex, type Verdict, weigh, type Weighed } from './weight.js';

/** In milliseconds: what moves, scrolls or changes its colour is measured again. */
const EACH = 250;

const layer = document.createElement('div');
layer.className = 'weight-overlay';
layer.popover = 'manual';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

let timer: ReturnType<typeof setInterval> | undefined;
let drawn = '';

const px = (value: number): string => `${value}px`;

const outline = ({ box }: Weighed): TemplateResult =>
  html`<div
    class="box"
    style=${styleMap({
      left: px(box.left),
      top: px(box.top),
      width: px(box.width),
      height: px(box.height),
    })}
  ></div>`;

const swatch = (colour: string): TemplateResult =>
  html`<span class="swatch" style=${styleMap({ background: colour })}></span>${hex(colour)}`;

const row = ({ label, look, contrast }: Weighed): TemplateResult => html`
  <tr>
    <th scope="row">${label}</th>
    <td>${look.width} × ${look.height} px</td>
    <td>${look.fontSize} px</td>
    <td>${swatch(look.color)}</td>
    <td>${swatch(look.background)}</td>
    <td>${contrast.toFixed(1)} : 1</td>
  </tr>
`;

const HEAD = ['', 'box', 'letters', 'words', 'fill', 'contrast'];

const SAYS = {
  equal: 'Equal weight',
  unequal: 'Not equal',
  unseen: 'Not wholly in view: scroll to it',
};

const verdictOf = ({ equal, inView }: Verdict): keyof typeof SAYS =>
  equal ? 'equal' : inView ? 'unequal' : 'unseen';

const table = (verdict: Verdict): TemplateResult => html`
  <section class=${verdictOf(verdict)}>
    <p><strong>${SAYS[verdictOf(verdict)]}</strong> <code>&lt;${verdict.of}&gt;</code></p>
    <table>
      <thead>
        <tr>
          ${HEAD.map((it) => (it ? html`<th scope="col">${it}</th>` : html`<td></td>`))}
        </tr>
      </thead>
      <tbody>
        ${verdict.buttons.map(row)}
      </tbody>
    </table>
  </section>
`;

const NONE = html`<section><p>No pair of buttons stands here.</p></section>`;

function draw(): void {
  const verdicts = weigh(document);
  const now = JSON.stringify(verdicts.map(({ root: _, ...rest }) => rest));
  if (now === drawn) return;
  drawn = now;
  const boxes = verdicts
    .filter(({ inView }) => inView)
    .flatMap(({ buttons }) => buttons.map(outline));
  // The report keeps away from the pair: at the top, unless the pair is there.
  const seen = verdicts.find(({ inView }) => inView);
  const isAbove = seen && seen.buttons[0].box.top < innerHeight / 2;
  render(
    html`<div aria-hidden="true">${boxes}</div>
      <div class=${isAbove ? 'report below' : 'report'}>
        ${verdicts.length > 0 ? verdicts.map(table) : NONE}
      </div>`,
    layer,
  );
}

/** Draws it, and goes on drawing, until it is told to stop. */
export function showWeight(on: boolean): void {
  clearInterval(timer);
  drawn = '';
  if (!on) return layer.remove();
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  timer = setInterval(() => {
    if (!layer.isConnected) document.body.append(layer);
    // Above a banner, which is in the top layer too.
    if (!layer.matches(':popover-open')) layer.showPopover();
    draw();
  }, EACH);
}
