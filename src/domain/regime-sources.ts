/** Where the rows of the table of regimes come from, and how far each source was read. */
interface Source {
  what: string;
  /** Where its text is published. */
  where?: string;
  /** What has still to be checked before anyone relies on the rows that name it. */
  open?: string;
}

const SOURCES = {
  GDPR: {
    what: 'Regulation (EU) 2016/679, articles 6, 7 and 21',
    where: 'http://data.europa.eu/eli/reg/2016/679/oj',
  },
  EPRIVACY: {
    what: 'Directive 2002/58/EC, articles 5(3) and 13',
    where: 'http://data.europa.eu/eli/dir/2002/58/oj',
  },
  INTELIGO: {
    what: 'Court of Justice of the European Union, C-654/23 (Inteligo), 13 November 2025',
    where: 'https://curia.europa.eu/juris/liste.jsf?num=C-654/23',
    open: 'Read in summaries by law firms.',
  },
  APD: {
    what: 'Belgian data protection authority, Recommendation 01/2020 on direct marketing',
    where: 'https://www.autoriteprotectiondonnees.be',
    open: 'Read in summaries; the national law on e-mail was not read.',
  },
  'L34-5': {
    what: 'France, Code des postes et des communications électroniques, article L34-5',
    where: 'https://www.legifrance.gouv.fr',
    open: 'Read in versions of 2011 and 2016.',
  },
  'L223-1': {
    what: 'France, Code de la consommation, article L223-1 after loi 2025-594',
    where: 'https://www.legifrance.gouv.fr',
    open: 'Read in commentaries by law firms.',
  },
  D662: {
    what: 'France, décret 2026-662 of 23 July 2026 (Code de la consommation, article R223-1)',
    where: 'https://www.legifrance.gouv.fr',
    open: 'Seen only through the software packages of one author.',
  },
  'CNIL-092': {
    what: 'France, CNIL, délibération 2020-092 on cookies and other trackers',
    where: 'https://www.cnil.fr',
    open: 'Read in an unofficial digest.',
  },
  S002: {
    what: 'A consent platform’s article on opt-in: what e-mail between professionals needs',
    open: 'A practitioner’s article, not a text of the law.',
  },
  S003: {
    what: 'An article on the conformity of opt-in: a nominative address, a professional reason',
    open: 'A practitioner’s article, not a text of the law.',
  },
  S004: {
    what: 'A consultant’s article of November 2024: post and telephone on an opt-out',
    open: 'A practitioner’s article; what it says of the telephone ended on 11 August 2026.',
  },
  UKPECR: {
    what: 'United Kingdom, Privacy and Electronic Communications Regulations 2003, regulation 22',
    where: 'https://www.legislation.gov.uk/uksi/2003/2426/regulation/22',
    open: 'Paragraph (3A) was read in an excerpt.',
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof SOURCES;

export const REGIME_SOURCES: Readonly<Record<SourceKey, Source>> = SOURCES;
