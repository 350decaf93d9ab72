import { digestOf } from '../../hub/intake/digest.js';
import type { CommandScope } from '../../hub/intake/hub-context.js';
import { callFunction } from '../../platform/database/call-function.js';
import { badInput } from '../../platform/errors.js';
import { referenceOn } from '../holding/reference-on.js';
import { enterMatter, type Taken, takeStep } from '../take-step.js';
import type { CheckOutreachText } from './check-outreach-text.input.js';
import { coarsen, countOf, type Inhabitants } from './coarsen.js';
import { narrowCombinations } from './fitting.js';
import { type KeptWording, OutreachCheck } from './outreach-check.entity.js';
import { PLACES } from './coarsen.js';
import { checkListed } from './listed-codes.js';
import { asKept, narrowSentence, type Places } from './kept-wording.js';
import { sharesOf, type ShareRow } from './shares-of.js';
import './messages.js';

interface Found extends Places {
  readonly placeId: number;
}

/** Keeps whether a text may be released: what it says is counted against those who live where it is read. */
export async function checkOutreachText(scope: CommandScope, input: CheckOutreachText): Promise<Taken> {
  const matterId = await enterMatter(scope, input.matterId);
  const found = await callFunction<Found | null>(scope.runner, 'mobile_trials.inhabitants', input.commune, scope.today);
  if (!found) throw badInput('outreach.unknown-commune', {}, ['input', 'commune']);
  await checkListed(scope, input);
  const { outreach_share: rows, law_limit: limits } = await referenceOn<{
    outreach_share: ShareRow;
    law_limit: { rule: string; amount: number };
  }>(scope, ['outreach_share', 'law_limit']);
  const least = limits.find(({ rule }) => rule === 'K_ANONYMITY')?.amount;
  if (least === undefined) throw new Error('No limit K_ANONYMITY is in force');
  const { said, all } = sharesOf(input, rows);
  const wording = { place: input.place ?? 'COMMUNE', shares: said };
  const inhabitants = Object.fromEntries(PLACES.map((place) => [place, found[place]?.inhabitants ?? null])) as Inhabitants;
  const fitting = countOf(wording, inhabitants);
  const coarser = fitting < least ? coarsen(wording, inhabitants, all, least) : null;
  const reasons = narrowCombinations(inhabitants[wording.place] ?? 0, said, least).map((narrow) => ({
    ...narrow,
    ...narrowSentence(narrow, least),
  }));
  const kept: readonly KeptWording[] = [asKept(input, wording, found, fitting)];
  const suggestion = coarser ? [asKept(input, coarser, found, countOf(coarser, inhabitants))] : [];
  return takeStep(scope, {
    type: 'OutreachCheck',
    entity: OutreachCheck,
    kind: 'OUTREACH_TEXT_CHECKED',
    matterId,
    sourceKey: `outreach:${digestOf({ ...input, matterId })}`,
    row: { purpose: input.purpose, placeId: found.placeId, wording: kept, released: fitting >= least, least, fitting, reasons, suggestion },
    details: { released: fitting >= least },
    again: 'NEW_VERSION',
  });
}
