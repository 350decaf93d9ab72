import type { Entry } from '../case-file.js';
import { guideBodies } from '../guide-bodies.js';
import type { Names } from '../invent/names.js';
import { inventPerson } from '../invent/person.js';
import type { Random } from '../invent/random.js';
import { interceptionText } from '../invent/texts.js';
import type { Paper } from '../matter-script.js';

/** What a report that strays is made from. */
export interface Occasion {
  readonly draw: Random;
  readonly names: Names;
  /** The tip of a matter whose police have not spoken of anybody else. */
  readonly tip: Paper;
  /** Some days after that tip. */
  readonly soon: string;
  /** A few days ago. */
  readonly lately: string;
}

export type StrayReport = (occasion: Occasion) => Entry;

/** The border guard stops those of whom the tip speaks. */
export const interception: StrayReport = ({ draw, tip, soon }) => ({
  agency: 'border-guard',
  organisation: guideBodies['border-guard'],
  mutation: 'reportInterception',
  type: 'BBVP-BP',
  day: soon,
  dayField: 'occurredOn',
  about: tip,
  fields: {
    place: '80',
    direction: 'OUTBOUND',
    personsStopped: draw.between(2, 4),
    victimsFound: 0,
    course: interceptionText(draw, 'KHM', 'cửa khẩu quốc tế Mộc Bài'),
  },
});

/** Somebody comes to the support agency with the number of her tip; the police have sent nobody. */
export const reception: StrayReport = ({ draw, names, tip, soon }) => {
  const { fullName, born, phone } = inventPerson(draw, names, {
    sex: 'FEMALE',
    age: draw.between(19, 41),
    inYear: Number(soon.slice(0, 4)),
  });
  return {
    agency: 'social-affairs',
    organisation: guideBodies['social-affairs'],
    mutation: 'receiveVictim',
    type: 'HS-SYT',
    day: soon,
    dayField: 'receivedOn',
    about: tip,
    fields: { channel: 'SELF_REPORTED', sex: 'FEMALE', nationality: 'VNM', identity: { fullName, dateOfBirth: born, phone } },
  };
};

/** A file has come whose conclusion its police have not reported. */
export const receipt: StrayReport = ({ draw, lately }) => {
  const conclusion = unreported(draw, 'KLĐT', guideBodies.police, lately);
  const reporter = { agency: 'procuracy', organisation: guideBodies.procuracy, mutation: 'receiveFile', type: 'BBGN-VKS' } as const;
  return { ...reporter, day: lately, dayField: 'receivedOn', about: conclusion, fields: { conclusion } };
};

/** A case is registered by an indictment that nobody has reported. */
export const registration: StrayReport = ({ draw, lately }) => {
  const indictment = unreported(draw, 'CT-VKS', guideBodies.procuracy, lately);
  const reporter = { agency: 'courts', organisation: guideBodies.courts, mutation: 'registerCase', type: '/TLST-HS' } as const;
  const fields = { instance: 'FIRST', indictment, mode: 'IN_SEAT', closed: false };
  return { ...reporter, day: lately, dayField: 'registeredOn', about: indictment, fields };
};

/** The police have taken over what the border guard has not reported. */
export const acknowledgement: StrayReport = ({ draw, lately }) => {
  const handover = unreported(draw, 'BBBG-BP', guideBodies['border-guard'], lately);
  const reporter = { agency: 'police', organisation: guideBodies.police, mutation: 'acknowledgeHandover', type: 'BBTN-BG' } as const;
  return { ...reporter, day: lately, dayField: 'acknowledgedOn', about: handover, fields: { handover } };
};

/** Registers give no number with such a letter. */
const unreported = (draw: Random, type: string, issuer: string, day: string): Paper => ({
  number: `${draw.between(101, 299)}c/${type}`,
  issuer,
  year: Number(day.slice(0, 4)),
});
