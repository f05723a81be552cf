import { sendJson } from '../answer.js';
import { HttpFailure } from '../body.js';
import type { Handler } from '../server.js';

/** Where partners learn the keys that our tokens are signed with. They may keep them for some minutes. */
export const keySetHandler = (keySet: () => Promise<object>): Handler => ({
  path: '/.well-known/jwks.json',
  async answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new HttpFailure(405, 'Only GET and HEAD are answered here.');
    const keys = await keySet();
    response.setHeader('cache-control', 'public, max-age=300');
    sendJson(response, 200, keys);
  },
});
