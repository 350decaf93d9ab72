import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';

/** The committed contract, without the product behind it. */
export const contract = buildSchema(readFileSync('schema.graphql', 'utf8'));
