import { StartRefused } from './start-refused.js';

type Refused = Partial<NodeJS.ErrnoException> & { readonly port?: number };

const NOT_WRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC'];

/** What a machine most often refuses whoever starts the hub, as a sentence that says what to set; any other error as it is. */
export function startTrouble(error: unknown): unknown {
  const { code = '', port, path } = (error ?? {}) as Refused;
  if (port !== undefined && ['EADDRINUSE', 'EACCES'].includes(code)) {
    return new StartRefused(
      `Không mở được cổng ${port}, chương trình khác đang dùng hoặc bạn không được phép; hãy đặt PORT khác.`,
      `Port ${port} cannot be opened, another program has it or you may not; set another PORT.`,
    );
  }
  if (path !== undefined && NOT_WRITABLE.includes(code)) {
    return new StartRefused(
      `Không ghi được ${path} (${code}); hãy đặt HUB_DATA_DIR là một thư mục ghi được và còn chỗ.`,
      `${path} cannot be written (${code}); set HUB_DATA_DIR to a folder that can be written and has room.`,
    );
  }
  return error;
}
