import { defineNoun } from '../../hub/intake/noun.js';
import { Counsel } from './counsel.entity.js';
import { RegisterCounsel } from './register-counsel.input.js';
import { requireTrial } from './require-trial.js';

export const counselNoun = defineNoun<RegisterCounsel, Counsel>({
  type: 'Counsel',
  entity: Counsel,
  agency: 'courts',
  mutation: 'registerCounsel',
  input: RegisterCounsel,
  kinds: [{ kind: 'COUNSEL_REGISTERED', summary: 'Đăng ký bào chữa cho bị cáo', summaryEn: 'Defence counsel of an accused registered' }],

  async describe(input, references) {
    const chargeKey = await references.documentKey(input.charge, input.registeredOn, ['charge']);
    const said = { chargeKey, standing: input.standing };
    return { kind: 'COUNSEL_REGISTERED', occurredOn: input.registeredOn ?? null, row: said, details: said, quotes: [input.charge] };
  },

  check: ({ occurredOn }, own) => requireTrial(own, null, occurredOn, 'registeredOn'),
});
