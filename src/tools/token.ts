import '../platform/node-version.js';
import { guideBodies } from '../demonstration/guide-bodies.js';
import { signDemoToken } from '../hub/identity/demo-issuers.js';
import { readConfig } from '../platform/config.js';
import { StartRefused } from '../platform/start-refused.js';
import { startTrouble } from '../platform/start-trouble.js';
import { tokenOptions } from './token-options.js';

/** Prints a token of a demonstration issuer, and nothing else, so that a shell can take it as it comes. */
async function token(): Promise<string> {
  const { issuersFile, dataDir } = readConfig();
  if (issuersFile !== null) {
    throw new StartRefused(
      'Đã cấu hình nơi cấp token thật (HUB_ISSUERS), nên không có nơi cấp trình diễn.',
      'Real issuers are configured (HUB_ISSUERS), so there are none for demonstration.',
    );
  }
  const claims = tokenOptions(process.argv.slice(2), (agency) => guideBodies[agency]);
  return signDemoToken(dataDir, claims);
}

try {
  process.stdout.write(`${await token()}\n`);
} catch (thrown) {
  const error = startTrouble(thrown);
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
