/** What the five articles behind the package demand, and which rules answer each demand. */

/** Each article with the numbers of its demands. */
const ARTICLES: [source: string, from: number, to: number][] = [
  ['Belgian law firm, 2021', 1, 15],
  ['Allier Privacy, before the law of 2025', 16, 43],
  ['Didomi', 44, 72],
  ['guide to a valid opt-in', 73, 87],
  ['consultant, 2024', 88, 100],
];

const ANSWERS: [demands: string, rules: string][] = [
  ['1 3 9 13 94', 'UA-02 UA-07 EP-17'],
  ['2 99', 'UA-06 ALL-16 EP-06'],
  ['4 12 14 84', 'PG-01 UA-01 EP-08'],
  ['5 11 42', 'UA-05 EP-11 EP-13 EP-14'],
  ['6 10', 'UA-03 UA-10 EP-11 EP-12'],
  ['7 8', 'ALL-02 UA-07'],
  ['15 82 83 95', 'ALL-09 CB-06'],
  ['16 98', 'CB-05 CB-10'],
  ['17 47 76 85 87 92', 'ALL-03 ALL-05 CB-03'],
  ['18 44 75 97 100', 'CB-05 PG-03'],
  ['19 52', 'CB-03 CB-04 PG-07'],
  ['20 36 80 91', 'ALL-08 ALL-10 CB-07'],
  ['21 29 77 89', 'ALL-17 CB-11 CB-12'],
  ['22 31 68 78', 'ALL-15 PG-05 EP-09'],
  ['23 73 81', 'ALL-03 ALL-20'],
  ['24 57 58 59 60', 'PG-08 ALL-07'],
  // The medium of the notice and the law that applied are fields that a record must have.
  ['25', 'CB-13 RC-02'],
  ['43', 'RC-02'],
  ['26 86', 'CK-05 CK-01 CK-02 CK-12'],
  ['27', 'ALL-13 ALL-14 CK-07'],
  ['28 64', 'ALL-04 CB-01'],
  ['30 79 88 90', 'ALL-07 CB-09 PG-03'],
  ['32 35 39 93', 'RC-02 RC-08 RC-12 EP-04 EP-05 EP-16'],
  ['33 34 37 48 49 74 96', 'CB-07 PG-07 EP-08'],
  ['38', 'CK-18 UA-09 ALL-12'],
  ['40', 'PG-11'],
  ['41', 'EP-14'],
  ['45', 'PG-08 UA-06'],
  ['46 51 56 65 72', 'CB-06 EP-06 EP-07'],
  ['50', 'CB-02'],
  ['53 54 55 67', 'CB-13 CB-14 CB-15 EP-10'],
  // So is how long the data is kept.
  ['61 62 63', 'EP-15 RC-02'],
  ['66 69 70 71', 'PG-03 PG-05 PG-06'],
];

export interface Demand {
  id: string;
  source: string;
  rules: string[];
}

const idOf = (number: number | string): string => `A-${String(number).padStart(2, '0')}`;

const RULES = new Map(
  ANSWERS.flatMap(([demands, rules]) =>
    demands.split(' ').map((number) => [idOf(number), rules.split(' ')] as const),
  ),
);

/** In the order of the articles; a demand that no rule answers has none. */
export const DEMANDS: readonly Demand[] = ARTICLES.flatMap(([source, from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => {
    const id = idOf(from + index);
    return { id, source, rules: RULES.get(id) ?? [] };
  }),
);

/** The demands that a rule answers. */
export const demandsOf = (rule: string): Demand[] =>
  DEMANDS.filter(({ rules }) => rules.includes(rule));
