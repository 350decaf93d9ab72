import { z } from 'zod';
import { parsePartialDate } from '../../platform/scalars/partial-date.js';

const text = z
  .string()
  .trim()
  .transform((value) => value || null)
  .nullish()
  .transform((value) => value ?? null);
/** A day, a month or a year; a period is two of them. */
const day = text.refine((value) => value === null || parsePartialDate(value) !== undefined);
const period = text.refine((value) => value === null || value.split('/').every((part, i) => i < 2 && parsePartialDate(part) !== undefined));
const count = z
  .number()
  .int()
  .min(0)
  .max(500)
  .nullish()
  .transform((value) => value ?? null);
const list = <T extends z.ZodType>(of: T) =>
  z
    .array(of)
    .max(500)
    .nullish()
    .transform((value) => value ?? []);

/** One published case in the form of data/cases/public-cases.json. What stands in no source is null, and stays so. */
export const publishedCase = z.object({
  id: z.string().regex(/^[A-Z0-9_-]{1,40}$/),
  province_of_proceedings: text,
  destination: text,
  offence_period: period,
  tip_date: day,
  tip_by: text,
  interception_date: day,
  interception_by: text,
  interception_place: text,
  victims_back_date: day,
  initiation_date: day,
  initiated_by: text,
  charge_vi: text,
  charge_articles: list(z.union([z.string(), z.number()]).transform(String)),
  accused: count,
  victims: count,
  victims_under_16: count,
  indictment_date: day,
  indicted_by: text,
  trial_date: day,
  trial_date_text: text,
  trial_instance: text,
  court: text,
  mobile_trial: z
    .boolean()
    .nullish()
    .transform((value) => value ?? null),
  mobile_trial_place: text,
  sentences_years: list(z.number().min(0).max(100)),
  sentence_text: text,
  appeal_date: day,
  appeal_court: text,
  appeal_outcome: text,
  fugitive: text,
  /** Given where a case is published anew with other content: then its facts get a new version. */
  correction_reason: text,
});
export type PublishedCase = z.infer<typeof publishedCase>;
