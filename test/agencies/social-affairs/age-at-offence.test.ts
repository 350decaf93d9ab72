import { ageAtOffence } from '../../../src/agencies/social-affairs/age-at-offence.js';

const born = (dateOfBirth: string) => ({ identity: { fullName: 'A', dateOfBirth } });

describe('the age at the offence', () => {
  it.each([
    ['2013-03-01', '2019-02-28', 'UNDER_6', 'YES', 'YES'],
    ['2013-03-01', '2019-03-01', 'SIX_TO_TWELVE', 'YES', 'YES'],
    ['2003-02', '2019-01-31', 'THIRTEEN_TO_FIFTEEN', 'YES', 'YES'],
    ['2001-03-05', '2019-03-04', 'SIXTEEN_TO_SEVENTEEN', 'YES', 'UNKNOWN'],
    ['2001-03-05', '2019-03-05', 'EIGHTEEN_TO_TWENTY_NINE', 'NO', 'UNKNOWN'],
    ['2001', '2019-03-05', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN'],
    ['1980', '2019', 'THIRTY_AND_OVER', 'NO', 'NO'],
  ])('of somebody born %s, on %s', (birth, offenceOn, ageBand, minor, minorByYear) => {
    expect(ageAtOffence({ ...born(birth), offenceOn })).toEqual({ ageBand, minor, minorByYear });
  });

  it('is unknown where nothing is said of it', () => {
    expect(ageAtOffence({})).toEqual({ ageBand: 'UNKNOWN', minor: 'UNKNOWN', minorByYear: 'UNKNOWN' });
  });

  it('follows what is said where no dates are known', () => {
    expect(ageAtOffence({ ageBand: 'SIXTEEN_TO_SEVENTEEN' })).toMatchObject({ minor: 'YES', minorByYear: 'YES' });
    expect(ageAtOffence({ minor: 'NO' })).toMatchObject({ ageBand: 'UNKNOWN', minor: 'NO', minorByYear: 'NO' });
  });

  it.each([
    { ...born('1980'), offenceOn: '2019', minor: 'YES' as const },
    { ageBand: 'THIRTY_AND_OVER' as const, minor: 'YES' as const },
    { ...born('2020'), offenceOn: '2019' },
  ])('does not contradict itself', (input) => {
    expect(() => ageAtOffence(input)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
