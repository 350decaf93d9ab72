import type { Candidate, Ground } from './ask-candidates.js';

/** The default weights, typed by hand. */
const DEFAULTS: Readonly<Record<string, number>> = {
  METHOD: 25,
  FREQUENCY: 20,
  MONTHS_SINCE: 20,
  MATERIAL: 15,
  EVIDENCE: 10,
  SERIOUSNESS: 10,
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const scoreBy = (grounds: readonly Ground[], weightOf: (ground: Ground) => number, unknown = 0): number =>
  sum(grounds.map((ground) => (weightOf(ground) * (ground.level ?? unknown)) / 4));

/** Order: score, then the latest day, then the code. */
const ranked = (all: readonly Candidate[], scoreOf: (candidate: Candidate) => number): readonly string[] =>
  [...all]
    .sort(
      (one, other) =>
        scoreOf(other) - scoreOf(one) || compare(one.latestDay, other.latestDay) || compare(one.matter.code, other.matter.code),
    )
    .map(({ matter }) => matter.code);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** What every candidate must say, from nothing but what all of them show. */
export function recomputed(all: readonly Candidate[]) {
  const used = ({ grounds }: Candidate) => scoreBy(grounds, ({ weight }) => weight);
  const byDefault = ({ grounds }: Candidate) => scoreBy(grounds, ({ kind }) => DEFAULTS[kind] ?? Number.NaN);
  const [order, defaultOrder] = [ranked(all, used), ranked(all, byDefault)];
  return all.map((candidate) => ({
    code: candidate.matter.code,
    rank: order.indexOf(candidate.matter.code) + 1,
    rankByDefaultWeights: defaultOrder.indexOf(candidate.matter.code) + 1,
    score: used(candidate),
    scoreAtMost: scoreBy(candidate.grounds, ({ weight }) => weight, 4),
    points: candidate.grounds.map(({ weight, level }) => (weight * (level ?? 0)) / 4),
    swaps: candidate.grounds.map(({ kind }) => swapOf(all, candidate, kind, order)),
  }));
}

/** The same of what the candidates say themselves. */
export const said = (all: readonly Candidate[]) =>
  all.map(({ matter, rank, rankByDefaultWeights, score, scoreAtMost, grounds, sensitivity }) => ({
    code: matter.code,
    rank,
    rankByDefaultWeights,
    score,
    scoreAtMost,
    points: grounds.map(({ points }) => points),
    swaps: sensitivity.map(({ kind, weightAtSwap, rival }) => ({ kind, weightAtSwap, rival: rival?.code ?? null })),
  }));

const groundOf = (candidate: Candidate, kind: string): Ground => candidate.grounds.find((ground) => ground.kind === kind) as Ground;

function swapOf(all: readonly Candidate[], mine: Candidate, kind: string, order: readonly string[]) {
  const { weight, level } = groundOf(mine, kind);
  const near = all
    .filter((other) => other !== mine)
    .map((other) => ({ code: other.matter.code, apart: (level ?? 0) - (groundOf(other, kind).level ?? 0), more: other.score - mine.score }))
    .filter(({ apart }) => apart !== 0)
    .map(({ code, apart, more }) => ({ code, twelfths: (4 * more * 12) / apart }))
    .filter(({ twelfths }) => weight * 12 + twelfths >= 0 && weight * 12 + twelfths <= 1200)
    .sort(
      (one, other) =>
        Math.abs(one.twelfths) - Math.abs(other.twelfths) ||
        one.twelfths - other.twelfths ||
        order.indexOf(one.code) - order.indexOf(other.code),
    )[0];
  if (!near) return { kind, weightAtSwap: null, rival: null };
  return { kind, weightAtSwap: Math.round((weight * 12 + near.twelfths) * (100 / 12)) / 100, rival: near.code };
}
