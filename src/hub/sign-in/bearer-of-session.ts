import type { RequestHandler } from 'express';

/** A question from a page of the hub is asked with the token of its session; a token that a question brings itself goes before. */
export const bearerOfSession: RequestHandler = (request, _response, next) => {
  const { token } = request.session;
  if (token && request.headers.authorization === undefined) request.headers.authorization = `Bearer ${token}`;
  next();
};
