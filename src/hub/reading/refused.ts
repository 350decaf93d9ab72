import { forbidden, type HubError } from '../../platform/errors.js';
import './messages.js';

/** A field that is closed to the caller in every case can neither be asked as a root nor filtered or sorted by. */
export const refused = (coordinate: string): HubError => forbidden('reading.closed', { coordinate });
