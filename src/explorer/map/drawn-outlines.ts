import written from '../generated/outlines.json';
import type { Outlines } from './outlines.js';

/** The outlines of the province, part of the page's own files: nothing is fetched from elsewhere. */
export const drawnOutlines: Outlines = written;
