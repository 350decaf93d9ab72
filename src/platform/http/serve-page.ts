import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { editorPolicy, pagePolicy } from './security-headers.js';

/** Addresses of the query editor, which styles itself as it goes. */
const EDITOR = /^\/query(\/|$)/;

/** Assets carry a digest in their names and may be kept; the page itself is asked for anew each time, at whatever address it stands for. */
export function servePage(folder: string): RequestHandler {
  const router = Router();
  const assets = express.static(join(folder, 'assets'), { etag: true, immutable: true, maxAge: '1y', fallthrough: false, index: false });
  router.use('/assets', (request, response, next) => {
    response.set({ 'Content-Security-Policy': pagePolicy, 'Cache-Control': 'public, max-age=31536000, immutable' });
    assets(request, response, (error?: unknown) => {
      response.set('Cache-Control', 'no-store');
      next(error ? undefined : error);
    });
  });
  router.get(/^(?!\/assets\/)/, (request, response, next) => {
    if (request.path !== '/' && request.accepts(['json', 'html']) !== 'html') return next();
    response.set({
      'Content-Security-Policy': EDITOR.test(request.path) ? editorPolicy : pagePolicy,
      'Cache-Control': 'no-cache',
    });
    response.sendFile('index.html', { root: folder, cacheControl: false });
  });
  return router;
}
