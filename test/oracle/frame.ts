import type { Row } from './world.js';

/** What a world stands on: units and bodies. A running hub brings its own; this small one is for the oracle's own tests. */
export interface Frame {
  readonly units: readonly Row[];
  readonly organisations: readonly Row[];
  readonly organisationSuccessors: readonly Row[];
  readonly supervisions: readonly Row[];
}

const LEVELS = ['PROVINCE', 'DISTRICT', 'COMMUNE'];
const COARSE: Readonly<Record<number, number>> = { 2: 2, 3: 3, 4: 2, 5: 2, 6: 3, 7: 3, 9: 9, 10: 9 };

function unit(id: number, code: string, level: number, name: string, parent: number | null, areas: number[]): Row {
  return {
    id,
    code,
    level,
    level_name: LEVELS[level - 1] ?? '',
    name,
    type: '',
    parent_id: parent,
    valid_from: '1900-01-01',
    valid_to: null,
    coarse_id: COARSE[id] ?? null,
    areas,
    areas_coarse: areas.slice(level === 3 && COARSE[id] ? 1 : 0),
    search_text: '',
    search_text_coarse: '',
  };
}

const UNITS: readonly Row[] = [
  unit(1, 'T1', 1, 'Tỉnh Một', null, [1]),
  unit(2, 'H2', 2, 'Huyện Hai', 1, [2, 1]),
  unit(3, 'H3', 2, 'Huyện Ba', 1, [3, 1]),
  unit(4, 'X4', 3, 'Xã Bốn', 2, [4, 2, 1]),
  unit(5, 'X5', 3, 'Xã Năm', 2, [5, 2, 1]),
  unit(6, 'X6', 3, 'Xã Sáu', 3, [6, 3, 1]),
  unit(7, 'X7', 3, 'Xã Bảy', 3, [7, 3, 1]),
  unit(8, 'T8', 1, 'Tỉnh Tám', null, [8]),
  unit(9, 'H9', 2, 'Huyện Chín', 8, [9, 8]),
  unit(10, 'X10', 3, 'Xã Mười', 9, [10, 9, 8]),
  unit(11, 'X11', 3, 'Xã Mười Một', 8, [11, 8]), // without a district of 2019
];

function body(id: number, agency: string, level: string, parent: number | null, area: number[]): Row {
  const code = `${agency.slice(0, 3)}-${id}`;
  return {
    id,
    code,
    agency,
    kind: agency,
    name: `Cơ quan ${id}`,
    name_en: `Body ${id}`,
    level,
    parent_id: parent,
    area_unit_id: area[0] ?? null,
    area_units: area,
    valid_from: '1900-01-01',
    valid_to: null,
    demonstration: true,
  };
}

const ORGANISATIONS: readonly Row[] = [
  body(1, 'POLICE', 'PROVINCE', null, [1]),
  body(2, 'POLICE', 'DISTRICT', 1, [2]),
  body(3, 'POLICE', 'DISTRICT', 1, [3]),
  body(4, 'BORDER_GUARD', 'POST', null, [3]),
  body(5, 'PROCURACY', 'PROVINCE', null, [1]),
  body(6, 'PROCURACY', 'DISTRICT', 5, [2]),
  body(7, 'PROCURACY', 'DISTRICT', 5, [3]),
  body(8, 'COURTS', 'PROVINCE', null, [1]),
  body(9, 'COURTS', 'DISTRICT', 8, [2]),
  body(10, 'SOCIAL_AFFAIRS', 'PROVINCE', null, [1]),
  body(11, 'SOCIAL_AFFAIRS', 'DISTRICT', 10, [2]),
  body(12, 'STEERING_COMMITTEE', 'PROVINCE', null, [1]),
  body(13, 'STEERING_COMMITTEE', 'NATIONAL', null, []),
  body(14, 'POLICE', 'PROVINCE', null, [8]),
  body(15, 'PROCURACY', 'PROVINCE', null, [8]),
  body(16, 'BORDER_GUARD', 'POST', null, [3]),
];

export const smallFrame: Frame = {
  units: UNITS,
  organisations: ORGANISATIONS,
  organisationSuccessors: [{ organisation_id: 16, successor_id: 4, function: 'ALL', valid_from: '2025-03-01' }],
  supervisions: [
    { body_id: 1, procuracy_id: 5, valid_from: '1900-01-01', valid_to: null },
    { body_id: 2, procuracy_id: 6, valid_from: '1900-01-01', valid_to: null },
    { body_id: 3, procuracy_id: 7, valid_from: '1900-01-01', valid_to: null },
    { body_id: 4, procuracy_id: 7, valid_from: '1900-01-01', valid_to: null },
  ],
};
