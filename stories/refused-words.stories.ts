import type { Meta } from '@storybook/web-components-vite';
import '../src/index.js';
import { refused } from './refused.js';

/**
 * Words that bundle, press or hide. Reading them can err: so the development build alone refuses
 * them, and elsewhere they are noted in the record for the site to see.
 */
const meta: Meta = { title: 'Refused misuse/consent-checkbox/Words' };
export default meta;

export const Vague = refused('vague', {}, [
  'I agree that Librairie Martin uses my purchases to improve my experience.',
  'J’accepte que Librairie Martin utilise mes achats pour améliorer mon expérience.',
]);
export const TwoPurposesInOneSentence = refused('two-purposes', {}, [
  'I want the newsletter and the offers of Librairie Martin by e-mail.',
  'Je veux recevoir par e-mail la newsletter et les offres de Librairie Martin.',
]);
export const TwoChannelsInOneSentence = refused('two-channels', {}, [
  'I want Librairie Martin’s newsletter by e-mail and by text message.',
  'Je veux recevoir la lettre de Librairie Martin par e-mail et par SMS.',
]);
export const PartnersAmongUs = refused('mixed-partners', {}, [
  'I want offers by e-mail from Librairie Martin and its partners.',
  'Je veux recevoir par e-mail les offres de Librairie Martin et de ses partenaires.',
]);
export const TermsInTheSentence = refused('mixed-terms', {}, [
  'I accept the terms of sale, and I want Librairie Martin’s newsletter.',
  'J’accepte les conditions de vente et je veux la lettre de Librairie Martin.',
]);
export const PresumedYes = refused('presumed-yes', {}, [
  'By creating an account you agree to receive Librairie Martin’s newsletter.',
  'En créant un compte, vous acceptez de recevoir la lettre de Librairie Martin.',
]);
export const Pressure = refused('pressure', {}, [
  'Subscribe to Librairie Martin’s newsletter and never miss out again.',
  'Je veux la lettre de Librairie Martin, pour ne rien manquer.',
]);
export const DoubleNegation = refused('double-negation', {}, [
  'I would not ask to be excluded from Librairie Martin’s newsletter.',
  'Je ne m’oppose pas à recevoir la lettre de Librairie Martin.',
]);
export const ReversedRefusal = refused('reversed-refusal', {}, [
  'Tick the box if you do not want Librairie Martin’s newsletter.',
  'Cochez la case si vous ne voulez pas la lettre de Librairie Martin.',
]);
