/**
 * Tells the elements of a form when the form is *taken*: by a native submit that nobody prevented,
 * by `FormData` read during the `submit` event, or by a `consent-commit` event of the page.
 */
import type { Draft } from '../../delivery/draft.js';
import { warn } from './warn.js';

/** An element whose draft goes out with its form. */
export interface FormMember {
  readonly host: Element;
  /** Under which it stands in the form's data. */
  readonly name: string;
  readonly draft: Draft | undefined;
  /** The form is about to go: what it says where nobody answered is read now. */
  prepare(): void;
  take(): void;
}

const watched = new WeakMap<HTMLFormElement, Set<FormMember>>();

/** Joins a form; the function returned leaves it. */
export function joinForm(form: HTMLFormElement, member: FormMember): () => void {
  const members = watched.get(form) ?? watch(form);
  members.add(member);
  return () => members.delete(member);
}

function watch(form: HTMLFormElement): Set<FormMember> {
  const members = new Set<FormMember>();
  let submit: SubmitEvent | undefined;
  /** The last submit waits for signatures: the next one is the same, requested again. */
  let held = false;
  const takeAll = () => members.forEach((member) => member.take());
  /** What is disabled is not part of a submit. */
  const take = () => members.forEach((member) => member.host.matches(':disabled') || member.take());
  /** The browser itself sends the form. A dialog is only closed, with Cancel as well as with OK. */
  const isNative = () =>
    submit && !isHeard(submit) && !submit.defaultPrevented && methodOf(form, submit) !== 'dialog';

  const onSubmit = (event: SubmitEvent) => {
    // Neither an event that a script made up, nor one of a form inside this one.
    if (!event.isTrusted || event.target !== form) return;
    if (!held) members.forEach((member) => member.host.matches(':disabled') || member.prepare());
    const signing = [...members].flatMap(({ draft }) => draft?.signing ?? []);
    if (signing.length > 0) {
      held = true;
      return void hold(form, event, signing).finally(() => (held = false));
    }
    submit = event;
    // By the next task every listener has spoken and the form's data has been read.
    setTimeout(() => {
      if (isNative()) take();
      if (submit === event) submit = undefined;
    });
  };

  const onFormData = (event: FormDataEvent) => {
    if (!submit) return;
    const native = isNative();
    if (native && methodOf(form, submit) !== 'post') stripRecords(event.formData, members);
    if (native || isHeard(submit)) take();
  };

  form.addEventListener('submit', onSubmit, true);
  form.addEventListener('formdata', onFormData, true);
  form.addEventListener('consent-commit', takeAll, true);
  watched.set(form, members);
  return members;
}

/** Whether listeners are still being called. Firefox leaves `eventPhase` as it was at the last one. */
const isHeard = (event: Event): boolean => event.composedPath().length > 0;

/** A submit that overtook a signature waits for it, and is requested once more. */
function hold(
  form: HTMLFormElement,
  event: SubmitEvent,
  signing: Promise<unknown>[],
): Promise<void> {
  event.preventDefault();
  event.stopImmediatePropagation();
  return Promise.allSettled(signing).then(() => {
    const submitter = event.submitter as HTMLButtonElement | null;
    // A field may be called `requestSubmit`, and would then shadow the form's own method.
    const { requestSubmit } = HTMLFormElement.prototype as {
      requestSubmit: (by?: Element) => void;
    };
    // The button may be gone by now, drawn anew by the page.
    requestSubmit.call(form, submitter?.form === form ? submitter : undefined);
  });
}

/** As the browser reads it: whatever is neither `post` nor `dialog` is sent by GET. */
const methodOf = (form: HTMLFormElement, { submitter }: SubmitEvent): string => {
  const method = submitter?.getAttribute('formmethod') ?? form.getAttribute('method') ?? '';
  return /^(post|dialog)$/i.test(method) ? method.toLowerCase() : 'get';
};

/** A record in an address would be logged by every server on the way. */
function stripRecords(data: FormData, members: Set<FormMember>): void {
  for (const { host, name } of members) {
    data.delete(name);
    data.delete(`${name}:record`);
    warn({ code: 'get-form' }, host);
  }
}
