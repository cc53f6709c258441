/** What is known of the person: as the endpoint said it, and as this page changed it since. */
import { type PersonState, readState } from '../../../delivery/state.js';
import { refusalsFor } from '../../../delivery/waiting.js';
import { covers } from '../../../domain/cell.js';
import { isShownOn, type StoredCell } from '../../../domain/stored-cell.js';
import type { UnsealedRecord } from '../../../domain/record.js';
import type { State } from '../../../domain/schema.js';
import { isNo } from '../../../domain/states.js';
import { personOf } from '../person.js';
import { PATIENCE } from '../sending.js';
import { readSettings } from '../settings.js';
import type { Change } from './changes.js';
import { type GridCell, keyOf } from './rows.js';

/** `nobody`: the page does not say whose choices these are. */
export type Progress = 'loading' | 'read' | 'stranger' | 'unreachable' | 'nobody';

export class Standing {
  progress: Progress = 'loading';
  /** A stop of everything stands. */
  isStopped = false;

  readonly #host: HTMLElement;
  readonly #update: () => void;
  readonly #cells = new Map<string, StoredCell>();
  /** Those of them that speak of more than one cell: few, where cells are a thousand. */
  #wide: StoredCell[] = [];
  #reading: AbortController | undefined;
  /** What was known when the reading began; nothing once everything was stopped since. */
  #before: ReadonlyMap<string, StoredCell> | undefined;
  /** Whose choices are known. */
  #whose: string | undefined;

  constructor(host: HTMLElement, update: () => void) {
    this.#host = host;
    this.#update = update;
  }

  /** What is stored of a cell: after a no to more than that also of one that nobody spoke of. */
  readonly of = ({ key, row: { purpose, party }, channel }: GridCell): StoredCell | undefined => {
    const stored = this.#cells.get(key);
    if (stored) return stored;
    const cell = { purpose, channel, party };
    const wide = this.#wide.filter((it) => covers(it, cell)).at(-1);
    if (wide) return { ...wide, ...cell };
    return this.isStopped ? { ...cell, state: 'objected' } : undefined;
  };

  /** Reads it, or reads it again; what was known stays until then. */
  async load(): Promise<void> {
    this.leave();
    const reading = (this.#reading = new AbortController());
    const { endpoint } = readSettings(this.#host);
    const person = personOf(this.#host);
    if (!endpoint || !person) return this.#show('nobody');
    const key = JSON.stringify([endpoint, person]);
    // What was known stays on the screen until it is read anew, unless it is of somebody else.
    if (this.#whose !== key) this.#forget();
    this.#whose = key;
    this.#before = new Map(this.#cells);
    if (this.progress !== 'read') this.#show('loading');
    const token = person.idType === 'token' ? person.id : undefined;
    const waiting = refusalsFor(endpoint).filter(
      ({ subject: { idType, id } }) => idType === person.idType && id === person.id,
    );
    // Whoever waits in vain can say no meanwhile, and what comes late is read all the same.
    const late = setTimeout(() => {
      if (this.progress === 'loading') this.#show('unreachable');
    }, PATIENCE);
    const state = await readState(endpoint, token, reading.signal);
    clearTimeout(late);
    if (reading.signal.aborted) return;
    if (typeof state !== 'string') this.#keep(state, waiting);
    this.#show(typeof state === 'string' ? state : 'read');
  }

  leave(): void {
    this.#reading?.abort();
  }

  /** A record went out: what it says is what stands, unless the endpoint says otherwise. */
  take(changes: Change[], jti = 'on its way'): void {
    for (const { cell, choice } of changes) {
      const { initial: _, ...stored } = choice;
      const at = new Date().toISOString();
      this.#cells.set(cell.key, { ...stored, record: jti, at });
    }
  }

  /** The person stopped everything, here or elsewhere on the page. */
  stop(): void {
    this.#cells.clear();
    this.#before = undefined;
    this.isStopped = true;
    this.#update();
  }

  /** The endpoint did not take it: nothing of it may be shown. */
  drop(changes: Change[]): void {
    for (const { cell } of changes) this.#cells.delete(cell.key);
  }

  /** Those of the cells that are on now, to be compared later. */
  on(cells: GridCell[], at: number): ReadonlySet<string> {
    return new Set(
      cells.filter((cell) => isShownOn(this.of(cell), cell, at)).map(({ key }) => key),
    );
  }

  /** Whether a no stands that the person had not seen when they said yes. */
  overrules({ cell, choice }: Change): boolean {
    const state = this.of(cell)?.state;
    return state !== undefined && isNo(state as State) && state !== choice.initial;
  }

  #forget(): void {
    this.#cells.clear();
    this.#wide = [];
    this.isStopped = false;
    this.progress = 'loading';
  }

  /** What this page said since the reading began is newer than what is read. */
  #keep({ stopped, cells }: PersonState, waiting: UnsealedRecord[]): void {
    const before = this.#before;
    if (!before) return;
    const since = [...this.#cells].filter(([key, cell]) => before.get(key) !== cell);
    this.isStopped = stopped;
    this.#cells.clear();
    const { capacity } = readSettings(this.#host);
    // What a person said at work is not what they said at home.
    for (const cell of cells)
      if ((cell.capacity ?? capacity) === capacity) this.#cells.set(keyOf(cell), cell);
    for (const record of waiting) if (record.subject.capacity === capacity) this.#refuse(record);
    for (const [key, cell] of since) this.#cells.set(key, cell);
    this.#wide = [...this.#cells].flatMap(([key, cell]) => (key.includes('*') ? cell : []));
  }

  /** A no that has not arrived yet is no less a no. */
  #refuse({ jti, iat, scope, decisions }: UnsealedRecord): void {
    const at = new Date(iat * 1000).toISOString();
    const isNewer = (it: StoredCell | undefined) => Date.parse(it?.at ?? '') > Date.parse(at);
    if (scope === 'all') {
      this.isStopped = true;
      for (const [key, it] of this.#cells) if (!isNewer(it)) this.#cells.delete(key);
      return;
    }
    for (const { initial: _, ...decision } of decisions) {
      const key = keyOf(decision);
      if (!isNewer(this.#cells.get(key))) this.#cells.set(key, { ...decision, record: jti, at });
    }
  }

  #show(progress: Progress): void {
    this.progress = progress;
    this.#update();
  }
}
