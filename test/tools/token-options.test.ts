import { tokenOptions } from '../../src/tools/token-options.js';

const read = (line: string) => tokenOptions(line.split(' '), (agency) => `guide-body-of-${agency}`);

it('reads the whole command', () => {
  expect(read('--agency police --role investigator --organisation CA-X --subject an --purposes TRIAL --ttl 60')).toEqual({
    agency: 'police',
    roles: ['investigator'],
    organisation: 'CA-X',
    subject: 'an',
    purposes: ['TRIAL'],
    ttlSeconds: 60,
  });
});

it('fills in the guide body, demo, an hour and every purpose that the role can have', () => {
  expect(read('--agency social-affairs --role case-worker')).toEqual({
    agency: 'social-affairs',
    roles: ['case-worker'],
    organisation: 'guide-body-of-social-affairs',
    subject: 'demo',
    purposes: ['VICTIM_SUPPORT', 'VICTIM_IDENTIFICATION', 'VICTIM_PROTECTION'],
    ttlSeconds: 3600,
  });
});

it.each([
  ['--agency police --role supervisor', ['TIP_VERIFICATION', 'INVESTIGATION', 'VICTIM_IDENTIFICATION']],
  ['--agency border-guard --role officer', ['TIP_VERIFICATION', 'VICTIM_IDENTIFICATION']],
  ['--agency procuracy --role prosecutor', ['SUPERVISION', 'PROSECUTION']],
  ['--agency courts --role clerk', ['TRIAL']],
  ['--agency courts --role inspector', ['INSPECTION']],
  ['--agency steering-committee --role analyst', ['STATISTICS']],
  ['--agency police --role investigator,system', ['TIP_VERIFICATION', 'INVESTIGATION', 'VICTIM_IDENTIFICATION']],
  ['--agency police --purposes=', []],
])('gives %s the purposes %j', (line, purposes) => {
  expect(read(line).purposes).toEqual(purposes);
});

it.each([
  '--agency navy',
  '--role judge',
  '--agency police --role chief',
  '--agency police --purposes CURIOSITY',
  '--agency police --ttl soon',
  '--agency police --name x',
])('refuses %s with the words it takes', (line) => {
  expect(() => read(line)).toThrow(/nhận|cần/);
});
