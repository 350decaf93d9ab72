import type { Frame } from './frame.js';
import type { Random } from './random.js';
import { BUCKETS, type Bucket, reached } from './words.js';
import { fold } from './connections.js';
import { addFacts } from './world-facts.js';
import { addJoined, addLinks, standings } from './world-standings.js';
import { addTips } from './world-tips.js';
import { list, type Row, type World } from './world.js';

/** Rows of a world while it is made. */
export class Loom {
  readonly tables: Record<string, Row[]> = {};
  private serial = 0;

  constructor(
    readonly random: Random,
    readonly frame: Frame,
  ) {}

  add(table: string, row: Row): Row {
    this.tables[table] = [...(this.tables[table] ?? []), row];
    return row;
  }

  number(): number {
    this.serial += 1;
    return this.serial;
  }

  /** Few days, in three precisions, so that dates tie. */
  day(): string {
    const partial = this.random.chance(0.05);
    if (partial) return this.random.pick(['2026', '2026-06']); // this year and this month: not surely come yet
    return this.past();
  }

  private past(): string {
    const { random } = this;
    return random.pick([
      '2019',
      '2019-03',
      '2019-03-05',
      '2019-03-05',
      '2019-03-21',
      '2019-08-21',
      '2021-11',
      '2024-02-29',
      '2025-07-01',
      `2020-0${random.int(1, 9)}-10`,
    ]);
  }

  instant(): string {
    return `${this.random.pick(['2019-04-01', '2019-04-02', '2025-08-01'])}T0${this.random.int(0, 2)}:00:00+00:00`;
  }

  /** Text that tries the scan for marks, the escapes and the letters. */
  text(word: string): string {
    return `${word} ${this.random.pick(['Nguyễn Thị Ánh', 'Đặng Văn Ế', '{"~w":2}', 'a"b\\c', '☃ \n mới', "'; --", '{"~h":3,"d":{}}', 'x'])} ${this.number()}`;
  }
}

/** The finer step is the hub's to work out; here one of each bucket will do. */
const STAGES: Readonly<Record<Bucket, string>> = {
  TIP: 'TIP_RECEIVED',
  INVESTIGATION: 'INVESTIGATION',
  INDICTED: 'INDICTED',
  IN_FORCE: 'IN_FORCE',
};

interface WorldOptions {
  readonly matters: number;
  readonly today: string;
}

/** A random small world: matters in every stage, all relations, old versions, ties. */
export function makeWorld(random: Random, frame: Frame, options: WorldOptions): World {
  const loom = new Loom(random, frame);
  for (let i = 0; i < options.matters; i += 1) addMatter(loom);
  addLinks(loom);
  addJoined(loom);
  addTips(loom);
  const tables = {
    'matter.unit': frame.units,
    'matter.organisation': frame.organisations,
    'matter.organisation_successor': frame.organisationSuccessors,
    'matter.supervision': frame.supervisions,
  };
  return { today: options.today, tables: { ...tables, ...loom.tables } };
}

function addMatter(loom: Loom): void {
  const { random, frame } = loom;
  const bucket = random.pick(BUCKETS);
  const place = random.chance(0.9) ? random.pick(frame.units) : null;
  const id = random.uuid();
  const standing = standings(loom, id);
  const hasVictim = random.chance(0.6);
  const flag = (): string => random.pick(['YES', 'NO', 'UNKNOWN']);
  const from = (step: 'INVESTIGATION' | 'INDICTED' | 'IN_FORCE'): string | null =>
    reached(bucket, step) ? random.pick(['2019-05-01', '2020-02-03']) : random.pick([null, null, '2099-01-01']);
  const coarse = place && frame.units.find((unit) => unit.id === (place.coarse_id ?? place.parent_id));
  const matter = loom.add('matter.matter', {
    id,
    code: `LT-2019-${String(random.int(1000, 9999))}${loom.number()}`,
    title: `Vụ việc ${loom.number()}`,
    stage: random.chance(0.9) ? STAGES[bucket] : random.pick(['CONCLUDED', 'QUASHED', 'TRIED']),
    opened_on: loom.day(),
    place_id: place?.id ?? null,
    areas: list(place?.areas),
    areas_coarse: list(place?.areas_coarse),
    investigation_from: from('INVESTIGATION'),
    indicted_from: from('INDICTED'),
    in_force_from: from('IN_FORCE'),
    has_victim: hasVictim,
    waiting: random.chance(0.08),
    case_status: random.pick([null, 'INVESTIGATING', 'CONCLUDED', 'SUSPENDED']),
    seriousness: random.pick([null, 'SERIOUS', 'VERY_SERIOUS']),
    offences: random.some(['150', '150.2', '151'], 0.5),
    trial_mode: random.pick([null, 'IN_SEAT', 'MOBILE']),
    agencies: [...new Set(standing.map((row) => String(row.agency)))],
    organisations: standing.map((row) => Number(row.organisation_id)),
    lead_organisation_id: standing[0]?.organisation_id ?? null,
    search_text: fold(`lt-2019 50%_a Vụ việc ${place?.name ?? ''}`),
    search_text_coarse: fold(`lt-2019 50%_a Vụ việc ${coarse?.name ?? ''}`),
    accused_minor: flag(),
    victim_minor: flag(),
    victim_minor_by_year: flag(),
    witness_minor: flag(),
    due_tip: random.pick([null, null, '2019-04-01', '2019-04-20', '2020-02-03']),
    due_case: random.pick([null, '2019-04-02', '2020-02-03', '2026-09-09']),
    changed_status: loom.instant(),
    changed_case: loom.instant(),
    changed_victim: loom.instant(),
    joined_into: null,
    began_waiting: false,
    created_at: loom.instant(),
  });
  loom.add('matter.code', { code: matter.code, matter_id: id, home_matter_id: id });
  addFacts(loom, matter, standing, bucket, hasVictim);
}
