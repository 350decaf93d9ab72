import '../platform/node-version.js';
import { readConfig } from '../platform/config.js';
import { withDatabase } from '../platform/database/connection.js';
import { runningClusterUrl } from '../platform/database/running-cluster.js';

const { databaseUrl, dataDir } = readConfig();
const running = runningClusterUrl(dataDir);

if (databaseUrl !== null) console.log(databaseUrl);
else if (running) console.log(withDatabase(running, 'hub'));
else {
  console.error('PostgreSQL kèm theo không chạy; hãy "npm start" trước.\nThe embedded PostgreSQL is not running; "npm start" first.');
  process.exitCode = 1;
}
