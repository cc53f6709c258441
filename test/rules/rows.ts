/** What the law, the articles and the research ask of the elements: one row a rule, one sentence a row. */

/** 1 holds in the first release, 2 in the next. */
export type Priority = 1 | 2;

export interface Row {
  id: string;
  priority: Priority;
  /** The element, or the part of the package, without which nobody can ask for the rule. */
  since: string;
  says: string;
  /** Whether a test of plain functions is enough; otherwise one has to see it in a browser. */
  pure: boolean;
}

type Rows = Record<string, [Priority, string, since?: string]>;

const ALL: Rows = {
  'ALL-01': [1, 'Before a person acts, nothing is stored, asked of the network or made.'],
  'ALL-02': [1, 'Without script nothing is granted, and what refuses or stops stays usable.'],
  'ALL-03': [1, 'Only a trusted act of a person on the control itself says yes.'],
  'ALL-04': [1, 'No control starts as a yes, whatever the markup or the browser restores.'],
  'ALL-05': [1, 'Doing nothing, scrolling, leaving or closing is never a yes.'],
  'ALL-06': [1, 'The Enter key in another field gives no yes.'],
  'ALL-07': [1, 'One control asks for one purpose, on one channel, for one party.'],
  'ALL-08': [1, 'The notice stands before its control, and belongs to it.'],
  'ALL-09': [1, 'How to take it back is in sight first, or no yes can be given.'],
  'ALL-10': [1, 'Who asks is named in the notice, or no yes can be given.'],
  'ALL-11': [1, 'The words on the screen are the words in the record; changes are marked.'],
  'ALL-12': [1, 'Labels are neutral: no guilt, no double negation, no uneven pair.'],
  'ALL-13': [1, 'Yes and no look the same, in every state and mode of colour.'],
  'ALL-14': [1, 'Yes and no are of one size, side by side, seen or unseen together.'],
  'ALL-15': [1, 'Taking back is never more work than giving, in the same place.'],
  'ALL-16': [1, 'A no acts at once, whatever the network; a yes once it is proven.'],
  'ALL-17': [1, 'A yes is never required, blocks no form and earns nothing.'],
  'ALL-18': [1, 'Notice and native controls can be found by people and by their tools.'],
  'ALL-19': [1, 'No method gives a yes, and a setting that is wrong gives none either.'],
  'ALL-20': [1, 'Nothing personal leaks, and what became of the answer is said.'],
};

const CB: Rows = {
  'CB-01': [1, 'The box is a native checkbox with a label, unticked, never half ticked.'],
  'CB-02': [1, 'A yes/no question starts open, demands an answer, and is content with no.'],
  'CB-03': [1, 'An objection box that stays unticked is silence, never a yes.'],
  'CB-04': [1, 'An objection box begins with the refusal and stands in a group apart.'],
  'CB-05': [1, 'A dated table says which way of asking is allowed where, when and to whom.'],
  'CB-06': [1, 'Silence of a customer needs a purchase, similar products and a notice.'],
  'CB-07': [2, 'Silence at work needs the profession, a notice and a box to object.'],
  'CB-08': [1, 'Terms of sale are never a consent, nor its neighbours.'],
  'CB-09': [1, 'Partners are asked for apart, with their number and their list.'],
  'CB-10': [1, 'The telephone has its own box, its hours, and an end within a year.'],
  'CB-11': [1, 'The form carries the signed record, and nothing for an untouched box.'],
  'CB-12': [1, 'Ticking sends no form, and sending a form ticks nothing.'],
  'CB-13': [1, 'What an agent ticks is a request; what an agent refuses counts at once.'],
  'CB-14': [2, 'A kiosk has large targets, keeps nothing and forgets each person.'],
  'CB-15': [2, 'A double opt-in waits for a confirmation that is more than opening a link.'],
  'CB-16': [2, 'Minors and special data are asked with a second step, or not at all.'],
};

const UA: Rows = {
  'UA-01': [1, 'Stop everything, and adapt my choices: two buttons of equal weight.'],
  'UA-02': [1, 'One act stops everything: no login, no puzzle, no reason, no second thought.'],
  'UA-03': [1, 'Opening the link, however often, changes nothing.'],
  'UA-04': [1, 'The token of the link leaves the address and reaches no third party.'],
  'UA-05': [1, 'Everything means every channel, purpose and brand, partners included.'],
  'UA-06': [1, 'The text says that it acts now, and that service messages go on.'],
  'UA-07': [1, 'It survives a failure and costs nothing.'],
  'UA-08': [1, 'Twice is as good as once, and strangers learn nothing from the answer.'],
  'UA-09': [1, 'Afterwards nobody tries to win the person back.'],
  'UA-10': [2, 'It can be reached from paper and by telephone.'],
};

const PG: Rows = {
  'PG-01': [1, 'No grid without the stop of everything.'],
  'PG-02': [1, 'A real table, and a list of groups where it is narrow.'],
  'PG-03': [1, 'One control for each purpose, channel and party.'],
  'PG-04': [1, 'Every control has a name of its own.'],
  'PG-05': [1, 'It shows what holds; what is unknown, new, over or pending is off.'],
  'PG-06': [1, 'How often and about what is no consent, and starts unset.'],
  'PG-07': [1, 'Boxes for a yes and boxes for a no stand in groups apart.'],
  'PG-08': [1, 'Service messages are text; marketing cannot pass for service.'],
  'PG-09': [1, 'All on exists only beside an identical all off.'],
  'PG-10': [2, 'Only what changed is saved, and a no from elsewhere wins.'],
  'PG-11': [1, 'What is asked again starts unticked, and its answer replaces the old one.'],
  'PG-12': [2, 'What has an end says when, and goes off by then.'],
};

const CK: Rows = {
  'CK-01': [1, 'Refusing takes one act on the first layer, as accepting does.'],
  'CK-02': [1, 'Purposes can be chosen one by one.'],
  'CK-03': [2, 'The policy and the list of controllers can be read before choosing.'],
  'CK-04': [1, 'On the second layer everything is off, and all can be refused.'],
  'CK-05': [1, 'It is no wall: the page can be read and used.'],
  'CK-06': [1, 'Refusing is a button beside the other, not a link in the text.'],
  'CK-07': [1, 'Both buttons can be read, on the same ground.'],
  'CK-08': [1, 'No purpose of a device rests on a legitimate interest.'],
  'CK-09': [1, 'A way back to the choice stands on every page.'],
  'CK-10': [1, 'What is exempt says why, and is a text.'],
  'CK-11': [1, 'Taking back removes what was stored and stops what ran.'],
  'CK-12': [1, 'Each purpose stands before the buttons.'],
  'CK-13': [1, 'It is first in the page, and takes no focus.'],
  'CK-14': [1, 'There is one banner, however many scripts a page has.'],
  'CK-15': [1, 'Leaving it is no yes.'],
  'CK-16': [1, 'The number of controllers is shown, their list a step away.'],
  'CK-17': [1, 'The choice is kept without any name of a person, yes and no as long.'],
  'CK-18': [1, 'It asks again only when the answer is over or the question changed.'],
  'CK-19': [1, 'What needs a yes is not even requested before it.'],
  'CK-20': [2, 'The browser’s signal restricts, and never grants.'],
  'CK-21': [2, 'A choice for all devices says so, and reaches as far in both directions.'],
  'CK-22': [2, 'An embed waits behind its name, its purpose and an equal pair.'],
  'CK-23': [1, 'After a no there are no more identifiers than before.'],
};

const RC: Rows = {
  'RC-01': [1, 'There is no record before the act, nor of an untouched box.'],
  'RC-02': [1, 'A record is closed, and says all that it has to.'],
  'RC-03': [1, 'A record is what an independent reader sees on the screen.'],
  'RC-04': [1, 'Anyone can compute the digest of the words again.'],
  'RC-05': [1, 'Anyone can check the signature, in another language too.'],
  'RC-06': [1, 'A retry sends the same bytes under the same id.'],
  'RC-07': [1, 'State, basis, actor and act agree.'],
  'RC-08': [1, 'A no is recorded as a yes is, and two of them tell of nobody.'],
  'RC-09': [1, 'A record holds nothing that it does not need.'],
  'RC-10': [1, 'Records arrive in order, none too large, none lost.'],
  'RC-11': [1, 'The key is made for one document, cannot be taken out and is not stored.'],
  'RC-12': [1, 'A receipt that does not match means not sent; a good one can be kept.'],
};

const LATER_ADDRESS = 'unsubscribe-all';

const EP: Rows = {
  'EP-01': [1, 'Every record is verified, from its size to its words.'],
  'EP-02': [1, 'Every refusal says why, and how to mend it.'],
  'EP-03': [1, 'The same record twice is one record, however it was signed.'],
  'EP-04': [1, 'Every record has a signed receipt, in a chain without a gap.'],
  'EP-05': [1, 'Nothing is rewritten, and in doubt the no wins.'],
  'EP-06': [1, 'A no is ended by a later yes to that very question alone.'],
  'EP-07': [1, 'An open answer counts for customers alone.'],
  'EP-08': [1, 'A yes is never widened, and a stop never narrowed.'],
  'EP-09': [1, 'What is over, or not yet said, allows nothing.'],
  'EP-10': [1, 'What was requested waits for its confirmation.'],
  'EP-11': [1, 'One click in the mail program stops everything.', LATER_ADDRESS],
  'EP-12': [2, 'STOP by text message stops everything.', LATER_ADDRESS],
  'EP-13': [2, 'Those who received the data are told.', LATER_ADDRESS],
  'EP-14': [1, 'Stopped stays stopped, over imports and erasure.', LATER_ADDRESS],
  'EP-15': [2, 'Data goes in time; a click prolongs it, opening does not.', LATER_ADDRESS],
  'EP-16': [2, 'A person and a court can be shown what there is.', LATER_ADDRESS],
  'EP-17': [1, 'The door tells strangers nothing and lets every no in.', LATER_ADDRESS],
};

const AC: Rows = {
  'AC-01': [1, 'The automatic check finds nothing, in any mode.'],
  'AC-02': [1, 'The keyboard goes from notice to control to links, without a trap.'],
  'AC-03': [1, 'Targets are large enough.'],
  'AC-04': [1, 'Nothing is cut at 320 px, at twice the size or with wide spacing.'],
  'AC-05': [1, 'Every mode of colour and of motion is as good.'],
  'AC-06': [1, 'Errors and news are said in text, and announced.'],
};

const CM: Rows = {
  'CM-01': [1, 'With and without script the outcome is the same in law.'],
  'CM-02': [1, 'The marker survives the filters of editors, and brings no settings in.', 'markers'],
  'CM-03': [1, 'It works under a strict content policy and trusted types.'],
  'CM-04': [2, 'In an editor’s preview it is inert.', 'markers'],
  'CM-05': [2, 'Two versions on a page do no harm.'],
  'CM-06': [1, 'Consent mode starts denied, and is updated once, in full.', 'cookie-banner'],
  'CM-07': [2, 'The consent interface of WordPress never fails open.', 'cookie-banner'],
  'CM-08': [1, 'It never passes for a registered consent platform.', 'cookie-banner'],
  'CM-09': [2, 'Frameworks cannot tick it, and servers do not print it ticked.'],
  'CM-10': [2, 'Other bridges grant nothing where what they talk to is missing.', 'cookie-banner'],
};

/** Tables and formats, which hold where a function holds them. All of the endpoint's are such. */
const PURE = /^(EP-..|ALL-12|CB-05|RC-0[2457])$/;

const part = (rows: Rows, since: string): Row[] =>
  Object.entries(rows).map(([id, [priority, says, later]]) => ({
    ...{ id, priority, says },
    since: later ?? since,
    pure: PURE.test(id),
  }));

const FIRST = 'consent-checkbox';

export const ROWS: readonly Row[] = [
  ...[ALL, CB].flatMap((rows) => part(rows, FIRST)),
  ...part(UA, 'unsubscribe-all'),
  ...part(PG, 'preference-grid'),
  ...part(CK, 'cookie-banner'),
  ...[RC, EP, AC].flatMap((rows) => part(rows, FIRST)),
  ...part(CM, 'loader'),
];
