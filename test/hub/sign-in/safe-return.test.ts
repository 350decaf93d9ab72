import { safeReturn } from '../../../src/hub/sign-in/safe-return.js';

it.each(['/', '/matters', '/matters?stage=TRIAL', '/query//a'])('goes back to %s', (asked) => {
  expect(safeReturn(asked)).toBe(asked);
});

it.each([
  ...['/.//evil.example', '/a/..//evil.example', '/%2e//evil.example', '/a/../\\evil.example', '/\t/evil.example'],
  ...[
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/session/callback',
    '/./session/sign-in/courts',
    '',
    undefined,
    ['/matters'],
  ],
])('never leaves the hub for %j', (asked) => {
  expect(safeReturn(asked)).toBe('/');
});
