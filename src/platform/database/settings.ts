import { totalmem } from 'node:os';

const MEGABYTE = 2 ** 20;

/** What this process may use: a container's limit where there is one. */
const memory = (): number => Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY) / MEGABYTE;

/** How the embedded PostgreSQL is set up: short statements by many callers, on a machine that also runs the hub. */
export function serverSettings(): Record<string, string> {
  const available = memory();
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '100',
    max_locks_per_transaction: '128',
    shared_buffers: `${available >= 4096 ? 512 : available >= 2048 ? 256 : 64}MB`,
    effective_cache_size: `${Math.max(128, Math.floor(available / 2))}MB`,
    work_mem: '16MB',
    maintenance_work_mem: available >= 4096 ? '256MB' : '64MB',
    max_wal_size: '2GB',
    checkpoint_completion_target: '0.9',
    random_page_cost: '1.1',
    // One statement answers one question: a second process for it costs more than it saves.
    max_parallel_workers_per_gather: '0',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // A statement's values are personal data: not even an error's log line may carry them.
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  };
}

export const asArguments = (settings: Readonly<Record<string, string>>): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
