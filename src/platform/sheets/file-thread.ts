import { parentPort, workerData } from 'node:worker_threads';
import type { FileOrder } from './write-file.js';
import { writeCsv } from './write-csv.js';
import { writeXlsx } from './write-xlsx.js';

const { format, about, sheet } = workerData as FileOrder;
const { content, ...named } = format === 'CSV' ? writeCsv(sheet) : await writeXlsx(about, sheet);
// Bytes of their own: a Buffer's may be shared, and could not be handed over.
const bytes = new Uint8Array(content);
parentPort?.postMessage({ ...named, content: bytes }, [bytes.buffer]);
