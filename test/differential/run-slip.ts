import { trial } from '../oracle/trial.js';
import { ProductOnTrial } from './hub-on-trial.js';
import { OPTIONS } from './options.js';

/** Tries the product of its own folder until the first difference; says in one line what was found and after how many questions. */
const seed = Number(process.env.HUB_TRIAL_SEED ?? 1);
const most = Number(process.env.HUB_TRIAL_CASES ?? 3000);

const product = await ProductOnTrial.start();
const { cases, differences } = await trial(product, { ...OPTIONS, seed, worlds: Math.ceil(most / 50), questionsPerWorld: 50, enough: 1 });
await product.close();
process.stdout.write(`${JSON.stringify({ cases, difference: differences[0] ?? null })}\n`);
