/** How a question is asked, as far as its markup says: what a template fills in may be anything. */
import { known, type Attribute } from '../domain/manner-values.js';
import { mannerOf, type Manner, type Problem } from '../domain/manner.js';
import { REGIMES } from '../domain/regime-table.js';
import { BASES, CAPACITIES, CHANNELS, MODES, PARTIES, type Channel } from '../domain/vocabulary.js';
import { UNKNOWN } from './mask.js';

/** Those of a box; the device is the banner's. */
export const BOX_CHANNELS: readonly string[] = CHANNELS.filter((channel) => channel !== 'device');

/** In which mode, and whether a box for a no may refuse and do nothing else. */
type Way = Pick<Manner, 'mode' | 'refusesOnly'>;

export interface Asked {
  /** What is wrong whatever the site fills in. */
  problems: Problem[];
  /** Nothing where that depends on what the site fills in. */
  way?: Way | undefined;
}

const SOMETHING = ['…'];

/** What an attribute may be where the site fills it in; any other may as well be absent. */
const MAY_BE: Readonly<Record<string, readonly (string | undefined)[]>> = {
  basis: BASES,
  channel: BOX_CHANNELS,
  capacity: CAPACITIES,
  jurisdiction: [...REGIMES.keys()],
  'purchase-context': SOMETHING,
  'similar-products': SOMETHING,
  profession: SOMETHING,
  hours: SOMETHING,
  frequency: SOMETHING,
  'agent-id': SOMETHING,
  // The last one varies first, and tells soonest that nothing is known.
  mode: [undefined, ...MODES],
};

/** Every way in which the site may fill in what is not known. */
function* fillings(attribute: Attribute, names = Object.keys(MAY_BE)): Generator<Attribute, void> {
  const [name, ...others] = names;
  const read: Attribute = (asked) => {
    const value = attribute(asked);
    return value === UNKNOWN ? undefined : value;
  };
  if (name === undefined) {
    yield read;
    return;
  }
  for (const value of attribute(name) === UNKNOWN ? MAY_BE[name]! : [attribute(name)])
    for (const filled of fillings(attribute, others))
      yield (asked) => (asked === name ? value : filled(asked));
}

const mannerAt = (attribute: Attribute, at: number): Manner =>
  mannerOf(attribute, {
    jurisdiction: attribute('jurisdiction') ?? '',
    capacity: known(attribute('capacity'), CAPACITIES),
    channel: attribute('channel') as Channel,
    party: known(attribute('party'), PARTIES),
    at,
  });

const isSame = (one: Way, other: Way): boolean =>
  one.mode === other.mode && one.refusesOnly === other.refusesOnly;

const isAmong = ({ problems }: Manner, { code, detail }: Problem): boolean =>
  problems.some((other) => other.code === code && other.detail === detail);

export function askedOf(attribute: Attribute, at: number): Asked {
  // A channel that does not exist is a fault of its own, and could become any.
  const isChannel = BOX_CHANNELS.includes(attribute('channel') ?? '');
  const read: Attribute = (name) => (name === 'channel' && !isChannel ? UNKNOWN : attribute(name));
  let asked: Asked | undefined;
  for (const filled of fillings(read)) {
    const manner = mannerAt(filled, at);
    const { problems, way }: Asked = asked ?? { problems: manner.problems, way: manner };
    asked = {
      problems: problems.filter((problem) => isAmong(manner, problem)),
      way: way && isSame(way, manner) ? way : undefined,
    };
    if (asked.problems.length === 0 && !asked.way) break;
  }
  return asked!;
}
